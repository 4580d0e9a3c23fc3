import type { ReadAmount } from "../reading.ts";
import { numberOf, phrase, placesOf } from "./phrase.ts";

/** A time counted from something else, or that of another procedure. */
export type RelativePhrase = {
  from: number;
  to: number;
  piece: string;
  text: string;
  amount?: ReadAmount;
  loose?: boolean;
};

const count = "(\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: ?\\([^)]{1,20}\\))?";
const tail = "[^;.()]{3,120}?(?=[;.()]|, |$)";

type Piece = { piece: string; pattern: RegExp; counted?: true; loose?: true };

const pieces: Piece[] = [
  {
    piece: "trong vòng … ngày",
    counted: true,
    pattern: phrase(
      `(?:(?:chậm nhất|muộn nhất|tối đa|không quá|trong|trong vòng|trong thời hạn|thời hạn|sau|trước)(?: là)? )+(?:ít nhất |là |tối thiểu |tối đa |không quá )?${count} (ngày|giờ|tháng|tuần)(?: làm việc)?(?:,? (?:kể từ|tính từ|từ khi|từ ngày|sau|trước|so với) ${tail})?`,
    ),
  },
  {
    piece: "… ngày kể từ",
    counted: true,
    pattern: phrase(
      `${count} (ngày|giờ|tháng|tuần)(?: làm việc)?,? (?:kể từ|tính từ|sau khi|trước khi|sau ngày|trước ngày) (?!\\d)${tail}`,
    ),
  },
  {
    piece: "kể từ ngày …",
    pattern: phrase(`(?<!(?:hiệu lực|thi hành) (?:thi hành )?)(?:kể từ|tính từ) (?:ngày|khi) (?!\\d)${tail}`),
  },
  { piece: "cùng thời gian …", pattern: phrase(`cùng (?:thời gian|thời điểm|lúc|kỳ)(?: với)? ${tail}`) },
  {
    piece: "năm học",
    loose: true,
    pattern: phrase("(?:trong |cả |từ )?năm học (?:\\d{4} ?(?:-|đến) ?\\d{4}|này|\\d{4})"),
  },
  {
    piece: "học kỳ",
    loose: true,
    pattern: phrase("(?:trong |cuối |đầu |kết thúc )?học kỳ (?:i{1,2}|1|2)(?:,? năm học \\d{4} ?- ?\\d{4})?"),
  },
];

/** Every time in a text that another thing must give: an event, a receipt, a procedure, a school year. */
export function relativesOf(lower: string): RelativePhrase[] {
  const found: RelativePhrase[] = [];
  for (const { piece, pattern, counted, loose } of pieces) {
    for (const { from, to, groups } of placesOf(pattern, lower)) {
      if (found.some((other) => from < other.to && to > other.from)) continue;
      const amount = counted ? { max: numberOf(groups[1] ?? ""), unit: groups[2] ?? "ngày" } : undefined;
      found.push({
        from,
        to,
        piece,
        text: lower.slice(from, to),
        ...(amount ? { amount } : {}),
        ...(loose ? { loose } : {}),
      });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
