/** How far into a paper its head may reach, in letters. */
const head = 2_500;

const dated =
  /^[^\p{L}\d]*(\p{Lu}[\p{L} .-]{1,38}\p{L}),\s*ngày[\s\d.…_]*(?:tháng[\s\d.…_]*năm|[/.-]\s*\d{1,2}\s*[/.-])\s*\d{4}/mu;

/** Địa danh: the place before the day of issue (“Sóc Trăng, ngày … tháng 9 năm 2019”), or null. */
export function placeOfIssue(text: string): string | null {
  const found = dated.exec(text.slice(0, head).normalize("NFC"))?.[1];
  return found === undefined ? null : found.replace(/\s+/g, " ").trim();
}
