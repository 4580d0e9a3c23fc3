import type { Rhythm } from "../reading.ts";
import { phrase, placesOf } from "./phrase.ts";

/**
 * A rhythm as it is written: hằng quý, định kỳ 6 tháng, mỗi năm một lần. Without a unit it is «định kỳ» with no interval,
 * or (`odd`) one that the calendar has no name for: hai năm một lần. `hint` is a word that only helps a day beside it:
 * “báo cáo tháng: trước ngày 25”.
 */
export type Recurrence = { from: number; to: number; unit: Rhythm | null; piece: string; odd?: true; hint?: true };

const names: Record<string, Rhythm> = {
  ngày: "day",
  tuần: "week",
  tháng: "month",
  quý: "quarter",
  "học kỳ": "term",
  "năm học": "school year",
  năm: "year",
};
const unit = "(ngày|tuần|tháng|quý|học kỳ|nhiệm kỳ|năm học(?! (?:tập|hỏi))|năm)";
const some = "\\d{1,2}|một|hai|ba|bốn|năm|sáu|nửa";
const counted = `(?:(${some}) )?`;
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
      `(?:(?:báo cáo|kết quả|đánh giá|sơ kết|kiểm điểm|nhận xét|thống kê|chế độ|kỳ) (?:định kỳ |hằng |hàng )?|định kỳ |hằng |hàng |theo )(${member}(?:(?:, | và |, và |\\/|; | hoặc )${member})+)(?! ?(?:\\d{4}|học|nay))`,
    ),
    units: ([, list]) => (list ?? "").split(/, và | và |, |\/|; | hoặc /u).map(rhythmOf),
  },
  {
    piece: "nhiều nhịp",
    pattern: phrase("((?:0?6|sáu) tháng(?:,| và|, và) (?:cả |một |0?1 )?năm)(?! ?(?:\\d|học|nay|công tác|trước|sau))"),
    units: () => ["half-year", "year"],
  },
  {
    piece: "tháng … quý",
    pattern: phrase(
      "(?:trong|vào) tháng (?:đầu|cuối|giữa|thứ \\p{L}+)(?: tiên| cùng)?(?: của)?(?: mỗi| hằng| từng)? (quý)(?: sau| kế tiếp| tiếp theo| liền kề)?(?! ?(?:\\d|[ivx]+(?!\\p{L})|này))",
    ),
    units: ([, name]) => [multiple(undefined, name)],
  },
  {
    piece: "tuần … của kỳ sau",
    pattern: phrase(
      "(?:trong |vào )?(?:sáng |chiều |tối )?(?:(?:thứ \\p{L}+|chủ nhật) )?tuần (?:đầu(?: tiên)?|cuối(?: cùng)?|thứ \\p{L}+|thứ \\d)(?: của)? (?:tháng (?:đầu|cuối)(?: tiên| cùng)?(?: của)? )?(?:mỗi |hằng |từng )?(quý|tháng)(?: sau| kế tiếp| tiếp theo| liền kề)(?!\\p{L})",
    ),
    units: ([, name]) => [multiple(undefined, name)],
  },
  {
    piece: "tuần … của tháng … quý",
    pattern: phrase(
      "(?:trong |vào )?(?:sáng |chiều |tối )?(?:(?:thứ \\p{L}+|chủ nhật) )?tuần (?:đầu(?: tiên)?|cuối(?: cùng)?|thứ \\p{L}+|thứ \\d)(?: của)? tháng (?:đầu|cuối)(?: tiên| cùng)?(?: của)?(?: mỗi| hằng| từng)? (quý)(?! ?(?:\\d|[ivx]+(?!\\p{L})|này))",
    ),
    units: ([, name]) => [multiple(undefined, name)],
  },
  {
    piece: "giao ban …",
    pattern: phrase(
      "(?:trong |tại |qua )?(?:các )?(?:cuộc |buổi |hội nghị |họp )*giao ban (?:định kỳ )?(?:hằng |hàng )?(tuần|tháng|quý)(?! ?(?:\\d|[ivx]+(?!\\p{L}))| này| đầu| cuối| thứ)",
    ),
    units: ([, name]) => [multiple(undefined, name)],
  },
  {
    piece: "cứ …",
    pattern: phrase(
      `cứ (?:mỗi )?(${some}) (ngày|tuần|tháng|quý|năm)(?! ?\\d)(?! (?:một|0?1) (?:lần|kỳ|số))(?= \\p{L})`,
    ),
    units: ([, count, name]) => [multiple(count, name)],
  },
  {
    piece: "cuối …",
    pattern: phrase(
      "(?<!(?:thứ \\p{L}+|chủ nhật|tuần) )(?:vào )?(?:(?:cuối|đầu|giữa) (?:mỗi |từng |các |hằng )?|tuần (?:đầu|cuối|thứ \\p{L}+|thứ \\d)(?: tiên| cùng)?(?: của)? (?:mỗi |hằng )?)(tuần|tháng|quý)(?! ?(?:\\d|[ivx]+(?!\\p{L})|này|trước|sau|tới|giêng|chạp|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|thanh niên|công nhân))",
    ),
    units: ([, name]) => [multiple(undefined, name)],
  },
  {
    piece: "… làm một lần",
    pattern: phrase(
      `(?<!(?:trong|có|đủ|từ|được|sau|ngày|/) )(?:cứ )?(${some}|\\d{1,3}) (ngày|tuần|tháng|năm)(?= (?:(?!trước|sau|kể|làm việc)\\p{L}+ ){1,4}(?:một|0?1) lần)`,
    ),
    units: ([, count, name]) => [multiple(count, name)],
  },
  {
    piece: "hằng …",
    pattern: phrase(
      `(?:theo )?(?:định kỳ )?(?:vào )?(?:hằng|hàng|mỗi|từng|theo từng) ${counted}${unit}(?! (?:tuổi|bậc|thường|năm)| đạt (?!trên|từ|\\d|ít|tối|\\p{L}+ \\d))`,
    ),
    units: ([, count, name]) => [multiple(count, name)],
  },
  {
    piece: "… một lần",
    pattern: phrase(
      `(?:định kỳ )?(?:cứ )?(${some}) ${unit}(?: một (?:lần|kỳ|số)| ?\\/ ?(?:0?1 )?(?:lần|kỳ|số)|(?= 0?1 lần))`,
    ),
    units: ([, count, name]) => [multiple(count, name)],
  },
  {
    piece: "… một lần",
    pattern: phrase(
      `(?<!(?:trong|mỗi|hằng|hàng|\\d|này|sau|trước) )(tuần|tháng|quý|năm)(?= (?:\\d{1,2}|một|hai|ba) lần(?! thứ))|(?<![\\d/] ?)(?<!một )(tuần|tháng|quý|năm) ?\\/ ?(?:0?1 )?lần`,
    ),
    units: ([, name, other]) => [multiple(undefined, name ?? other)],
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
    pattern: /(?<=\d[^\d;.()]{0,40}[\p{L}\d%] ?)\/ ?(ngày|tuần|tháng|quý|học kỳ|năm học|năm)(?![\p{L}\d])/gu,
    units: ([, name]) => [multiple(undefined, name)],
  },
  {
    piece: "…/6 tháng",
    pattern: phrase("(?<=\\d[^\\d;.()]{1,40} )trong (0?6|sáu) (tháng)(?! (?:đầu|cuối|kể|tính|trước|gần|liên|\\d))"),
    units: ([, count, name]) => [multiple(count, name)],
  },
  {
    piece: "6 tháng …",
    pattern: phrase(
      "(?<=(?:^|; ?)[^\\p{L}]{0,4})(0?6|sáu) (tháng)(?= (?:giới thiệu|bình|chọn|lựa chọn|tổ chức|đánh giá|họp|rà soát|kiểm tra))",
    ),
    units: ([, count, name]) => [multiple(count, name)],
  },
  {
    piece: "báo cáo …",
    hint: true,
    pattern: phrase("(?<=(?:báo cáo|sơ kết|tổng kết|và|kỳ) )(?:(0?6|sáu) )?(tuần|tháng|quý|năm)(?! \\d|\\d)"),
    units: ([, count, name]) => [multiple(count, name)],
  },
  {
    piece: "báo cáo …",
    hint: true,
    pattern: phrase(
      "(?<!(?:hằng|hàng|mỗi|trong|cả|đầu|cuối|của|này|\\d) )(?:(0?6|sáu) )?(tuần|tháng|quý|năm)(?= (?:gửi )?(?:vào|trước|chậm nhất|muộn nhất) (?:ngày|chiều|sáng|thứ|\\d))",
    ),
    units: ([, count, name]) => [multiple(count, name)],
  },
  {
    piece: "… của tháng",
    pattern: phrase(
      "(?:ngày làm việc (?:thứ \\p{L}+|thứ \\d|đầu tiên|cuối cùng|cuối|đầu)|(?:sáng |chiều )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?: tuần)? (?:đầu(?: tiên)?|cuối(?: cùng)?|thứ \\p{L}+))(?: của)?(?: mỗi| hằng)? (tháng|quý)(?: sau| kế tiếp)?",
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
    pattern: phrase(
      "(?:(0?6|sáu) )?(tuần|tháng|quý|năm)(?= ?\\((?:trước|chậm nhất|muộn nhất|vào|ngày|lồng|thứ|chiều|sáng|chủ nhật|\\d))",
    ),
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
        found.push({ from, to, piece, ...rhythmIn(rhythm, piece), ...(hint ? { hint } : {}) });
      }
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** What is counted in years or by fours has no unit here. */
function rhythmIn(unit: Rhythm | null, piece: string): Pick<Recurrence, "unit" | "odd"> {
  return unit === null && piece !== "định kỳ" ? { unit, odd: true } : { unit };
}

function rhythmOf(written: string): Rhythm | null {
  const [, count, name] = /(\d{1,2}|một|sáu|chín)? ?(tuần|tháng|quý|năm)/u.exec(written) ?? [];
  return multiple(count, name);
}

const twice: Partial<Record<Rhythm, Rhythm>> = {
  week: "2 weeks",
  month: "2 months",
  year: "2 years",
  quarter: "half-year",
};

/** Six months are a half-year, three a quarter; a rhythm of three years has no unit here. */
function multiple(count: string | undefined, name: string | undefined): Rhythm | null {
  const base = names[name ?? ""] ?? null;
  const number =
    { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, chín: 9, nửa: 0.5 }[count ?? ""] ?? Number(count ?? 1);
  if (number === 1) return base;
  if (number === 2 && base && Object.hasOwn(twice, base)) return twice[base] ?? null;
  if (base === "month" && number === 3) return "quarter";
  if (base === "month" && number === 6) return "half-year";
  return null;
}
