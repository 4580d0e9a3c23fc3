import type { Rhythm } from "../reading.ts";
import { phrase, placesOf } from "./phrase.ts";

/**
 * A rhythm as it is written: hằng quý, định kỳ 6 tháng, mỗi năm một lần. Without a unit it is «định kỳ» with no interval,
 * or (`odd`) one that the calendar has no name for: hai năm một lần. `hint` is a word that only helps a day beside it:
 * “báo cáo tháng: trước ngày 25”.
 */
export type Recurrence = { from: number; to: number; unit: Rhythm | null; piece: string; odd?: true; hint?: true };

const names: Record<string, Rhythm> = { ngày: "day", tuần: "week", tháng: "month", quý: "quarter", năm: "year" };
const unit = "(ngày|tuần|tháng|quý|học kỳ|nhiệm kỳ|năm)";
const counted = "(?:(\\d{1,2}|một|hai|ba|sáu|nửa) )?";
const member =
  "(?:(?:hằng |hàng )?(?:tuần|tháng|quý|(?:0?[1369]|sáu|chín) tháng(?: đầu năm| cuối năm)?|(?:0?1 |một |cả )?năm))";

type Piece = {
  piece: string;
  pattern: RegExp;
  units: (groups: (string | undefined)[]) => (Rhythm | null)[];
  hint?: true;
};

const pieces: Piece[] = [
  {
    piece: "nhiều nhịp",
    pattern: phrase(
      `(?:báo cáo (?:định kỳ |hằng |hàng )?|định kỳ |hằng |hàng |theo )(${member}(?:(?:, | và |, và |\\/|; | hoặc )${member})+)`,
    ),
    units: ([, list]) => (list ?? "").split(/, và | và |, |\/|; | hoặc /u).map(rhythmOf),
  },
  {
    piece: "hằng …",
    pattern: phrase(
      `(?:theo )?(?:định kỳ )?(?:vào )?(?:hằng|hàng|mỗi|từng|theo từng) ${counted}${unit}(?! (?:tuổi|bậc|thường|năm)| đạt)`,
    ),
    units: ([, count, name]) => [multiple(count, name)],
  },
  {
    piece: "… một lần",
    pattern: phrase(`(?:định kỳ )?(?:cứ )?(\\d{1,2}|một|hai|ba|sáu|nửa) ${unit}(?: một lần|(?= 0?1 lần))`),
    units: ([, count, name]) => [multiple(count, name)],
  },
  {
    piece: "… một lần",
    pattern: phrase(`(?<=(?:họp|sinh hoạt|giao ban|kiểm tra|báo cáo) )${unit}(?= 0?1 lần)`),
    units: ([, name]) => [multiple(undefined, name)],
  },
  {
    piece: "định kỳ …",
    pattern: phrase(`(?:theo )?định kỳ (?:theo )?${counted}${unit}(?!\\p{L})`),
    units: ([, count, name]) => [multiple(count, name)],
  },
  {
    piece: "lần/…",
    pattern: phrase(`(?<=lần ?)(?:\\/ ?|mỗi |một )(?:0?1 |một )?${unit}`),
    units: ([, name]) => [multiple(undefined, name)],
  },
  {
    piece: "theo …",
    pattern: phrase("theo (tuần|tháng|quý|năm)(?! \\d)"),
    units: ([, name]) => [multiple(undefined, name)],
  },
  {
    piece: "…/năm",
    pattern: /(?<=\d[^\d;.()]{0,40}[\p{L}\d%] ?)\/ ?(ngày|tuần|tháng|quý|năm)(?![\p{L}\d])/gu,
    units: ([, name]) => [multiple(undefined, name)],
  },
  {
    piece: "báo cáo …",
    hint: true,
    pattern: phrase("(?<=(?:báo cáo|sơ kết|tổng kết|và|kỳ) )(?:(0?6|sáu) )?(tuần|tháng|quý|năm)(?! \\d|\\d)"),
    units: ([, count, name]) => [multiple(count, name)],
  },
  {
    piece: "… của tháng",
    pattern: phrase(
      "(?:ngày làm việc (?:thứ \\p{L}+|thứ \\d|đầu tiên|cuối cùng|cuối|đầu)|(?:sáng |chiều )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)(?: tuần)? (?:đầu(?: tiên)?|cuối(?: cùng)?|thứ \\p{L}+))(?: của)?(?: mỗi| hằng)? (tháng|quý)(?: sau| kế tiếp)?",
    ),
    units: ([, name]) => [multiple(undefined, name)],
  },
  {
    piece: "… một kỳ",
    pattern: phrase("(\\d{1,2}|hai|ba|sáu|nửa) (tuần|tháng|năm) (?:ra )?một (?:kỳ|số)"),
    units: ([, count, name]) => [multiple(count, name)],
  },
  {
    piece: "báo cáo …",
    hint: true,
    pattern: phrase("(?:(0?6|sáu) )?(tuần|tháng|quý|năm)(?= ?\\((?:trước|chậm nhất|vào|ngày|lồng))"),
    units: ([, count, name]) => [multiple(count, name)],
  },
  { piece: "định kỳ", pattern: phrase("định kỳ(?! (?:\\d|hằng|hàng|theo))"), units: () => [null] },
];

/** Every rhythm in a text. “Hằng quý, 6 tháng và năm” gives three. */
export function recurrencesOf(lower: string): Recurrence[] {
  const found: Recurrence[] = [];
  for (const { piece, pattern, units, hint } of pieces) {
    for (const { from, to, groups } of placesOf(pattern, lower)) {
      if (found.some((other) => from < other.to && to > other.from)) continue;
      for (const rhythm of units(groups)) {
        const odd = rhythm === null && piece !== "định kỳ" ? { odd: true as const } : {};
        found.push({ from, to, unit: rhythm, piece, ...odd, ...(hint ? { hint } : {}) });
      }
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

function rhythmOf(written: string): Rhythm | null {
  const [, count, name] = /(\d{1,2}|một|sáu|chín)? ?(tuần|tháng|quý|năm)/u.exec(written) ?? [];
  return multiple(count, name);
}

/** Six months are a half-year, three a quarter; a rhythm of two years has no unit here. */
function multiple(count: string | undefined, name: string | undefined): Rhythm | null {
  const base = names[name ?? ""] ?? null;
  const number = { một: 1, hai: 2, ba: 3, sáu: 6, chín: 9, nửa: 0.5 }[count ?? ""] ?? Number(count ?? 1);
  if (number === 1) return base;
  if (base === "month" && number === 3) return "quarter";
  if (base === "month" && number === 6) return "half-year";
  return base === "quarter" && number === 2 ? "half-year" : null;
}
