import { isDay } from "#kernel/calendar/index.ts";
import { phrase } from "./phrase.ts";
import type { Point } from "./points.ts";

type Piece = {
  piece: string;
  pattern: RegExp;
  read: (groups: (string | undefined)[]) => Omit<Point, "from" | "to" | "piece"> | null;
};

const d = "(\\d{1,2})";
const y = "((?:19|20)\\d{2})";
/** After a fraction: “từ 2/3 số thành viên”. */
const share = " (?:số|tổng số|thành viên|đại biểu|hội viên|đảng viên|phiếu|trở lên)";
const dash = " ?(?:-|đến) ?";
const monthWords: Record<string, number> = {
  giêng: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  "mười một": 11,
  "mười hai": 12,
  chạp: 12,
};
const roman: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4, l: 1 };

const monthName = "(\\d{1,2}|giêng|chạp|hai|ba|tư|năm(?= năm)|sáu|bảy|tám|chín|mười một|mười hai|mười)";

/** The spellings of days, months, quarters and years, in this order: what is read first is not read again as something smaller. */
export const pointPieces: readonly Piece[] = [
  {
    piece: "các ngày trong tháng",
    pattern: phrase(
      `(?<![/\\d-])(?<!\\d-|tháng )(?:từ )?(?:ngày )?${d} ?(?:-|đến)(?: hết)? ?(?:ngày )?${d}(?:[/.-]| tháng )${d}(?:(?:[/.-]| năm )${y})?(?![/\\d])`,
    ),
    read: ([, first, last, month, year]) => {
      const parts = year ? date(last, month, year) : dayMonth(last, month);
      return parts && Number(first) < Number(last) ? { ...parts, day: Number(first), lastDate: Number(last) } : null;
    },
  },
  {
    piece: "các ngày liệt kê",
    pattern: phrase(
      `(?<![/\\d])(?:ngày |(?<=[,:(] |và |vào |là |trong ))${d}(?:, ?(?:ngày )?\\d{1,2})*(?:,? và|,) (?:ngày )?${d}(?:[/.-]| tháng )${d}(?:(?:[/.-]|,? năm )${y})?(?![/\\d])`,
    ),
    read: ([, first, last, month, year]) => {
      const parts = year ? date(last, month, year) : dayMonth(last, month);
      return parts && Number(first) < Number(last) ? { ...parts, day: Number(first), lastDate: Number(last) } : null;
    },
  },
  {
    piece: "tuần trong tháng",
    pattern: phrase(`tuần (?:thứ )?[1-5] ?/ ?${d}/${y}`),
    read: ([, month, year]) => monthOf(month, year),
  },
  {
    piece: "ngày tháng năm",
    pattern: phrase(`(?<!tháng )(?:ngày )?${d} ?[/.-] ?${d} ?[/.-] ?${y}`),
    read: ([, day, month, year]) => date(day, month, year),
  },
  {
    piece: "… ngày đầu tháng",
    pattern: phrase(`(?:(?:trong|vào) )?${d} ngày (đầu|cuối) (?:của )?tháng ${d}(?: ?(?:/|,? năm) ?${y})?(?![/.]?\\d)`),
    read: ([, count, end, month, year]) => tenth(Number(count), end === "đầu", Number(month), year),
  },
  {
    piece: "ngày … tháng … năm …",
    pattern: phrase(
      `(?<!(?:tuần|thứ|lần|đợt|kỳ) )(?:ngày )?(?:mồng |mùng )?${d}(?: tháng |/|-)${monthName},?(?: năm |/| )${y}`,
    ),
    read: ([, day, month, year]) => date(day, named(month), year),
  },
  {
    piece: "ngày tháng năm viết tắt",
    pattern: phrase(`(?:ngày )?${d}/${d}/(\\d{2})`),
    read: ([, day, month, year]) => date(day, month, `20${year}`),
  },
  {
    piece: "ngày để trống",
    pattern:
      /ngày ?[.…_/ ]{2,} ?tháng ?[.…_/ ]*(?:\d{1,2} )?năm ((?:19|20)\d{2})|ngày ?[.…_ ]{1,} ?\/ ?[.…_ ]{1,}\/ ?((?:19|20)\d{2})/gu,
    read: ([, year, other]) => ({ year: Number(year ?? other), blank: true }),
  },
  {
    piece: "tháng, ngày để trống",
    pattern: /(?:ngày )?[.…_]+ ?\/ ?(0?[1-9]|1[0-2]) ?\/ ?((?:19|20)\d{2})(?!\d)/gu,
    read: ([, month, year]) => ({ month: Number(month), year: Number(year), blankDay: true }),
  },
  {
    piece: "năm học",
    pattern: phrase(`(?:năm học )(?:${y}${dash}${y}|${y}|này|mới)`),
    read: () => ({}),
  },
  {
    piece: "các quý",
    pattern: phrase(
      `quý (iv|iii|ii|i|[1-4])(?: ?(?:-|đến)(?: hết)? ?| và )(?:quý )?(iv|iii|ii|i|[1-4])(?: ?(?:/|,? năm) ?${y})?(?![/.]?\\d)`,
    ),
    read: ([, first, last, year]) => {
      const [a, b] = [roman[first ?? ""] ?? 1, roman[last ?? ""] ?? 1];
      return b === a + 1 ? { month: a * 3 - 2, lastMonth: b * 3, ...(year ? { year: Number(year) } : {}) } : null;
    },
  },
  {
    piece: "quý năm",
    pattern: phrase(`quý (iv|iii|ii|i|l|[1-4]) ?(?:/|-|,|năm|,? năm)? ?${y}`),
    read: ([, quarter, year]) => ({ quarter: roman[quarter ?? ""] ?? 1, year: Number(year) }),
  },
  {
    piece: "các tháng",
    pattern: phrase(
      `(?:từ )?tháng ${d}(?: ?(?:-|đến|,|và) ?)(?:hết )?(?:tháng )?${d}(?: ?(?:/|-|,? năm) ?${y})?(?![/.]?\\d)`,
    ),
    read: ([whole, first, last, year]) => months(first, last, year, /-|đến/u.test(whole ?? "")),
  },
  {
    piece: "tháng năm",
    pattern: phrase(`tháng ${monthName} ?(?:/|-|\\.|,? năm) ?${y}`),
    read: ([, month, year]) => monthOf(named(month), year),
  },
  {
    piece: "tháng/năm",
    pattern: phrase(`(?<![\\d/.])${d}/${y}(?![/-])`),
    read: ([, month, year]) => monthOf(month, year),
  },
  {
    piece: "sáu tháng",
    pattern: phrase(`(?:0?6|sáu) tháng (đầu|cuối) (?:của )?năm(?: ${y}| nay)?`),
    read: ([, part, year]) => ({ half: part === "đầu" ? 1 : 2, ...(year ? { year: Number(year) } : {}) }),
  },
  {
    piece: "các tháng",
    pattern: phrase(`(0?[1-9]|1[01]) tháng (đầu|cuối) năm(?: ${y})?`),
    read: ([, count, part, year]) => {
      const months = Number(count);
      const span = part === "đầu" ? { month: 1, lastMonth: months } : { month: 13 - months, lastMonth: 12 };
      return { ...span, ...(year ? { year: Number(year) } : {}) };
    },
  },
  {
    piece: "giai đoạn",
    pattern: phrase(`(?:trong )?(?:0?2|hai) năm,? \\(?(?:năm )?${y}(?:,| và|, và) (?:năm )?${y}\\)?`),
    read: ([, first, last]) =>
      Number(last) === Number(first) + 1 ? { year: Number(first), lastYear: Number(last) } : null,
  },
  {
    piece: "giai đoạn",
    pattern: phrase(`(?:(?:trong )?(?:cả )?giai đoạn |thời kỳ )?\\(?(?:năm )?${y} ?(?:-|/|đến) ?(?:năm )?${y}`),
    read: ([, first, last]) => (Number(last) > Number(first) ? { year: Number(first), lastYear: Number(last) } : null),
  },
  {
    piece: "ngày tháng",
    pattern: phrase(
      `(?:ngày (?:mồng |mùng )?|mồng |mùng |(?<=(?:trước|đến|hết|từ|nhất) ))${d} tháng ${monthName}(?![/\\d]| lần)|ngày (?:mồng |mùng )?${d} ?[/-] ?${d}(?![/\\d])`,
    ),
    read: ([, day, month, other, otherMonth]) => dayMonth(day ?? other, named(month) ?? otherMonth),
  },
  {
    piece: "ngày tháng",
    pattern: phrase(
      `(?<=(?:trước|chậm nhất|muộn nhất|đến|hết|từ|vào|là|hạn|cuối|chót|dự kiến|thời gian|tối|sau|ngày|dịp|sáng|chiều|và|:|\\(|,|-|\\|) )${d}/${d}(?![/\\d%]|${share})|(?<=\\()${d}/${d}(?![/\\d%])|(?<=từ (?:ngày )?)${d}-${d}(?= ?(?:đến|-))|(?<=(?:trước|nhất|nhất là|hạn là) )${d}-${d}(?![/\\d%-]| \\p{L}+ (?:nhất|thể|nhân))|(?<![\\d/])${d}/${d}(?= ?- ?\\d{1,2}/\\d{1,2}/\\d{4})|(?<![\\d/])${d}/${d}(?= (?:hằng|hàng|mỗi) năm)`,
    ),
    read: (groups) => {
      const [day, month] = groups.slice(1).filter((group) => group !== undefined);
      return dayMonth(day, month);
    },
  },
  { piece: "năm nay", pattern: phrase("(?:trong )?năm nay"), read: () => ({ thisYear: true }) },
  { piece: "năm", pattern: phrase(`(?:cả )?năm ${y}`), read: ([, year]) => ({ year: Number(year) }) },
  {
    piece: "tháng",
    pattern: phrase(
      "(?<!(?:cách mạng|mỗi|từng|hằng|hàng) )tháng (1[0-2]|0?[1-9]|giêng|chạp)(?![/.]?\\d)(?! (?:lần|tập thể|cá nhân|gương|điển hình|người)(?!\\p{L}))",
    ),
    read: ([, month]) => ({ month: Number(named(month)) }),
  },
  {
    piece: "quý",
    pattern: phrase("(?<!(?:mỗi|từng|hằng|hàng) )quý (iv|iii|ii|i|[1-4])(?![/.]?\\d)(?! lần)"),
    read: ([, quarter]) => ({ quarter: roman[quarter ?? ""] ?? 1 }),
  },
  {
    piece: "ngày trong tháng",
    pattern: phrase("ngày (?:mồng |mùng )?(\\d{1,2})(?![/.]?\\d)(?! ?-)"),
    read: ([, day]) => (Number(day) >= 1 && Number(day) <= 31 ? { day: Number(day) } : null),
  },
];

