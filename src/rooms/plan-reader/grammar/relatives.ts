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
  strict?: true;
};

const count = "(\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: ?\\([^)]{1,20}\\))?";
const tail = "[^;.()]{3,120}?(?=[;.()]|, |$)";

/** As {@link tail}, but the sentence's own verb ends it: “tính đến ngày nộp hồ sơ không bị kỷ luật”. */
const window =
  "[^;.()]{3,60}?(?=[;.()]|, |$| (?:không|phải|chưa|đạt|thì|hoàn thành|được (?:công|xếp|tặng|khen))(?!\\p{L}))";

const gathering =
  "(?:ngày tổ chức|ngày khai mạc|khai mạc|bế mạc|khai giảng|bế giảng|kết thúc|diễn ra|khi tổ chức|tổ chức|bắt đầu|phát động|tổng kết|sơ kết|đại hội|hội nghị|ngày họp|ngày lễ)";

type Piece = { piece: string; pattern: RegExp; counted?: "max" | "min"; loose?: true; strict?: true };

const pieces: Piece[] = [
  {
    piece: "trước … ngày",
    counted: "min",
    strict: true,
    pattern: phrase(
      `(?<!nhất )trước (?:khi )?${gathering}[^;.()]{0,80}? (?:ít nhất |tối thiểu )?${count} (ngày|tháng|tuần)(?: làm việc)?(?! \\d| sau| tháng)`,
    ),
  },
  {
    piece: "trước … ngày",
    counted: "min",
    strict: true,
    pattern: phrase(
      `trước (?:ít nhất |tối thiểu )?${count} (ngày|tháng|tuần)(?: làm việc)? (?:tổ chức|khai mạc|diễn ra|so với|khi) ${tail}`,
    ),
  },
  {
    piece: "sau … ngày",
    counted: "max",
    pattern: phrase(
      `sau (?:khi )?(?:mỗi )?(?:${gathering}|đợt|cuộc|lễ|có)(?:(?! và | hoặc )[^;.(),]){0,80}? (?:không quá |chậm nhất |tối đa |từ )?${count} (ngày|tuần|tháng)(?: làm việc)?(?! ?\\d| tháng)`,
    ),
  },
  {
    piece: "báo trước … ngày",
    counted: "min",
    pattern: phrase(
      `(?<=(?:báo|gửi|trình|chuyển|có mặt|đến) )(?:trước|sớm)(?: ít nhất)? ${count} (ngày|giờ|phút|tuần)(?: làm việc)?(?! ?\\d| ngày| thứ)`,
    ),
  },
  {
    piece: "công khai … ngày",
    counted: "max",
    pattern: phrase(
      `(?<=(?:công khai|niêm yết|lấy ý kiến)[^;,.\\d]{0,80} )(?:trong (?:vòng |thời gian )?)?(?:ít nhất |tối thiểu )?${count} (ngày)(?: làm việc)?(?! ?\\d| tháng)(?:,? (?:kể từ|tính từ|từ khi|từ ngày|sau|trước) ${tail})?`,
    ),
  },
  {
    piece: "trong vòng … ngày",
    counted: "max",
    pattern: phrase(
      `(?!trước \\d{1,2} giờ(?! làm việc| so| khi| trước))(?<!(?:thời gian|thời lượng|kéo dài|diễn ra|tổ chức|(?:mỗi|từng|một) \\p{L}+(?: \\p{L}+)?) )(?:(?:chậm nhất|muộn nhất|tối đa|không (?:để |chậm |muộn )?quá|trong|trong vòng|trong thời hạn|thời hạn(?: \\p{L}+){1,4} là|thời hạn|sau|trước)(?: là)? )+(?:ít nhất |là |tối thiểu |tối đa |không quá )?${count} ?((?<= )(?:ngày|giờ|phút(?=,? (?:kể|tính|sau|từ khi))|tuần)|h(?=,? (?:kể|tính|sau)|[,;.]|$))(?: làm việc)?(?! đêm|,? (?:ngày )?\\d)(?! ?\\d| ngày| thứ| sáng| chiều)(?:,? (?:kể từ|tính từ|từ khi|từ ngày|sau|trước|so với) ${tail})?`,
    ),
  },
  {
    piece: "… ngày làm việc",
    counted: "max",
    pattern: phrase(`(?<=: )${count} (ngày|giờ) làm việc(?=[;,.)]|$)`),
  },
  {
    piece: "trong … năm gần nhất",
    pattern: phrase(
      `(?:trong (?:vòng |thời hạn |thời gian |khoảng )?|(?:thời hạn|thời gian) )(?:\\d{1,2}|một|hai|ba|năm) (?:năm|tháng)(?: liền kề| liên tục| cuối)?(?: gần nhất|(?<= tháng)(?: liên tục| liên tiếp| liền kề| liền)| tính đến ${window}| trước ${window}| gần đây)`,
    ),
  },
  {
    piece: "trong … tháng kể từ",
    counted: "max",
    pattern: phrase(
      `(?:trong|trong vòng|trong thời hạn|sau|chậm nhất) ${count} (tháng),? (?:kể từ|tính từ|sau khi|từ khi) ${tail}`,
    ),
  },
  {
    piece: "… ngày kể từ",
    counted: "max",
    pattern: phrase(
      `${count} (ngày|giờ|phút|tháng|tuần)(?: làm việc)?,? (?:kể từ|tính từ|sau khi|trước khi|sau ngày|trước ngày) (?!\\d)${tail}`,
    ),
  },
  {
    piece: "kể từ ngày …",
    pattern: phrase(`(?<!(?:hiệu lực|thi hành) (?:thi hành )?)(?:kể từ|tính từ) (?:ngày|khi) (?!\\d)${tail}`),
  },
  {
    piece: "cùng thời gian …",
    loose: true,
    pattern: phrase(`cùng (?:thời gian|thời điểm|lúc|kỳ|đợt)(?: với)? ${tail}`),
  },
  {
    piece: "trong thời gian …",
    pattern: phrase(`trong thời gian (?:được|giữ|tham gia|thi hành|đương) ?[^;.,()]{3,60}`),
    loose: true,
  },
  {
    piece: "trong năm xét",
    pattern: phrase("trong năm (?:học |công tác )?(?:được )?(?:đề nghị|xét)(?: tặng| khen thưởng| chọn| công nhận)?"),
    loose: true,
  },
  {
    piece: "trước năm xét",
    loose: true,
    pattern: phrase(
      "(?:(?:trước|ngay trước|liền trước|tính đến) (?:năm|thời điểm|ngày) (?:được )?(?:xét|đề nghị|bình xét|bình chọn|nộp|trình|khen thưởng|công nhận)(?: hồ sơ| tặng| khen thưởng| chọn| công nhận)*|(?<=trở lên )(?:trong )?năm (?:liền kề|trước liền kề|liền trước)|(?<=thi đua |kết quả |xếp loại |đánh giá )(?:của )?năm (?:trước|liền kề|trước liền kề)(?= (?:đạt|từ|xếp|hoàn thành)))",
    ),
  },
  { piece: "nhiệm kỳ", pattern: phrase("(?:trong|cả|mỗi|từng|suốt)(?: cả)? nhiệm kỳ"), loose: true },
  {
    piece: "năm học",
    loose: true,
    pattern: phrase("(?:trong |cả |từ |hết |đến hết )?năm học (?:\\d{4} ?(?:-|đến) ?\\d{4}|này|\\d{4})"),
  },
  {
    piece: "học kỳ",
    loose: true,
    pattern: phrase("(?:trong |cuối |đầu |kết thúc )?học kỳ (?:i{1,2}|1|2)(?:,? năm học \\d{4} ?- ?\\d{4})?"),
  },
];

