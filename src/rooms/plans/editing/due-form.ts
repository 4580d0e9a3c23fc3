import { z } from "zod";
import { type DueRuleType, dueRule } from "../due-rules/index.ts";
import type { DueRule, PackDuty } from "../terms.ts";

/** The kinds of due rule as the editor offers them, in the order of how often plans use them. */
export const dueChoices: { value: DueRuleType; words: string; hint: string }[] = [
  { value: "yearly", words: "Hằng năm, trước hoặc chậm nhất một ngày", hint: "“trước ngày 01/02 hằng năm”" },
  { value: "by", words: "Trước hoặc chậm nhất một ngày", hint: "“chậm nhất ngày 31/01/2024”" },
  { value: "every", words: "Mỗi tháng, quý, 6 tháng hoặc năm", hint: "“hằng quý”, “định kỳ 6 tháng”" },
  { value: "month", words: "Trong một tháng", hint: "“trong tháng 6/2024”" },
  { value: "quarter", words: "Trong một quý", hint: "“trong quý I/2017”" },
  { value: "year", words: "Trong một năm", hint: "“năm 2020”" },
  { value: "on", words: "Đúng một ngày", hint: "“vào dịp 11/6/2023”" },
  { value: "range", words: "Trong một khoảng thời gian", hint: "“từ … đến …”, một đầu có thể để ngỏ" },
  { value: "relative", words: "Một số ngày sau một mốc", hint: "“trong vòng 10 ngày làm việc kể từ ngày ban hành”" },
  { value: "event", words: "Gắn với một sự kiện", hint: "“khi tổ chức Đại hội”, có thể chưa biết ngày" },
  { value: "standing", words: "Thường xuyên, không ghi ngày", hint: "“thường xuyên”, “kịp thời”" },
];

const text = z.string().optional().default("");

/** The fields of the due rule, all of them; only those of the chosen kind are read. */
export const dueFields = {
  due: z.enum(dueChoices.map((choice) => choice.value) as [DueRuleType, ...DueRuleType[]], "Chọn một loại thời hạn."),
  strict: z.enum(["before", "by"]).optional().default("by"),
  date: text,
  monthDay: text,
  month: text,
  quarter: text,
  year: text,
  from: text,
  to: text,
  every: z.enum(["month", "quarter", "half-year", "year"]).optional().default("quarter"),
  everyMonth: text,
  everyDay: text,
  days: text,
  working: text,
  after: text,
  occasion: text,
  dueText: text,
  before: text,
};
export type DueTyped = { [Name in keyof typeof dueFields]: z.output<(typeof dueFields)[Name]> };

/** What is wrong with a typed due rule, by field. */
export type DueErrors = Partial<Record<keyof DueTyped, string>>;

/** Reads the due rule out of the typed fields, or says at which field what is to be done. */
export function readDue(typed: DueTyped): { rule: DueRule; strict: boolean } | { errors: DueErrors } {
  const made = drafts[typed.due](typed);
  if ("errors" in made) return made;
  const checked = dueRule.safeParse(made.rule);
  if (checked.success) return { rule: checked.data, strict: typed.strict === "before" };
  return { errors: { [mainField[typed.due]]: checked.error.issues[0]?.message ?? "Xem lại thời hạn." } };
}

const mainField: Record<DueRuleType, keyof DueTyped> = {
  by: "date",
  on: "date",
  month: "month",
  quarter: "quarter",
  year: "year",
  range: "from",
  yearly: "monthDay",
  every: "everyDay",
  relative: "days",
  event: "occasion",
  standing: "due",
};

type Draft = { rule: unknown } | { errors: DueErrors };

