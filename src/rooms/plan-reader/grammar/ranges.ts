import type { Day } from "#kernel/calendar/index.ts";
import type { RangeEnd, ReadDue } from "../reading.ts";
import { firstDay, lastDay } from "./calendar-due.ts";
import { phrase, placesOf } from "./phrase.ts";
import type { Point } from "./points.ts";
import { type PlanYears, runsForYears, type TimePhrase, yearOfMonth } from "./time.ts";

const clock = "(?:,? ?(?:lúc )?\\d{1,2} ?(?:h|g|giờ|:) ?(?:\\d{2})?(?: phút)?,?(?: ngày)?)?";
const until = new RegExp(
  `^,? ?(?:cho )?(?:đến|tới|-|–|(?:và )?kết thúc(?: vào)?)(?: (?:hết|cuối|trước|khi kết thúc|kết thúc|ngày))*${clock} ?$`,
  "u",
);
const opened = new RegExp(`(?:kể từ|bắt đầu từ|bắt đầu|từ|từ ngày)(?: đầu| giữa| cuối)?${clock} $`, "u");
const looseStart = phrase(
  "(?:kể )?từ (nay|(?:đầu |cuối )?học kỳ (?:[iv]+|\\d)|(?:đầu|khai giảng) năm học|đầu năm(?: (?:19|20)\\d{2})?|đầu năm nay|khi [^,;.]{3,80}?|ngày (?:ban hành|ký|phát động|có hiệu lực)[^,;.]{0,40}?) (?:cho )?(?:đến|tới)(?: hết| cuối| khi kết thúc| kết thúc| ngày)* ?",
);
/** What may stand between “đến” and its day. */
const hour = /^ ?(?:\d{1,2} ?(?:h|g|giờ|:) ?(?:\d{2})?(?: phút)?,? )?(?:ngày )?/u;
const toEvent =
  /^,? ?(?:cho )?(?:đến|tới) ((?:khi|ngày|thời điểm|đại hội|hội nghị|lễ|hết|kết thúc) ?[^;.()]{4,160}?)(?=[;.()]|, (?!ngày|tháng)|$)/u;
const endOfYear = /^(?:(?:cuối|hết|kết thúc) )?năm(?: nay)?(?! ?\d)/u;

/** From … to …: two points of the calendar, or one and an event (“từ tháng 10/2025 đến khi tổ chức thành công …”). */
export function rangesOf(lower: string, points: readonly Point[], years: PlanYears): TimePhrase[] {
  return [
    ...listedYears(lower),
    ...betweenPoints(lower, points, years),
    ...fromLooseStart(lower, points, years),
    ...toAnEvent(lower, points, years),
  ];
}

function betweenPoints(lower: string, points: readonly Point[], years: PlanYears): TimePhrase[] {
  const found: TimePhrase[] = [];
  for (let at = 0; at + 1 < points.length; at++) {
    const [first, last] = [points[at]!, points[at + 1]!];
    if (first.lastYear || last.lastYear || !until.test(lower.slice(first.to, last.from))) continue;
    const opening = opened.exec(lower.slice(0, first.from));
    const dashed = /^ ?[-–] ?$/u.test(lower.slice(first.to, last.from));
    const bothDays = first.day !== undefined && last.day !== undefined && first.year !== undefined;
    if (!opening && !dashed && !bothDays && !/^ đến hết/u.test(lower.slice(first.to, last.from))) continue;
    const start = first.from - (opening?.[0].length ?? 0);
    const named = points.slice(0, at).findLast((point) => point.year && !point.lastYear)?.year;
    const year = last.year ?? named ?? years?.to;
    const to = lastDay(last, year);
    const from = startBefore(to, first, year);
    if (!from || !to) continue;
    const everyYear = first.year || last.year || named ? null : roundIn(lower, last, years);
    found.push(
      everyYear === null
        ? { ...dated(start, last.to, from, to), piece: "từ … đến …" }
        : { ...yearly(lower, first.from, last.to, everyYear), from: start },
    );
    at++;
  }
  return found;
}

/** How many letters of “hằng năm” stand behind a range; 0 where the plan of several years alone makes it come round. */
function roundIn(lower: string, { to, month, quarter }: Point, years: PlanYears): number | null {
  if (!month && !quarter) return null;
  const [words] = /^ (?:của )?(?:hằng|hàng|mỗi|các) năm(?!\p{L}| \d)/u.exec(lower.slice(to)) ?? [];
  return words ? words.length : runsForYears(years) ? 0 : null;
}

