import { type DateReading, plainPunctuation, readDate, tidy } from "#kernel/vietnamese/index.ts";

/** What a cell may say of a decision: its number, its date, who made it. */
export type DecisionCell = { number: string | null; date: DateReading; body: string | null };

const mark = "\\p{Lu}[\\p{L}\\d.&]*";
const numbered = new RegExp(
  `(\\d{1,5}[a-zA-Z]?)\\s*/\\s*((?:(?:19|20)\\d{2}\\s*/\\s*)?${mark}(?:\\s?-\\s?(?=\\p{Lu}{2,})${mark}|-${mark})*)`,
  "u",
);
const dated =
  /(?:ngày\s*)?(\d{1,2}\s*[/.-]\s*[\dOo]{1,2}\s*[/.-]\s*[\dOo]{2,4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})(?!\d)/iu;

/**
 * Takes apart what offices write of a decision: “QĐ số 37/QĐ-STP ngày 7/3/2009 của GĐ Sở”, “55 /QĐ-STP”,
 * “2273/QĐKT-CTUBND (05.8.2008), Chủ tịch UBND tỉnh”. The number is given without spaces, the body as written.
 */
export function readDecisionCell(text: string): DecisionCell {
  const plain = plainPunctuation(tidy(text.replaceAll("Ð", "Đ").replaceAll("ð", "đ")));
  if (/^[-.…\s]*$/.test(plain)) return { number: null, date: { ok: false, why: "empty" }, body: null };
  const number = numbered.exec(plain);
  const afterNumber = number ? plain.replace(number[0], " ") : plain;
  const date = dated.exec(afterNumber);
  const rest = date ? afterNumber.replace(date[0], " ") : afterNumber;
  return {
    number: number ? `${number[1]}/${(number[2] ?? "").replace(/\s+/g, "").replace(/[.&-]+$/, "")}` : loneNumber(rest),
    date: date ? readDate(date[1] ?? "") : { ok: false, why: "empty" },
    body: bodyIn(rest),
  };
}

/** A number without its signs: “37”, “QĐ số 37”. */
function loneNumber(text: string): string | null {
  return /^(?:quyết định|qđ)?\s*(?:số)?\s*:?\s*(\d{1,5}[a-z]?)\s*(?:,|$)/iu.exec(text.trim())?.[1] ?? null;
}

function bodyIn(text: string): string | null {
  const body = tidy(text)
    .replace(/^(?:quyết định|qđ)(?!\p{L})\.?/iu, "")
    .replace(/^\s*(?:số)?\s*:?\s*\d*\s*/iu, "")
    .replace(/^[\s,;:().-]+|[\s,;:().-]+$/g, "")
    .replace(/^(?:ngày|của|do)\s+/iu, "")
    .replace(/^(?:của|do)\s+/iu, "")
    .trim();
  return /\p{L}{2}/u.test(body) ? body : null;
}
