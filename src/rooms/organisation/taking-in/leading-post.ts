import { fold } from "#kernel/vietnamese/index.ts";

const deputy = /^pho\b/;
const head = new RegExp(
  `^(${[
    "(chi )?cuc truong",
    "tong cuc truong",
    "truong (phong|ban|khoa|bo phan|tram|doan|to|bo mon|thi hanh an)",
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
  const words = fold(title ?? "").replace(/^q\. ?|^quyen /, "");
  if (deputy.test(words)) return "deputy";
  return head.test(words) ? "head" : "staff";
}
