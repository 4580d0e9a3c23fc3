import type { AmountPhrase } from "../grammar/amount.ts";
import { phrase, placesOf } from "../grammar/phrase.ts";
import { type PlanYears, runsForYears, type TimePhrase } from "../grammar/time.ts";
import type { ReadDue } from "../reading.ts";

/** “Trong năm” beside a number, no other number between them, is the plan's own year; in a plan of several years it comes round. */
export function withinYear(lower: string, amount: AmountPhrase, years: PlanYears): TimePhrase | null {
  const near = ({ from }: TimePhrase) =>
    (Math.abs(from - amount.to) < 90 || Math.abs(amount.from - from) < 60) &&
    !/,[^,]*\d/u.test(lower.slice(amount.to, from));
  return inYearOf(lower, years).find(near) ?? null;
}

/** “Trong năm, trong quý, cả giai đoạn”: times that mean something beside a number alone. */
export function inYearOf(lower: string, years: PlanYears): TimePhrase[] {
  if (!years) return [];
  const due: ReadDue = years.school
    ? { type: "relative", text: "trong năm học" }
    : runsForYears(years)
      ? { type: "every", unit: "year" }
      : { type: "year", year: years.to };
  const shorter = placesOf(inShorter, lower).map(
    ({ from, to, groups: [, name] }): TimePhrase => ({
      from,
      to,
      piece: "trong kỳ",
      due: { type: "every", unit: name === "quý" ? "quarter" : name === "tháng" ? "month" : "week" },
      weight: "dated",
    }),
  );
  const inYears = placesOf(years.school ? inSchoolYear : inYear, lower).map(({ from, to }) => ({
    from,
    to,
    piece: "trong năm",
    due,
    weight: "dated" as const,
    strict: false,
  }));
  return [...inYears, ...shorter, ...(runsForYears(years) ? inStage(lower, years) : [])];
}

/** “Cả giai đoạn bồi dưỡng 500 lượt”: the years of the plan. */
function inStage(lower: string, { from: first, to: last }: NonNullable<PlanYears>): TimePhrase[] {
  const due: ReadDue = { type: "range", from: `${first}-01-01`, to: `${last}-12-31` };
  return placesOf(phrase("(?:trong cả|cả|toàn) giai đoạn(?! \\d)"), lower).map(
    ({ from, to }): TimePhrase => ({ from, to, piece: "cả giai đoạn", due, weight: "dated", strict: false }),
  );
}

/** “Có từ 02 thư khen trở lên trong quý”: in every one. */
const inShorter = phrase(
  "(?:trong|trong mỗi|trong một) (quý|tháng|tuần)(?! ?(?:\\d|[ivx]+(?!\\p{L})|này|trước|sau|tới|đầu|cuối|thứ|giêng|chạp|thanh niên|công nhân|hành động|cao điểm|an toàn|khuyến))",
);

const inSchoolYear = phrase("trong năm học(?! (?:\\d|qua|trước|tới|này|mới))");

const inYear = phrase("(?:trong|cả) năm(?! (?:\\d|học|qua|nay|gần|liền|tới))");
