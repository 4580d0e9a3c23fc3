import type { PercentBound, ReadAmount } from "../reading.ts";
import { above, atLeast, atMost, digits } from "./amount-words.ts";
import type { AmountPiece } from "./amounts.ts";
import { numberOf, phrase } from "./phrase.ts";

const more = "(?:từ|ít nhất|tối thiểu|trên|bình quân)";
const before = `${atLeast}|từ|đạt từ|đạt|bằng|${atMost}|dưới|${above}|tăng(?: thêm)?(?: ${more})*|giảm(?: ${more})*|${atLeast}`;

/** Percentages: exactly, at least, at most, more than, on top of. */
export const percentPieces: AmountPiece[] = [
  {
    piece: "vượt chỉ tiêu từ …",
    weight: "bounded",
    pattern: phrase(
      `vượt (?:chỉ tiêu|kế hoạch|mức)[^;.%\\d]{0,60}?(?:từ |trên |ít nhất )?(${digits}) ?%`.replace(
        /$/u,
        "(?: trở lên)?",
      ),
    ),
    read: ([, value = ""]) => ({ percent: numberOf(value), bound: "increase", unit: "%" }),
  },
  {
    piece: "từ … đến … %",
    weight: "bounded",
    pattern: new RegExp(`(?<![\\p{L}\\p{N},./])(?:từ |đạt )*(${digits}) ?%? ?(?:-|đến) ?(${digits}) ?%`, "gu"),
    read: ([, low]) => ({ percent: numberOf(low ?? ""), bound: "min", unit: "%" }),
  },
  {
    piece: "ít nhất … phần",
    weight: "bounded",
    pattern: phrase(`(${atLeast}|trên|hơn|${atMost}) ([1-9])/([2-9]|10)(?![/\\d])`),
    read: ([, words = "", part, whole]) => fraction(part, whole, words),
  },
  {
    piece: "phân số",
    weight: "bounded",
    pattern: phrase(
      `(?<!(?:bậc|hạng|mức|loại|ngày) )(?:(${before}|từ) )?(?<!(?:bậc|hạng|mức|loại|ngày) )([1-9])/([2-9]|10)(?= (?:số|tổng số|thành viên|đại biểu|hội viên|đảng viên|phiếu|cán bộ|người|trở lên)|[,;.)]|$)( trở lên)?`,
    ),
    read: ([, words = "", part, whole, after = ""]) => fraction(part, whole, words, after.trim()),
  },
  {
    piece: "phần trăm",
    weight: "bounded",
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N},./])(?:(${before}) |([≥≤><]=?) ?)?(${digits}) ?%(?: (?:\\p{L}+ ){0,5}?(trở lên|trở xuống))?`,
      "gu",
    ),
    read: ([, words, sign = "", value = "", after = ""]) => percent(numberOf(value), words ?? sign, after),
  },
];

/** Two thirds are 66,67 per cent. */
function fraction(part: string | undefined, whole: string | undefined, before: string, after = ""): ReadAmount | null {
  const [share, all] = [Number(part), Number(whole)];
  return share < all ? percent(Math.round((share / all) * 10_000) / 100, before, after) : null;
}

function percent(value: number, before: string, after: string): ReadAmount {
  const bound = boundOf(before, after);
  return { percent: value, ...(bound ? { bound } : {}), unit: "%" };
}

const least = new RegExp(`^(?:${atLeast}|từ|đạt từ|≥|>=)$`, "u");
const most = new RegExp(`^(?:${atMost}|dưới|≤|<=?)$`, "u");
const over = new RegExp(`^(?:${above}|>)$`, "u");

function boundOf(before: string, after: string): PercentBound | undefined {
  if (/^(?:tăng|giảm)/u.test(before)) return "increase";
  if (after === "trở lên" || least.test(before)) return "min";
  if (after === "trở xuống" || most.test(before)) return "max";
  return over.test(before) ? "over" : undefined;
}