function date(day?: string, month?: string, year?: string): Omit<Point, "from" | "to" | "piece"> | null {
  const parts = { day: Number(day), month: Number(month), year: Number(year) };
  const written = `${parts.year}-${two(parts.month)}-${two(parts.day)}`;
  if (isDay(written)) return parts;
  return { ...parts, impossible: true };
}

/** The first or last so many days of a month. */
function tenth(count: number, first: boolean, month: number, year?: string) {
  if (count < 2 || count > 20 || month < 1 || month > 12) return null;
  const length = new Date(Date.UTC(Number(year ?? 2024), month, 0)).getUTCDate();
  const days = first ? { day: 1, lastDate: count } : { day: length - count + 1, lastDate: length };
  return { ...days, month, ...(year ? { year: Number(year) } : {}) };
}

function months(
  first?: string,
  last?: string,
  year?: string,
  spanning = true,
): Omit<Point, "from" | "to" | "piece"> | null {
  const [a, b] = [Number(first), Number(last)];
  if (a < 1 || b > 12 || a >= b || (!spanning && b !== a + 1)) return null;
  return { month: a, lastMonth: b, ...(year ? { year: Number(year) } : {}) };
}

function monthOf(month?: string, year?: string): Omit<Point, "from" | "to" | "piece"> | null {
  const number = Number(month);
  return number >= 1 && number <= 12 ? { month: number, year: Number(year) } : null;
}

function dayMonth(day?: string, month?: string): Omit<Point, "from" | "to" | "piece"> | null {
  const parts = { day: Number(day), month: Number(month) };
  return isDay(`2024-${two(parts.month)}-${two(parts.day)}`) ? parts : null;
}

function named(month: string | undefined): string | undefined {
  return month && Object.hasOwn(monthWords, month) ? String(monthWords[month]) : month;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
