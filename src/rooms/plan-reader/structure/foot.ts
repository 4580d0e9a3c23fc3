import type { Passage } from "./passages.ts";

/** Nơi nhận: whom the plan is sent to, without the files (lưu). */
export function recipientsOf(passages: readonly Passage[]): string[] {
  return passages
    .filter(({ region }) => region === "recipients")
    .flatMap(({ block: { mark, words } }) => {
      const inLine = /^nơi nhận\s*:?\s*[-–•+]\s*(?=\S)/iu.exec(words);
      if (inLine) return namesIn(words.slice(inLine[0].length));
      return mark?.style === "dash" ? words.slice(mark.written.length).split(";") : [];
    })
    .map((name) => name.replace(/[;.,]\s*$/u, "").trim())
    .filter((name) => name.length > 1 && name.length < 160 && !/^l[ưu]u(?![\p{L}])/iu.test(name) && !isSigning(name));
}

/** “TM. ỦY BAN NHÂN DÂN”, “CHỦ TỊCH”: words of the signature that stand in the column beside. */
function isSigning(name: string): boolean {
  return !/\p{Ll}/u.test(name) && (/^(?:TM|KT|TL|Q|TUQ)\./u.test(name) || post.test(name));
}

/** Two halves of one name with a hyphen between: “Hội đồng Thi đua - Khen thưởng”. */
const halves =
  /(?:thi đua|tđ|lao động|tài chính|kinh tế|văn hóa|tổ chức|phát thanh|hành chính|khoa học|kế hoạch|kỹ thuật|dân số|quản trị|cựu chiến binh) $/iu;

/** The names of a list written on in one line, parted by semicolons, else by hyphens that do not stand inside a name. */
function namesIn(line: string): string[] {
  const parts = line.split(/;\s*(?:[-–•+]\s*)?/u);
  if (parts.filter((part) => part.trim() !== "").length > 1) return parts;
  const names: string[] = [];
  for (const part of line.split(/(?<=\s)[-–]\s+(?=\p{Lu})/u)) {
    const before = names.at(-1);
    if (before !== undefined && halves.test(before)) names[names.length - 1] = `${before}- ${part}`;
    else names.push(part);
  }
  return names;
}

const post =
  /^(?:(?:tm|kt|tl|q|tuq)\.?\s)?(?:.*\s)?(chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|bộ trưởng|thứ trưởng|hiệu trưởng|phó hiệu trưởng|chánh án|cục trưởng|trưởng ban|tổng giám đốc|bí thư|viện trưởng|chủ nhiệm|trưởng phòng|chính ủy|tư lệnh)\s*$/iu;
const person = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}$/u;

/** Người ký: the last name below a post at the foot. */
export function signerOf(passages: readonly Passage[]): { name: string; post: string } | null {
  const foot = passages.filter(({ region }) => region === "recipients").map(({ block }) => block.words.trim());
  const name = foot.filter((line) => person.test(line) && !post.test(line)).at(-1);
  const title = foot.flatMap((line) => post.exec(line)?.[1] ?? []).at(-1);
  return name ? { name, post: title ? title.charAt(0).toUpperCase() + title.slice(1).toLowerCase() : "" } : null;
}
