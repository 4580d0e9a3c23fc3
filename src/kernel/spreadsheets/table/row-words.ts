import { fold, sameTextKey, tidy } from "#kernel/vietnamese/index.ts";

const national =
  /cong hoa xa hoi chu nghia|^viet nam dan chu cong hoa|doc lap ?[-–.]? ?tu do ?[-–.]? ?hanh phuc|dang cong san viet nam/;
const title =
  /^(danh sach|bang (tong hop|ke|thong ke|theo doi|danh sach|dang ky)|bieu (tong hop|thong ke|danh sach)|so theo doi|thong ke|tong hop|bao cao|phu luc|ke hoach|lich|co cau to chuc|he thong to chuc)\b/;
const formNumber = /^(mau|bieu|bieu mau|mau bieu|bieu so|mau so)\b[^a-z]*(so)?[^a-z]*[\da-z./-]*$|^don vi tinh\b/;
const note =
  /^(ghi chu|luu y|chu thich|chu y|chu giai|giai thich|nguon( so lieu)?|\(?\*+\)?|vi du|huong dan)\s*[:.(]|^ghi chu$|^\*|^\(\*|^(danh sach|bang|bieu) (nay |tren )?(co|gom)\b|^\(?(an dinh|tong so trang)\b/;
const placeAndDay = /(^|[ ,])ngay\s*[\d.…_/]*\s*thang\s*[\d.…_/]*\s*nam\s*[\d.…_]*\s*$/;
const signature =
  /^(nguoi (lap|tong hop|ghi|ke khai|thuc hien|bao cao)|can bo (lap|tong hop)|thu truong|xac nhan|(kt|tm|tl|tuq|q)\. ?(?=[a-z])|noi nhan|\(?(ky|da ky)\b|nguoi (phe )?duyet)/;
const signer =
  /^(pho |quyen )?(chanh an|giam doc|cuc truong|chi cuc truong|truong phong|chu tich|vien truong|chanh van phong|hieu truong|truong ban|chanh thanh tra|ke toan truong)( phu trach)?$/;
const roman = /^(?=[IVXL])(X{0,3})(IX|IV|V?I{0,3})(L)?$/;

/** "CỘNG HÒA XÃ HỘI…", "Độc lập - Tự do - Hạnh phúc": the lines over every office paper. */
export function isNationalHeading(text: string): boolean {
  return national.test(fold(text));
}

/** "DANH SÁCH …", "BẢNG TỔNG HỢP …": the name of a table. */
export function isTitle(text: string): boolean {
  return title.test(fold(text));
}

/** "Mẫu 01", "Biểu số 2", "Đơn vị tính: người": said about the form, not part of the title. */
export function isFormNote(text: string): boolean {
  return formNumber.test(fold(text));
}

/** "Ghi chú: …", "Danh sách này có 120 người./.". */
export function isNote(text: string): boolean {
  return note.test(fold(text));
}

/** "Từ năm 2008 số và ngày quyết định ghi chung một ô": a sentence about the list, not the name of a group. */
export function isRemark(text: string): boolean {
  const plain = fold(text);
  const sentence =
    /^(tu|theo|trong|do|da|chua|khong|ke tu|rieng|bao gom|so lieu|tinh den|truong hop|de|khi|neu|khong co)\b/;
  return plain.split(" ").length >= 6 && sentence.test(plain);
}

/** "Cộng", "Cộng (I)", "TỔNG CỘNG: 47 đơn vị"; never "Công an", "Tổng cục", or a person named Công. */
export function isTotal(text: string): boolean {
  const plain = fold(text);
  const rest = /^(?:tong cong|tong so|cong|tong)(.*)$/.exec(plain)?.[1];
  if (rest === undefined) return false;
  const ends =
    rest === "" || /^\s*[:(\d.=+]/.test(rest) || /^ (nam|quy|thang|toan|trang|muc|phan|nhom|so|i|v|x)\b/.test(rest);
  if (/^tong (cong|so)/.test(plain)) return true;
  const first = tidy(text).split(/[\s:(\d]/)[0] ?? "";
  const accented = sameTextKey(first) === sameTextKey("cộng") || sameTextKey(first) === sameTextKey("tổng");
  return ends && (accented || /^(cong|tong)$/i.test(first));
}

/** "Cà Mau, ngày 15 tháng 7 năm 2025", "NGƯỜI LẬP BIỂU", "KT. CHÁNH ÁN", "Nơi nhận:": beyond doubt. */
export function isSignature(text: string): boolean {
  const plain = fold(text);
  return placeAndDay.test(plain) || signature.test(plain);
}

/** "Giám đốc", "Phó Chánh án": who signs, but also a post in a list. */
export function isSigner(text: string): boolean {
  return signer.test(fold(text));
}

/** The enumeration a text begins with and the rest: "II. Văn phòng" gives "II" and "Văn phòng". */
export function splitOutline(text: string): { outline: string; rest: string } {
  const plain = tidy(text);
  const found = /^(\d{1,3}(?:\.\d{1,3})*|[IVXL]+|[A-GĐ]|[a-gđ])\s*([.)\-/:]|\.\))\s*(?=\S)/u.exec(plain);
  const mark = found?.[1] ?? "";
  if (!found || (/^[IVXL]{2,}$/.test(mark) && !roman.test(mark))) return { outline: "", rest: plain };
  return { outline: mark, rest: plain.slice(found[0].length) };
}

/** A running number ("3", "03.", "1.2") as opposed to the number of a group ("I", "A", "a)"). */
export function isRunningNumber(text: string): boolean {
  return /^\d{1,5}(\.\d{1,4})*[.)]?$/.test(tidy(text));
}

/** The number of a group standing alone in its cell: "I", "IV.", "A", "b)". */
export function isOutlineMark(text: string): boolean {
  const mark = tidy(text).replace(/[.)]+$/, "");
  return (mark.length > 0 && roman.test(mark)) || /^[A-ZĐa-zđ]$/u.test(mark);
}

/** What kind of number an outline is; groups of one kind stand side by side. */
export function outlineKind(outline: string): string {
  const mark = outline.replace(/[.)]+$/, "");
  if (mark === "") return "none";
  if (roman.test(mark)) return "roman";
  if (/^\d/.test(mark)) return `digits${mark.split(".").length}`;
  return mark === mark.toUpperCase() ? "capital" : "small";
}

/** The name a group row gives (its number taken off before): without its count ("(12 người)") and remark in brackets. */
export function groupName(text: string): string {
  let name = tidy(text);
  for (let before = ""; before !== name; ) {
    before = name;
    name = name
      .replace(/\s*\([^()]*\)\s*$/, "")
      .replace(/\s*[:,;–-]\s*\d+\s*(người|đồng chí|đ\/c|đơn vị|công chức|biên chế)?\s*\.?$/iu, "")
      .replace(/\s*[:;,]+\s*$/, "");
  }
  return name;
}

/** "-nt-", "nt", a lone quotation mark, "như trên": the same as in the row above. */
export function isDitto(text: string): boolean {
  const plain = fold(text).replace(/\s/g, "");
  return /^[-.'"]*(nt|nhutren|\/\/)[-.'"]*$/.test(plain) || /^["'-]*["']+["'-]*$|^〃$/.test(plain);
}
