import { fold, personName, plainPunctuation, tidy, tidyLines, withoutSalutation } from "#kernel/vietnamese/index.ts";

/** What a cell with a name may hold besides the name. */
export type NameCell = { name: string | null; post: string | null; sex: "nam" | "nữ" | null };

const postWords =
  /^(pho |quyen |q\. ?|nguyen )?(chanh|truong|cuc truong|chi cuc|giam doc|chuyen vien|tham phan|tham tra|thu ky|ke toan|van thu|thu quy|chap hanh|chu tich|bi thu|vien truong|kiem sat|kiem tra vien|thanh tra vien|cong chung|tro giup|nhan vien|lai xe|bao ve|tap vu|can su|chu nhiem|uy vien|doi truong|to truong|hoa giai|thu kho|phuc vu|can bo|cong chuc|vien chuc|dau gia vien|hieu truong|pho|p?gd|truong phong|luu tru|ky thuat|y si|bac si|le tan)\b/;

const leadingPost =
  /^(?:q\. ?|quyền )?(?:phó )?(?:chánh án|chánh tòa|chánh văn phòng|chánh thanh tra|cục trưởng|chi cục trưởng|giám đốc|trưởng phòng|trưởng ban|vụ trưởng|chấp hành viên(?: (?:sơ|trung|cao) cấp)?|chuyên viên(?: chính| cao cấp)?|thẩm phán(?: (?:sơ|trung|cao) cấp)?|thẩm tra viên(?: chính)?|thư ký(?: tòa án| thi hành án)?|kế toán(?: trưởng| viên)?|văn thư|cán bộ|nhân viên)\s*[:\-–]?\s+(?=\p{Lu})/iu;

/**
 * Takes a name cell apart: "Đ/c Nguyễn Hoàng Nghiệp - Chuyên viên", "Trần Thị Hoa (Kế toán)", name and post on two
 * lines, "Trưởng phòng: Lê Văn Tú". A remark in brackets that is no post is dropped.
 */
export function readNameCell(text: string): NameCell {
  const lines = tidyLines(text.replace(/^\s*\d{1,3}\s*[.)]\s*/, ""));
  const [first, ...others] = lines.length > 1 && isPost(lines[1] as string) ? lines : [lines.join(" ")];
  const whole = plainPunctuation(first ?? "");
  const { rest, sex } = withoutSalutation(whole);
  if (isPost(rest) && /\s\p{Ll}/u.test(rest) && !leadingPost.test(rest) && !/[-(,;:]/.test(rest))
    return { name: null, post: rest, sex };
  const parted = part(rest);
  const post = parted.post ?? (others.length > 0 ? tidy(others.join(" ")) : null);
  const { rest: bare, sex: innerSex } = withoutSalutation(parted.name);
  const name = personName(bare.replace(/[,;:.*\s-]+$/, ""));
  return { name: /\p{L}/u.test(name) ? name : null, post, sex: sex ?? innerSex };
}

/** True where a text begins as a post does. */
export function isPost(text: string): boolean {
  return postWords.test(fold(text));
}

function part(text: string): { name: string; post: string | null } {
  const bracket = /^(.*?)\s*\(([^()]*)\)\s*(.*)$/.exec(text);
  if (bracket) {
    const [, before = "", inside = "", after = ""] = bracket;
    const outer = part(`${before} ${after}`.trim());
    return { name: outer.name, post: outer.post ?? (isPost(inside) ? tidy(inside) : null) };
  }
  const cut = /^(.*?)(?:\s+-\s*|\s*-\s+|\s*[,;:]\s*)(.+)$/.exec(text);
  if (cut) {
    const [, before = "", after = ""] = cut;
    if (isPost(before) && !isPost(after)) return { name: after, post: before };
    return { name: before, post: after };
  }
  const leading = leadingPost.exec(text);
  if (!leading) return { name: text, post: null };
  return { name: text.slice(leading[0].length), post: tidy(leading[0]).replace(/\s*[:-]$/, "") };
}
