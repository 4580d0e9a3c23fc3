import { addDays, clampedDay, formatDay, isDay } from "#kernel/calendar/index.ts";
import { excludedPlaces } from "../grammar/exclusions.ts";
import { hide } from "../grammar/phrase.ts";
import { pointsOf } from "../grammar/points.ts";
import type { PlanYears } from "../grammar/time.ts";
import type { ReadDue, ReadDuty, Reading, ReadWarning } from "../reading.ts";
import type { Passage } from "../structure/passages.ts";
import { placeOf } from "../text/flat.ts";
import { warning } from "./warning.ts";

/** A final report may come this long after the plan's last day. */
const daysForReports = 92;

/** Days that cannot be, years of another plan, and due days outside the plan or before its issue. */
export function dateLints(reading: Reading, passages: readonly Passage[], years: PlanYears): ReadWarning[] {
  const owed = reading.duties.filter(({ kind }) => kind !== "anniversary");
  return [
    ...impossibleDays(reading.text, passages),
    ...owed.flatMap((duty) => dueLints(reading, duty, years)),
    ...stageLengths(reading.text, passages),
  ];
}

function impossibleDays(text: string, passages: readonly Passage[]): ReadWarning[] {
  return passages
    .filter(({ region }) => region === "body" || region === "preamble")
    .flatMap(({ block: { flat } }) => {
      const seen = hide(
        flat.lower,
        excludedPlaces(flat.lower).map(({ place }) => place),
      );
      return pointsOf(seen)
        .filter(({ impossible }) => impossible)
        .map(({ from, to }) =>
          warning(text, "date_impossible", placeOf(flat, from, to), {
            written: flat.text.slice(from, to).replace(/^ngày /iu, ""),
          }),
        );
    });
}

function dueLints(reading: Reading, duty: ReadDuty, years: PlanYears): ReadWarning[] {
  const { text, issuedOn, period } = reading;
  const last = lastDayOf(duty.due);
  const year = last ? Number(last.slice(0, 4)) : null;
  const issued = issuedOn ? (issuedOn.length === 7 ? `${issuedOn}-01` : issuedOn) : null;
  if (
    duty.due?.type === "range" &&
    typeof duty.due.from === "string" &&
    typeof duty.due.to === "string" &&
    duty.due.from > duty.due.to
  ) {
    return [warning(text, "range_reversed", duty.span)];
  }
  if (!last || year === null || isStage(duty)) return [];
  const planYear = yearOfTitle(reading.title);
  if (planYear !== null && year === planYear - 1 && duty.kind !== "condition") {
    return [warning(text, "year_left_over", duty.span, { year: String(year), plan: String(planYear) })];
  }
  if (years && (year > years.to + 20 || year < years.from - 20))
    return [warning(text, "year_impossible", duty.span, { year: String(year) })];
  if (issued && last < issued && duty.kind !== "condition")
    return [warning(text, "due_before_issue", duty.span, { issued: shown(issuedOn ?? "") })];
  const end = period && typeof period.to === "string" ? period.to : null;
  if (end && last > addDays(end, daysForReports))
    return [warning(text, "due_outside_period", duty.span, { to: formatDay(end) })];
  return [];
}

/** The one year a title names: “… năm 2024”; neither a stage nor “đến năm 2025”. */
function yearOfTitle(title: string): number | null {
  const years = [...title.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].map(([, year]) => Number(year));
  return years.length === 1 && !/đến (?:hết |cuối )?năm|năm học|\/|-\s*\d{4}/iu.test(title) ? (years[0] ?? null) : null;
}

function shown(issuedOn: string): string {
  return isDay(issuedOn) ? formatDay(issuedOn) : `tháng ${issuedOn.slice(5)}/${issuedOn.slice(0, 4)}`;
}

/** A movement of several years that the plan only takes part in. */
function isStage({ due, kind }: ReadDuty): boolean {
  return (
    due?.type === "range" &&
    (kind === "period" || kind === "target") &&
    typeof due.from === "string" &&
    typeof due.to === "string" &&
    due.from.endsWith("-01-01") &&
    due.to.endsWith("-12-31")
  );
}

/** The last day of a due rule that has one. */
function lastDayOf(due: ReadDue | null): string | null {
  switch (due?.type) {
    case "by":
    case "on":
      return due.date;
    case "month":
      return clampedDay(Number(due.month.slice(0, 4)), Number(due.month.slice(5)), 31);
    case "quarter":
      return clampedDay(Number(due.quarter.slice(0, 4)), Number(due.quarter.slice(-1)) * 3, 31);
    case "year":
      return `${due.year}-12-31`;
    case "range":
      return typeof due.to === "string" ? due.to : null;
    default:
      return null;
  }
}

const counted = /(\d{1,2}) năm,? ?(?:giai đoạn )?\(?((?:19|20)\d{2}) ?[-–] ?((?:19|20)\d{2})\)?/giu;

/** “05 năm (2020 - 2025)” names six years. */
function stageLengths(text: string, passages: readonly Passage[]): ReadWarning[] {
  return passages
    .filter(({ region }) => region === "body" || region === "preamble")
    .flatMap(({ block: { flat } }) =>
      [...flat.text.matchAll(counted)].flatMap(({ 0: whole, 1: written, 2: first, 3: last, index }) => {
        const years = Number(last) - Number(first) + 1;
        if (years === Number(written)) return [];
        return [
          warning(text, "stage_length", placeOf(flat, index, index + whole.length), {
            written: String(Number(written)),
            counted: String(years),
          }),
        ];
      }),
    );
}
