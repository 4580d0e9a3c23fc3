import { addDays, firstMonthOf, formatDay, type YearKind } from "#kernel/calendar/index.ts";
import { monthsIn } from "./periods.ts";
import type { DueRule, PeriodUnit } from "./rule.ts";

/** Names for what a rule refers to by key; a key without a name is shown as it is. */
export type RuleNames = {
  occasions?: Readonly<Record<string, string | undefined>>;
  duties?: Readonly<Record<string, string | undefined>>;
};

/** A due rule as one Vietnamese sentence without full stop: “Hằng năm, chậm nhất 31/01”, “Mỗi quý một lần”. */
export function dueSentence(
  rule: DueRule,
  strict: boolean,
  yearKind: YearKind = "calendar",
  names: RuleNames = {},
): string {
  switch (rule.type) {
    case "by":
      return `Chậm nhất ${formatDay(strict ? addDays(rule.date, -1) : rule.date)}`;
    case "on":
      return `Trong ngày ${formatDay(rule.date)}`;
    case "month":
      return `Trong ${monthName(rule.month)}`;
    case "quarter":
      return `Trong ${lowered(periodName(rule.quarter))}`;
    case "year":
      return `Trong ${lowered(periodName(String(rule.year), yearKind))}`;
    case "range":
      return rangeSentence(rule, strict, names);
    case "yearly":
      return yearlySentence(rule.by, strict, yearKind);
    case "every":
      return everySentence(rule, strict, yearKind);
    case "relative":
      return relativeSentence(rule, strict, names);
    case "event":
      return occasionSentence(rule, strict, names);
    case "standing":
      return rule.review ? `Thường xuyên, rà soát mỗi ${unitNames[rule.review.unit]}` : "Thường xuyên";
  }
}

/** A period label in words: “2019-Q1” → “Quý I/2019”, “2019-H1” → “6 tháng đầu năm 2019”, “once” → “”. */
export function periodName(label: string, yearKind: YearKind = "calendar"): string {
  if (/^\d{4}$/.test(label))
    return `${yearNames[yearKind]} ${yearKind === "school" ? schoolYear(Number(label)) : label}`;
  const [year, part] = [label.slice(0, 4), label.slice(5)];
  if (/^Q[1-4]$/.test(part)) return `Quý ${romans[Number(part[1]) - 1]}/${year}`;
  if (/^H[12]$/.test(part)) return `6 tháng ${part === "H1" ? "đầu" : "cuối"} ${lowered(periodName(year, yearKind))}`;
  if (/^\d{2}$/.test(part)) return `Tháng ${Number(part)}/${year}`;
  return "";
}

const romans = ["I", "II", "III", "IV"];
const yearNames: Record<YearKind, string> = { calendar: "Năm", court: "Năm công tác", school: "Năm học" };

/** The unit of repetition in words, small letters: “tháng”, “quý”, “6 tháng”, “năm”. */
export const unitNames: Record<PeriodUnit, string> = {
  month: "tháng",
  quarter: "quý",
  "half-year": "6 tháng",
  year: "năm",
};

const eachNames: Record<PeriodUnit, string> = {
  month: "Mỗi tháng một lần",
  quarter: "Mỗi quý một lần",
  "half-year": "6 tháng một lần",
  year: "Mỗi năm một lần",
};

function yearlySentence(by: string, strict: boolean, yearKind: YearKind): string {
  const each = yearKind === "calendar" ? "Hằng năm" : `Hằng ${lowered(yearNames[yearKind])}`;
  if (by === "02-29") return strict ? `${each}, trước ngày cuối tháng 02` : `${each}, chậm nhất ngày cuối tháng 02`;
  if (strict && by === "03-01") return `${each}, chậm nhất ngày cuối tháng 02`;
  const last = strict ? addDays(`2023-${by}`, -1).slice(5) : by;
  return `${each}, chậm nhất ${last.slice(3)}/${last.slice(0, 2)}`;
}

const periodWords: Record<PeriodUnit, string> = {
  month: "tháng",
  quarter: "quý",
  "half-year": "kỳ 6 tháng",
  year: "năm",
};

function everySentence(rule: Extract<DueRule, { type: "every" }>, strict: boolean, yearKind: YearKind): string {
  const each =
    rule.unit === "year" && yearKind !== "calendar"
      ? `Mỗi ${lowered(yearNames[yearKind])} một lần`
      : eachNames[rule.unit];
  if (rule.by === undefined) return each;
  const { month, day } = typeof rule.by === "number" ? { month: 1, day: rule.by } : rule.by;
  const words = `${strict ? "trước" : "chậm nhất"} ngày ${String(day).padStart(2, "0")}`;
  return `${each}, ${words}${rule.unit === "year" ? monthOfYear(month, yearKind) : monthInside(month, rule.unit)}`;
}