const daysIn: Record<string, number> = { tuần: 7 };

/** Every time in a text that another thing must give: an event, a receipt, a procedure, a school year. */
export function relativesOf(lower: string): RelativePhrase[] {
  const found: RelativePhrase[] = [];
  for (const { piece, pattern, counted, loose, strict } of pieces) {
    for (const { from, to, groups } of placesOf(pattern, lower)) {
      if (found.some((other) => from < other.to && to > other.from)) continue;
      found.push({
        from,
        to,
        piece,
        text: lower.slice(from, to),
        ...(counted
          ? { amount: days(boundOf(counted, lower.slice(from, to)), groups[1] ?? "", groups[2] ?? "ngày") }
          : {}),
        ...(loose ? { loose } : {}),
        ...(strict ? { strict } : {}),
      });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** “Chậm nhất 15 ngày trước ngày khai mạc”: at least so many days before. */
function boundOf(counted: "max" | "min", words: string): "max" | "min" {
  return /^(?:(?:chậm|muộn) nhất.* trước (?:khi|ngày|lúc|thời điểm) (?!\d)|(?:trong (?:vòng |thời gian )?)?(?:ít nhất|tối thiểu) )/u.test(
    words,
  )
    ? "min"
    : counted;
}

/** A time for handling in days; a week is seven of them. */
function days(bound: "max" | "min", written: string, unit: string): ReadAmount {
  return {
    [bound]: numberOf(written) * (daysIn[unit] ?? 1),
    unit: daysIn[unit] ? "ngày" : unit === "h" ? "giờ" : unit,
  };
}
