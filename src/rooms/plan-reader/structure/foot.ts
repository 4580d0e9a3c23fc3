import type { Passage } from "./passages.ts";

/** Nơi nhận: whom the plan is sent to, without the files (lưu). */
export function recipientsOf(passages: readonly Passage[]): string[] {
  return passages
    .filter(({ region, block }) => region === "recipients" && block.mark?.style === "dash")
    .map(({ block }) =>
      block.words
        .slice(block.mark!.written.length)
        .replace(/[;.,]\s*$/u, "")
        .trim(),
    )
    .filter((name) => name.length > 1 && name.length < 160 && !/^lưu(?![\p{L}])/iu.test(name));
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
