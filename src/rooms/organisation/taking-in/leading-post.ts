import { fold } from "#kernel/vietnamese/index.ts";

const deputy = /^(pho|pgd|pct)\b/;
/** A profession before the post: “Nữ hộ sinh, Trạm trưởng”. */
const profession = /^(bac si|y si|duoc si|nu ho sinh|ho sinh|dieu duong|ky su|giao vien|giang vien)[^,]*, */;
const head = new RegExp(
  `^(${[
    "(chi )?cuc truong",
    "tong cuc truong",
    "truong (phong|ban|khoa|bo phan|tram|doan|to|bo mon|thi hanh an)",
    "(khoa|tram) truong",
    "quan doc",
    "t?gd",
    "giam doc",
    "tong giam doc",
    "chanh (an|toa|van phong|thanh tra)",
    "vien truong",
    "hieu truong",
    "vu truong",
    "bo truong",
    "chu tich",
    "thu truong( co quan| don vi)?",
    "doi truong",
    "to truong",
  ].join("|")})\\b`,
);

/** Whether a post leads its unit: «Chánh án», «Phó Trưởng phòng»; everybody else is staff («Kế toán trưởng» too). */
export function positionOf(title: string | null): "head" | "deputy" | "staff" {
  const words = fold(title ?? "")
    .replace(profession, "")
    .replace(/^q\. ?|^quyen /, "");
  if (deputy.test(words)) return "deputy";
  return head.test(words) ? "head" : "staff";
}
