import type { Rhythm } from "../reading.ts";
import { phrase, placesOf } from "./phrase.ts";

/** A rhythm as it is written: hằng quý, định kỳ 6 tháng, mỗi năm một lần. */
export type Recurrence = { from: number; to: number; unit: Rhythm | null; piece: string };

const names: Record<string, Rhythm> = {
  ngày: "day",
  tuần: "week",
  tháng: "month",
  quý: "quarter",
  "học kỳ": "half-year",
  năm: "year",
};
const unit = "(ngày|tuần|tháng|quý|học kỳ|năm)";
const counted = "(?:(\\d{1,2}|một|hai|ba|sáu) )?";
const member = "(?:(?:hằng |hàng )?(?:tháng|quý|(?:0?[1369]|sáu|chín) tháng(?: đầu năm| cuối năm)?|(?:0?1 |một )?năm))";

type Piece = { piece: string; pattern: RegExp; units: (groups: (string | undefined)[]) => (Rhythm | null)[] };

const pieces: Piece[] = [
  {
    piece: "nhiều nhịp",
    pattern: phrase(
      `(?:báo cáo )?(?:định kỳ |hằng |hàng |theo )(${member}(?:(?:, | và |, và |\\/|; | hoặc )${member})+)`,
    ),
    units: ([, list]) => (list ?? "").split(/, và | và |, |\/|; | hoặc /u).map(rhythmOf),
  },
  {
    piece: "hằng …",
    pattern: phrase(
      `(?:theo )?(?:định k[ỳì] )?(?:vào )?(?:hằng|hàng|mỗi|từng|theo từng) ${counted}${unit}(?: học| một lần| 0?1 lần)?(?! (?:tuổi|bậc|thường|năm)| đạt)`,
    ),
    units: ([, count, name]) => [multiple(count, name)],
  },
  {
    piece: "… một lần",
    pattern: phrase(
      `(?:định k[ỳì] )?(?:cứ |mỗi )?(\\d{1,2}|một|hai|ba|sáu) ${unit}(?: một| 0?1|,? ít nhất 0?1| ít nhất một)? lần`,
    ),
    units: ([, count, name]) => [multiple(count, name)],
  },
  {
    piece: "định kỳ …",
    pattern: phrase(`(?:theo )?định k[ỳì] (?:theo )?${counted}${unit}(?!\\p{L})`),
    units: ([, count, name]) => [multiple(count, name)],
  },
  {
    piece: "lần/…",
    pattern: phrase(`(?<=lần ?)(?:\\/ ?|trong |mỗi |một )(?:0?1 |một )?${unit}`),
    units: ([, name]) => [names[name ?? ""] ?? null],
  },
  {
    piece: "theo …",
    pattern: phrase(`theo (tuần|tháng|quý|năm)(?! \\d)`),
    units: ([, name]) => [names[name ?? ""] ?? null],
  },
  {
    piece: "…/năm",
    pattern: /(?<=\d[^\d;.()]{0,30}[\p{L}\d] ?)\/ ?(ngày|tuần|tháng|quý|năm)(?![\p{L}\d])/gu,
    units: ([, name]) => [names[name ?? ""] ?? null],
  },
  { piece: "định kỳ", pattern: phrase("định k[ỳì](?! (?:\\d|hằng|hàng|theo))"), units: () => [null] },
];

/** Every rhythm in a text. “Hằng quý, 6 tháng và năm” gives three. A unit of null is «định kỳ» with no interval. */
export function recurrencesOf(lower: string): Recurrence[] {
  const found: Recurrence[] = [];
  for (const { piece, pattern, units } of pieces) {
    for (const { from, to, groups } of placesOf(pattern, lower)) {
      if (found.some((other) => from < other.to && to > other.from)) continue;
      for (const rhythm of units(groups)) found.push({ from, to, unit: rhythm, piece });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

function rhythmOf(written: string): Rhythm | null {
  const [, count, name] = /(\d{1,2}|một|sáu|chín)? ?(tháng|quý|năm)/u.exec(written) ?? [];
  return multiple(count, name);
}

/** Six months are a half-year, three a quarter; a rhythm of two years has no unit here. */
function multiple(count: string | undefined, name: string | undefined): Rhythm | null {
  const base = names[name ?? ""] ?? null;
  const number = { một: 1, hai: 2, ba: 3, sáu: 6, chín: 9 }[count ?? ""] ?? Number(count ?? 1);
  if (number === 1) return base;
  if (base === "month" && number === 3) return "quarter";
  if (base === "month" && number === 6) return "half-year";
  return base === "quarter" && number === 2 ? "half-year" : null;
}