function monthOfYear(month: number, yearKind: YearKind): string {
  const named = String(((firstMonthOf(yearKind) + month - 2) % 12) + 1).padStart(2, "0");
  return `/${named}${month > 12 ? " sau khi hết năm" : ""}`;
}

function monthInside(month: number, unit: PeriodUnit): string {
  const length = monthsIn(unit);
  const later = month > length ? " sau" : "";
  const place = month > length ? month - length : month;
  if (unit === "month") return later ? " tháng sau" : " của tháng";
  if (place === 1) return ` tháng đầu ${periodWords[unit]}${later}`;
  return place === length
    ? ` tháng cuối ${periodWords[unit]}${later}`
    : ` tháng thứ ${place} của ${periodWords[unit]}${later}`;
}

function rangeSentence(rule: Extract<DueRule, { type: "range" }>, strict: boolean, names: RuleNames): string {
  const from = rule.from === null ? "" : `từ ${endName(rule.from, names)}`;
  const to =
    rule.to === null
      ? ""
      : typeof rule.to === "string"
        ? lastDayName(rule.to, strict)
        : `${strict ? "trước" : "đến"} ${endName(rule.to, names)}`;
  if (!from && !to) return "Trong thời gian thực hiện kế hoạch";
  return capital([from, to].filter(Boolean).join(" "));
}

function lastDayName(day: string, strict: boolean): string {
  return `đến hết ${formatDay(strict ? addDays(day, -1) : day)}`;
}

function endName(end: string | { occasion: string }, names: RuleNames): string {
  return typeof end === "string" ? formatDay(end) : momentName(end.occasion, names);
}

function relativeSentence(rule: Extract<DueRule, { type: "relative" }>, strict: boolean, names: RuleNames): string {
  if (rule.days === undefined || rule.after === undefined) return capital(rule.text ?? "");
  const count = `${strict ? "trước khi hết" : "trong"} ${rule.days} ngày${rule.working ? " làm việc" : ""}`;
  return capital(`${count} sau ${anchorName(rule.after, names)}`);
}

function anchorName(
  after: Exclude<Extract<DueRule, { type: "relative" }>["after"], undefined>,
  names: RuleNames,
): string {
  if (after === "issue") return "ngày ban hành kế hoạch";
  if (after === "receipt") return "ngày nhận được kế hoạch";
  if ("occasion" in after) return momentName(after.occasion, names);
  return `khi hoàn thành “${names.duties?.[after.duty] ?? after.duty}”`;
}

function occasionSentence(rule: Extract<DueRule, { type: "event" }>, strict: boolean, names: RuleNames): string {
  const name = rule.occasion === undefined ? (rule.text ?? "") : momentName(rule.occasion, names);
  const year = rule.year === undefined || name.includes(String(rule.year)) ? "" : ` (năm ${rule.year})`;
  if (rule.occasion === undefined) return capital(`${name}${year}`);
  const days = rule.before === undefined ? "" : `${rule.before} ngày${rule.working ? " làm việc" : ""} `;
  if (days) return `${strict ? "Sớm hơn" : "Chậm nhất"} ${days}trước ${name}${year}`;
  const opening = strict ? "Trước " : /^khi(?!\p{L})/u.test(name) ? "" : "Vào dịp ";
  return capital(`${opening}${name}${year}`);
}

/** Something that happens rather than an occasion: “Nhận đủ hồ sơ”, “Kết thúc đợt 1”. */
const happens =
  /^(?:nhận|có|kết thúc|hoàn thành|ban hành|nghiệm thu|được|xét|công bố|phát hiện|thẩm định|phê duyệt|ký|thống nhất|khánh thành|xảy ra|phát sinh|bắt đầu|trình)(?!\p{L})/iu;

/** The name of an occasion inside a sentence: “khi nhận đủ hồ sơ”, but “Đại hội Thi đua yêu nước”. */
function momentName(key: string, names: RuleNames): string {
  const name = occasionName(key, names);
  return happens.test(name) ? `khi ${lowered(name)}` : name;
}

function occasionName(key: string, names: RuleNames): string {
  return names.occasions?.[key] ?? key;
}

function monthName(month: string): string {
  return lowered(periodName(month));
}

function schoolYear(endsIn: number): string {
  return `${endsIn - 1}–${endsIn}`;
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