const drafts: Record<DueRuleType, (typed: DueTyped) => Draft> = {
  by: (typed) => dated(typed.date, "date", (date) => ({ type: "by", date })),
  on: (typed) => dated(typed.date, "date", (date) => ({ type: "on", date })),
  month: (typed) =>
    matched(typed.month, /^(\d{1,2})[/-](\d{4})$/, "month", "Ghi tháng/năm, ví dụ 06/2024.", ([, m, y]) => ({
      type: "month",
      month: `${y}-${m!.padStart(2, "0")}`,
    })),
  quarter: (typed) =>
    matched(
      typed.quarter,
      /^(?:quý\s*)?(IV|I{1,3}|[1-4])[/ -]+(\d{4})$/i,
      "quarter",
      "Ghi quý/năm, ví dụ I/2017.",
      ([, q, y]) => ({ type: "quarter", quarter: `${y}-Q${quarterNumber(q!)}` }),
    ),
  year: (typed) =>
    matched(typed.year, /^(\d{4})$/, "year", "Ghi năm bằng bốn chữ số, ví dụ 2020.", ([, y]) => ({
      type: "year",
      year: Number(y),
    })),
  yearly: (typed) =>
    matched(typed.monthDay, /^(\d{1,2})[/-](\d{1,2})$/, "monthDay", "Ghi ngày/tháng, ví dụ 01/02.", ([, d, m]) => ({
      type: "yearly",
      by: `${m!.padStart(2, "0")}-${d!.padStart(2, "0")}`,
    })),
  range: (typed) => {
    const from = end(typed.from);
    const to = end(typed.to);
    if (from === undefined) return { errors: { from: dayExample } };
    if (to === undefined) return { errors: { to: dayExample } };
    return { rule: { type: "range", from, to } };
  },
  every: (typed) => {
    if (typed.everyDay === "") return { rule: { type: "every", unit: typed.every } };
    const day = Number(typed.everyDay);
    if (!Number.isInteger(day)) return { errors: { everyDay: "Ghi ngày bằng số từ 1 đến 31, hoặc để trống." } };
    const month = typed.everyMonth === "" ? 1 : Number(typed.everyMonth);
    return {
      rule: { type: "every", unit: typed.every, by: typed.every === "month" && month === 1 ? day : { month, day } },
    };
  },
  relative: (typed) => {
    const days = Number(typed.days);
    if (typed.days === "" || !Number.isInteger(days) || days < 1) return { errors: { days: "Ghi số ngày, ví dụ 10." } };
    if (typed.after === "") return { errors: { after: "Chọn mốc bắt đầu tính." } };
    return {
      rule: {
        type: "relative",
        days,
        working: typed.working !== "",
        after: anchor(typed.after),
        ...(typed.dueText ? { text: typed.dueText } : {}),
      },
    };
  },
  event: (typed) => {
    if (typed.occasion === "" && typed.dueText === "")
      return { errors: { occasion: "Chọn sự kiện, hoặc ghi lời của kế hoạch vào ô bên cạnh." } };
    const before = typed.before === "" ? {} : { before: Number(typed.before) };
    return {
      rule: {
        type: "event",
        ...(typed.occasion ? { occasion: typed.occasion } : {}),
        ...(typed.dueText ? { text: typed.dueText } : {}),
        ...before,
        working: typed.working !== "",
      },
    };
  },
  standing: () => ({ rule: { type: "standing" } }),
};

const dayExample = "Ghi ngày/tháng/năm, ví dụ 25/01/2019.";

function dated(typed: string, field: keyof DueTyped, make: (day: string) => unknown): Draft {
  const day = isoDay(typed);
  return day ? { rule: make(day) } : { errors: { [field]: dayExample } };
}

function matched(
  typed: string,
  pattern: RegExp,
  field: keyof DueTyped,
  say: string,
  make: (found: RegExpMatchArray) => unknown,
): Draft {
  const found = pattern.exec(typed.trim());
  return found ? { rule: make(found) } : { errors: { [field]: say } };
}

/** `25/01/2019` or `2019-01-25` → `2019-01-25`; null when it is neither. */
function isoDay(typed: string): string | null {
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed.trim());
  if (found) return `${found[3]}-${found[2]!.padStart(2, "0")}-${found[1]!.padStart(2, "0")}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(typed.trim()) ? typed.trim() : null;
}

/** An end of a range: empty is open, undefined is not a day. */
function end(typed: string): string | null | undefined {
  return typed.trim() === "" ? null : (isoDay(typed) ?? undefined);
}

function quarterNumber(written: string): number {
  const roman = ["I", "II", "III", "IV"].indexOf(written.toUpperCase());
  return roman >= 0 ? roman + 1 : Number(written);
}

function anchor(typed: string): unknown {
  if (typed === "issue" || typed === "receipt") return typed;
  const [kind, key] = typed.split(":");
  return kind === "duty" ? { duty: key } : { occasion: key };
}

/** The typed fields that show a due rule again in the editor. */
export function typedDue(duty: Pick<PackDuty, "due" | "strict">): Record<string, string> {
  const rule = duty.due;
  const strict = duty.strict ? "before" : "by";
  if (rule === null) return { due: "standing", strict };
  const base = { due: rule.type, strict };
  switch (rule.type) {
    case "by":
    case "on":
      return { ...base, date: rule.date };
    case "month":
      return { ...base, month: rule.month.split("-").reverse().join("/") };
    case "quarter":
      return {
        ...base,
        quarter: `${["I", "II", "III", "IV"][Number(rule.quarter.at(-1)) - 1]}/${rule.quarter.slice(0, 4)}`,
      };
    case "year":
      return { ...base, year: String(rule.year) };
    case "yearly":
      return { ...base, monthDay: rule.by.split("-").reverse().join("/") };
    case "range":
      return {
        ...base,
        from: typeof rule.from === "string" ? rule.from : "",
        to: typeof rule.to === "string" ? rule.to : "",
      };
    case "every":
      return {
        ...base,
        every: rule.unit,
        everyDay: rule.by === undefined ? "" : String(typeof rule.by === "number" ? rule.by : rule.by.day),
        everyMonth: typeof rule.by === "object" ? String(rule.by.month) : "",
      };
    case "relative":
      return {
        ...base,
        days: String(rule.days ?? ""),
        working: rule.working ? "on" : "",
        after: typedAnchor(rule.after),
        dueText: rule.text ?? "",
      };
    case "event":
      return {
        ...base,
        occasion: rule.occasion ?? "",
        dueText: rule.text ?? "",
        before: String(rule.before ?? ""),
        working: rule.working ? "on" : "",
      };
    case "standing":
      return base;
  }
}

function typedAnchor(after: Extract<DueRule, { type: "relative" }>["after"]): string {
  if (after === undefined) return "";
  if (typeof after === "string") return after;
  return "duty" in after ? `duty:${after.duty}` : `occasion:${after.occasion}`;
}