/** “Từ ngày 01/11 đến 18/11 hằng năm”: a stretch of every year. */
function yearly(lower: string, first: number, last: number, words: number): TimePhrase {
  const due: ReadDue = { type: "every", unit: "year", by: lower.slice(first, last) };
  return { from: first, to: last + words, piece: "từ … đến … hằng năm", due, weight: "dated", kind: "recurring" };
}

/** “Từ ngày 21/11 đến 26/3/2027” begins in the year before. */
function startBefore(to: Day | null, first: Point, year: number | undefined): Day | null {
  const from = firstDay(first, year);
  const borrowed = first.year === undefined && year !== undefined && from && to && from > to;
  return borrowed ? firstDay(first, year - 1) : from;
}

const yearsInARow = phrase(
  "(?<=năm (?:công tác )?(?:liên tục|liên tiếp|liền kề|liền) ?\\()(?:các năm |năm )?((?:19|20)\\d{2})(?:(?:, | và |, và )(?:năm )?(?:19|20)\\d{2})*(?:, | và |, và )(?:năm )?((?:19|20)\\d{2})(?=\\))",
);

/** “03 năm liên tục (2022, 2023, 2024)”: one stretch from the first to the last of them. */
function listedYears(lower: string): TimePhrase[] {
  return placesOf(yearsInARow, lower).flatMap(({ from, to, groups: [, first, last] }): TimePhrase[] =>
    Number(first) < Number(last)
      ? [
          {
            from,
            to,
            piece: "năm liên tục",
            due: { type: "range", from: `${first}-01-01`, to: `${last}-12-31` },
            weight: "dated",
          },
        ]
      : [],
  );
}

function fromLooseStart(lower: string, points: readonly Point[], years: PlanYears): TimePhrase[] {
  return placesOf(looseStart, lower).flatMap(({ from, to: past, groups }): TimePhrase[] => {
    const start = groups[1] ?? "";
    const to = past + (hour.exec(lower.slice(past))?.[0].length ?? 0);
    const last = points.find((point) => point.from >= past - 6 && point.from <= to + 1);
    const rest = lower.slice(to);
    const wholeYear = endOfYear.exec(rest);
    const event = last || wholeYear ? null : /^[^;.()]{4,160}?(?=[;.()]|, |$)/u.exec(rest)?.[0];
    const year = last?.year ?? years?.to;
    const end: RangeEnd | undefined = last
      ? lastDay(last, year)
      : wholeYear && year
        ? `${year}-12-31`
        : event
          ? { event: event.trim() }
          : undefined;
    if (end === undefined || end === null) return [];
    const written = /\d{4}/.exec(start)?.[0];
    const begin: RangeEnd = /^đầu năm(?! học)/u.test(start)
      ? written || year
        ? `${written ?? year}-01-01`
        : null
      : { event: start };
    return [
      {
        ...dated(from, last?.to ?? to + (wholeYear?.[0].length ?? event?.length ?? 0), begin, end),
        piece: "từ … đến …",
      },
    ];
  });
}

function toAnEvent(lower: string, points: readonly Point[], years: PlanYears): TimePhrase[] {
  return points.flatMap((point): TimePhrase[] => {
    const opening = opened.exec(lower.slice(0, point.from));
    const rest = lower.slice(point.to);
    const from = opening ? firstDay(point, point.month ? yearOfMonth(years, point.month) : years?.to) : null;
    if (!from || !opening) return [];
    const ended = /^,? ?(?:cho )?(?:đến|tới) /u.exec(rest);
    const yearEnd = ended ? endOfYear.exec(rest.slice(ended[0].length)) : null;
    if (ended && yearEnd) {
      const to = point.to + ended[0].length + yearEnd[0].length;
      return [
        { ...dated(point.from - opening[0].length, to, from, `${point.year ?? years?.to}-12-31`), piece: "từ … đến …" },
      ];
    }
    const event = toEvent.exec(rest);
    if (!event || /\d{1,2}\/\d{4}|năm \d{4}$/.test(event[1]!.slice(0, 18))) return [];
    const to = point.to + event[0].length;
    return [
      { ...dated(point.from - opening[0].length, to, from, { event: event[1]!.trim() }), piece: "từ … đến khi …" },
    ];
  });
}

function dated(from: number, to: number, start: RangeEnd, end: RangeEnd): Omit<TimePhrase, "piece"> {
  return { from, to, due: { type: "range", from: start, to: end }, weight: "dated", strict: false, kind: "period" };
}
