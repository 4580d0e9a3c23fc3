import { fold } from "./fold.ts";

/** A day `YYYY-MM-DD`, a month `YYYY-MM` or a year `YYYY`, as far as the writer knew it. */
export type PartialDay = string;

/** What reading a date gives: the date, or why there is none. An impossible date is meant as one and does not exist. */
export type DateReading =
  | { ok: true; value: PartialDay }
  | { ok: false; why: "empty" | "impossible date" | "not a date" };

/** `pivot`: two-digit years after it belong to the last century (24 with pivot 2025 is 2024, 84 is 1984). */
export type DateOptions = { pivot?: number };

const earliest = 1800;
const latest = 2199;
const year = "(\\d{4}|\\d{2})";
const dayFirst = new RegExp(
  `^(?:ngay )?(\\d{1,2}) ?(?:[/.,\\-\\\\ ]|thang|/ ?thang) ?(\\d{1,2}) ?(?:[/.,\\-\\\\ ]|nam|/ ?nam) ?${year}$`,
);
const monthFirst = /^(?:thang |t\.? ?)?(\d{1,2}) ?(?:[/.-]|nam|\/ ?nam) ?(\d{4})$/;
const yearOnly = /^(?:nam )?(\d{4})$/;
const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const isoMonth = /^(\d{4})-(\d{1,2})$/;
const timeOfDay = /[t ]\d{1,2}[:h]\d{2}(:\d{2}(\.\d+)?)?( ?[ap]m)?z?$/;

/**
 * Reads a date as Vietnamese offices write it, day first: 25/01/2019, 5.3.84, 05-03-1984, 12 tháng 5 năm 1984,
 * tháng 5/1984, 5/1984, 1984, 1984-05-12. "00/00/1984" is the year (the usual way to say that the day is not known).
 */
export function readDate(text: string, options: DateOptions = {}): DateReading {
  const plain = fold(text)
    .replace(/['"]/g, "")
    .replace(/\s*([/.,\-\\])\s*/g, "$1")
    .replace(/[.,;]+$/, "")
    .replace(timeOfDay, "")
    .replace(/^(?:ke )?(?:tu|den)(?: het)?(?: ngay)? /, "")
    .trim();
  if (plain === "" || /^[-–.…_/\s]+$/.test(plain)) return { ok: false, why: "empty" };
  const [, d1, m1, y1] = dayFirst.exec(plain) ?? [];
  if (d1 && m1 && y1) return fromParts(fullYear(y1, options), Number(m1), Number(d1));
  if (/^\d{8}$/.test(plain)) return fromDigits(plain);
  const [, y2, m2, d2] = iso.exec(plain) ?? [];
  if (d2 && m2 && y2) return fromParts(Number(y2), Number(m2), Number(d2));
  const [, m3, y3] = monthFirst.exec(plain) ?? [];
  if (m3 && y3) return fromParts(Number(y3), Number(m3));
  const [, y4, m4] = isoMonth.exec(plain) ?? [];
  if (m4 && y4) return fromParts(Number(y4), Number(m4));
  const [, y5] = yearOnly.exec(plain) ?? [];
  if (y5) return fromParts(Number(y5));
  return { ok: false, why: "not a date" };
}

/**
 * Reads a number that stands in a date column: a year (1984), a spreadsheet's day count (25495 is 19/10/1969 in the
 * 1900 system), or a date typed without separators (12051984).
 */
export function readDateNumber(value: number, date1904 = false): DateReading {
  if (!Number.isFinite(value)) return { ok: false, why: "not a date" };
  if (Number.isInteger(value) && value >= 1900 && value <= 2100) return { ok: true, value: String(value) };
  if (value > 2100 && value < 110_000) return { ok: true, value: dayOfSerial(value, date1904) };
  if (Number.isInteger(value) && value > 1_000_000) return readDate(String(value).padStart(8, "0"));
  return { ok: false, why: "not a date" };
}

/**
 * A spreadsheet's day count as a plain day; the time of day is dropped. The 1900 system counts a 29/02/1900 that never
 * was, so days before 01/03/1900 are shifted by one; the 1904 system starts 1462 days later.
 */
export function dayOfSerial(serial: number, date1904 = false): string {
  const whole = Math.floor(serial + 1e-6) + (date1904 ? 1462 : 0);
  const days = whole < 60 ? whole + 1 : whole;
  const moment = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
  return moment.toISOString().slice(0, 10);
}

/** The day count (1900 system) of a day from 01/03/1900 on: what a spreadsheet shows as that date. */
export function serialOfDay(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** First and last day a partial date can mean: "1984" gives 1984-01-01 and 1984-12-31. */
export function spanOf(date: PartialDay): { first: string; last: string } {
  const [y, m, d] = date.split("-");
  if (d) return { first: date, last: date };
  const month = m ?? "12";
  return { first: `${y}-${m ?? "01"}-01`, last: `${y}-${month}-${pad(daysIn(Number(y), Number(month)))}` };
}

function fromParts(y: number, m?: number, d?: number): DateReading {
  const impossible: DateReading = { ok: false, why: "impossible date" };
  if (y < earliest || y > latest) return impossible;
  const text = String(y).padStart(4, "0");
  if (m === undefined || (m === 0 && (d === undefined || d === 0))) return { ok: true, value: text };
  if (m < 1 || m > 12) return impossible;
  if (d === undefined || d === 0) return { ok: true, value: `${text}-${pad(m)}` };
  return d > daysIn(y, m) ? impossible : { ok: true, value: `${text}-${pad(m)}-${pad(d)}` };
}

/** 12051984, or 19840512 where that reading alone is a date. */
function fromDigits(digits: string): DateReading {
  const part = (from: number, to: number) => Number(digits.slice(from, to));
  const dayFirst = fromParts(part(4, 8), part(2, 4), part(0, 2));
  if (dayFirst.ok) return dayFirst;
  const yearFirst = fromParts(part(0, 4), part(4, 6), part(6, 8));
  return yearFirst.ok ? yearFirst : dayFirst;
}

function fullYear(text: string, { pivot = 2029 }: DateOptions): number {
  const short = Number(text);
  if (text.length === 4) return short;
  const century = Math.floor(pivot / 100) * 100;
  return short <= pivot % 100 ? century + short : century - 100 + short;
}

function daysIn(y: number, m: number): number {
  return new Date(Date.UTC(y, m, 0)).getUTCDate();
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
