import { fold } from "./fold.ts";

/** What reading a number gives. */
export type NumberReading = { ok: true; value: number } | { ok: false; why: "empty" | "not a number" };

const counted = "(?:nguoi|bien che|dong chi|d/c|cong chuc|don vi|chi tieu|%)?";
const grouped = new RegExp(`^([+-]?\\d{1,3}(?:\\.\\d{3})+)(?:,(\\d+))? ?${counted}$`);
const plainNumber = new RegExp(`^([+-]?\\d+)(?:[.,](\\d+))? ?${counted}$`);

/**
 * Reads a number as offices write it: point between thousands, comma before decimals, spaces tolerated, "12 người" is
 * 12. A letter O among the digits makes it no number.
 */
export function readNumber(text: string): NumberReading {
  const plain = fold(text)
    .replace(/^'/, "")
    .replace(/(\d) (?=\d{3}\b)/g, "$1");
  if (plain === "" || /^[-.…_/\s]+$/.test(plain)) return { ok: false, why: "empty" };
  const [, thousands, fraction] = grouped.exec(plain) ?? [];
  if (thousands) return { ok: true, value: Number(`${thousands.replaceAll(".", "")}.${fraction ?? 0}`) };
  const [, whole, decimals] = plainNumber.exec(plain) ?? [];
  if (whole) return { ok: true, value: Number(`${whole}.${decimals ?? 0}`) };
  return { ok: false, why: "not a number" };
}
