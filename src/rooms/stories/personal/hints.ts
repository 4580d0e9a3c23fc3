import { fold } from "#kernel/vietnamese/index.ts";

/** Loại dữ liệu cá nhân that a text seems to hold. */
export const personalKinds = [
  "id_number",
  "phone",
  "email",
  "birth_date",
  "address",
  "health",
  "family",
  "children",
] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** One place of a text to look at: what it may be, and the words as they stand. */
export type PersonalHint = { kind: PersonalKind; words: string };

/**
 * Chỗ nên xem vì dữ liệu cá nhân (Luật 91/2025/QH15; domain 8): numbers and words a story can mostly do without. Hints for a
 * person who checks, never a verdict: a false one costs a look, a missed one somebody's privacy.
 */
export function personalHints(text: string): PersonalHint[] {
  const plain = text.normalize("NFC");
  const found: PersonalHint[] = [];
  for (const [kind, pattern] of patterns) {
    for (const match of plain.matchAll(pattern)) found.push({ kind, words: match[0].trim().replace(/\s+/g, " ") });
  }
  const folded = fold(plain);
  for (const [kind, words] of wordLists) {
    for (const word of words)
      if (new RegExp(`(?<![a-z])${word}(?![a-z])`).test(folded)) found.push({ kind, words: asWritten(plain, word) });
  }
  return found.filter(
    (one, at) => found.findIndex((other) => other.kind === one.kind && other.words === one.words) === at,
  );
}

const patterns: readonly [PersonalKind, RegExp][] = [
  [
    "id_number",
    /(?<!\d)\d{12}(?!\d)|(?<!\d)\d{3}[ .]\d{3}[ .]\d{3}[ .]\d{3}(?!\d)|(?:CMND|CCCD|căn cước|chứng minh nhân dân)[^\d\n]{0,20}\d{9}(?!\d)/giu,
  ],
  ["phone", /(?<!\d)(?:\+84|0)(?:[ .-]?\d){9}(?!\d)/gu],
  ["email", /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu],
  ["birth_date", /(?:sinh(?:\s+(?:ngày|năm))?|ngày sinh)[:\s]+(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/giu],
  [
    "address",
    /(?:số\s+(?:nhà\s+)?\d+[a-z]?(?:\/\d+)?[,\s]+(?:đường|phố|ngõ|hẻm|ấp|tổ|khóm|thôn)\s+\p{L}+)|(?:trú tại|thường trú|địa chỉ|nhà ở)[:\s]+[^.;\n]{3,60}/giu,
  ],
];

/** Without diacritics, whole words. */
const wordLists: readonly [PersonalKind, readonly string[]][] = [
  [
    "health",
    ["ung thu", "hiv", "tam than", "benh an", "mac benh", "tai bien", "tram cam", "khuyet tat", "thai san", "suy than"],
  ],
  ["family", ["ly hon", "con rieng", "ngoai tinh", "bao luc gia dinh", "me don than", "ho ngheo", "no nan"]],
  [
    "children",
    ["hoc sinh lop", "tre em", "chau be", "em be", "tre so sinh", "vi thanh nien", "con gai ut", "con trai ut"],
  ],
];

/** The words as the text has them, diacritics and all. */
function asWritten(plain: string, folded: string): string {
  const count = folded.split(" ").length;
  const words = plain.split(/[^\p{L}\p{N}]+/u);
  for (let at = 0; at + count <= words.length; at += 1) {
    const here = words.slice(at, at + count).join(" ");
    if (fold(here) === folded) return here;
  }
  return folded;
}
