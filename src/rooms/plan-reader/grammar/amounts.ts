import type { ReadAmount } from "../reading.ts";
import type { AmountPhrase } from "./amount.ts";
import { atLeast, atMost, digits, inDong, measured, named, noun, number, quantity } from "./amount-words.ts";
import { shared } from "./carried-bounds.ts";
import { percentPieces } from "./percents.ts";
import { hidden, numberOf, phrase, placesOf } from "./phrase.ts";
import { scorePieces } from "./scores.ts";

/** A piece of grammar that reads an amount out of what it matched; null where the match is none after all. */
export type AmountPiece = {
  piece: string;
  pattern: RegExp;
  read: (groups: (string | undefined)[]) => ReadAmount | null;
  weight: AmountPhrase["weight"];
};

/** Numbers of things, in this order: what carries a word of measure is read before bare numbers. */
const countPieces: AmountPiece[] = [
  {
    piece: "từ … đến …",
    weight: "bounded",
    pattern: phrase(`từ ${number}(?: ${noun})? ?(?:-|đến|tới)(?: dưới)? ${number} (?:${noun}|(?:ngày|tháng|giờ|tuần))`),
    read: ([, low, , high, unit]) => range(low, high, unit),
  },
  {
    piece: "… - …",
    weight: "bounded",
    pattern: phrase(`(${digits}) ?(?:-|đến) ?(${digits}) ${noun}`),
    read: ([, low, high, unit]) => range(low, high, unit),
  },
  {
    piece: "tối thiểu …",
    weight: "bounded",
    pattern: phrase(`(?:${atLeast}) (?:${hidden}+ )?${measured}(?:/\\d+)?(?: ${noun}| (ngày|phút|tuần|tháng|giờ))?`),
    read: ([, value, unit, time]) => ({ min: numberOf(value ?? ""), ...named(unit ?? time) }),
  },
  {
    piece: "không quá …",
    weight: "bounded",
    pattern: phrase(
      `(?:${atMost}|không [^,;.:\\d]{1,45} quá) (?:${hidden}+ )?${measured}(?: ${noun}| (ngày|phút|tuần|tháng|giờ))?`,
    ),
    read: ([, value, unit, time]) => ({ max: numberOf(value ?? ""), ...named(unit ?? time) }),
  },
  {
    piece: "dài …",
    weight: "bounded",
    pattern: phrase(
      `(?:dài|thời lượng|thời gian(?: tổ chức| họp| học)?:?|(?:mỗi|từng) (?:đợt|buổi|lần|cuộc|lớp|khóa|phim|bài|hội thi))(?: kéo dài| từ)? (${digits})(?: ?(?:-|đến) ?(${digits}))? (ngày|phút|giờ|trang|tuần)`,
    ),
    read: ([, low, high, unit]) => (high ? range(low, high, unit) : exact(low, unit)),
  },
  {
    piece: "… trở lên",
    weight: "bounded",
    pattern: phrase(
      `(?:từ |đạt |đủ )*${number}(?:/\\d+)?(?: (?:tháng|năm|ngày)(?: (?:liên tục|liên tiếp|liền kề|liền|công tác|tuổi))*| ${noun}[^;.()\\d]{0,50}?)? trở lên`,
    ),
    read: ([, value, unit]) => ({ min: numberOf(value ?? ""), ...named(unit) }),
  },
  {
    piece: "từ đủ …",
    weight: "bounded",
    pattern: phrase(`từ đủ ${number} (?:${noun}|tháng|năm)`),
    read: ([, value, unit]) => ({ min: numberOf(value ?? ""), ...named(unit) }),
  },
  {
    piece: "từ … đồng",
    weight: "bounded",
    pattern: phrase(`từ ${number} ((?:triệu |tỷ )?đồng|m2|m²)(?! (?:đến|-)|\\/)`),
    read: ([, value, unit]) => ({ min: numberOf(value ?? ""), ...named(unit) }),
  },
  {
    piece: "từ … năm",
    weight: "bounded",
    pattern: phrase(
      `(?:từ|trên|hơn) ${number} (năm|tháng)(?= (?:công tác|giảng dạy|làm việc|giữ|tham gia|liên tục|kinh nghiệm)|[,;)]|$)`,
    ),
    read: ([, value, unit]) => ({ min: numberOf(value ?? ""), ...named(unit) }),
  },
  {
    piece: "đủ …",
    weight: "bounded",
    pattern: phrase(`đủ ${number} (?:${noun}|ngày|tháng|năm)`),
    read: ([, value, unit]) => ({ min: numberOf(value ?? ""), ...named(unit) }),
  },
  {
    piece: "có … tháng xếp loại",
    weight: "bounded",
    pattern: phrase(
      `(?:có|đạt|bị) ${number} (tháng|quý|học kỳ)(?: liên tục| liên tiếp| liền)?(?= (?:xếp|bị|đạt|không|vi phạm|được xếp))`,
    ),
    read: ([, value, unit]) => exact(value, unit),
  },
  {
    piece: "liên tục trong …",
    weight: "bounded",
    pattern: phrase(`(?:liên tục|liên tiếp|liền) (?:trong )?${number} năm(?! (?:19|20)\\d{2})`),
    read: ([, value]) => exact(value, "năm"),
  },
  {
    piece: "trong … năm",
    weight: "bounded",
    pattern: phrase(`trong ${number} (năm)(?= ?\\((?:${hidden}|(?:19|20)\\d{2}))`),
    read: ([, value, unit]) => exact(value, unit),
  },
  {
    piece: "… liên tục",
    weight: "bounded",
    pattern: phrase(`${number} (năm|năm học|lần)(?: công tác)? (?:liên tục|liền kề|liên tiếp|liền|gần nhất)`),
    read: ([, value, unit]) => exact(value, unit === "lần" ? "lần" : "năm"),
  },
  {
    piece: "có từ …",
    weight: "bounded",
    pattern: phrase(
      `(?<=(?:có|đạt|giới thiệu|lựa chọn|xây dựng) )từ ${number} ${noun}(?![^;.\\d]{0,30} (?:đến|-) ?\\d)`,
    ),
    read: ([, value, unit]) => ({ min: numberOf(value ?? ""), ...named(unit) }),
  },
  {
    piece: "trên …",
    weight: "bounded",
    pattern: phrase(`(?:trên|hơn|≥) ${number} ${noun}`),
    read: ([, value, unit]) => ({ min: numberOf(value ?? ""), ...named(unit) }),
  },
  {
    piece: "nghỉ quá …",
    weight: "bounded",
    pattern: phrase(
      `(?:quá|trên|hơn|từ) ${number} (ngày|tháng|buổi|lần|giờ)(?: làm việc)?(?: trở lên)?(?=[^;.]{0,60}(?<!\\p{L})(?:không|chưa)(?: được)? (?:xét|bình xét|xếp loại|công nhận|đề nghị|khen)|[^;.]{0,20}$(?<=(?:không|chưa)(?: được)? (?:xét|bình xét|đề nghị|khen)[^;.]{0,120}))`,
    ),
    read: ([, value, unit]) => ({ max: numberOf(value ?? ""), ...named(unit) }),
  },
  {
    piece: "dưới …",
    weight: "bounded",
    pattern: phrase(`(?:dưới|≤) ${number} ${noun}`),
    read: ([, value, unit]) => ({ max: numberOf(value ?? ""), ...named(unit) }),
  },
  {
    piece: "đạt …",
    weight: "bounded",
    pattern: phrase(`(?:đạt|kéo dài|tổng số|thu|bằng) (?:từ )?${quantity} (?:${noun}|(?:ngày|tháng))`),
    read: ([, value, unit]) => exact(value, unit),
  },
  {
    piece: "≥ …",
    weight: "bounded",
    pattern: new RegExp(`[≥>]=? ?(${digits})(?:/\\d+)?(?: ${noun})?`, "gu"),
    read: ([, value, unit]) => ({ min: numberOf(value ?? ""), ...named(unit) }),
  },
  {
    piece: "≤ …",
    weight: "bounded",
    pattern: new RegExp(`[≤<]=? ?(${digits})(?: ${noun})?`, "gu"),
    read: ([, value, unit]) => ({ max: numberOf(value ?? ""), ...named(unit) }),
  },
  {
    piece: "bằng …",
    weight: "bounded",
    pattern: new RegExp(`(?<=[\\p{L})${hidden}] ?)(?:=|:) ?(${digits})(?![.,]\\d)(?=[,;.)]|$)`, "gu"),
    read: ([, value]) => exact(value, undefined),
  },
  {
    piece: "…/…",
    weight: "bounded",
    pattern: phrase(`(?<![\\d/,.])(\\d{1,4})/(\\d{1,4}) ${noun}`),
    read: ([, value, of, unit]) => (Number(value) <= Number(of) && Number(of) > 3 ? exact(value, unit) : null),
  },
  {
    piece: "… ngày đêm",
    weight: "bounded",
    pattern: phrase(`(?<=: )(\\d{2,3}) (ngày)(?: đêm)?(?=, (?:từ |bắt đầu |${hidden}))`),
    read: ([, value, unit]) => exact(value, unit),
  },
  {
    piece: "… ngày, cùng mức",
    weight: "counted",
    pattern: phrase(
      "(?<=(?:không quá|tối đa|tối thiểu|ít nhất) \\d{1,3} (?:ngày|phút|trang|giờ)[^;.:\\d]{3,50} và )(\\d{1,3}) (ngày|phút|trang|giờ)",
    ),
    read: ([, value, unit]) => exact(value, unit),
  },
  {
    piece: "… ngày trong …",
    weight: "counted",
    pattern: phrase(
      `(?=0)(?<!(?:sau|trước|trong|quá|từ|vòng|hạn|đủ|thứ|ngày|đến|nhất|vào|hết) )(0[1-9]) (ngày)(?= ?(?:trong |vào |tại |${hidden}))`,
    ),
    read: ([, value, unit]) => exact(value, unit),
  },
  {
    piece: "số lần",
    weight: "counted",
    pattern: phrase("(?<!\\d[.,])(\\d{1,2}) lần(?! thứ)"),
    read: ([, value]) => exact(value, "lần"),
  },
  {
    piece: "số đếm",
    weight: "counted",
    pattern: phrase(`(?<!/ ?)(?<!(?:số|thứ|điều|khoản|mục|quý|tháng|ngày|năm|của|cả|lần|tuần|/) )${number} ${noun}`),
    read: ([, value, unit]) => exact(value, unit),
  },
];

const fulfilment: AmountPiece = {
  piece: "hoàn thành vượt mức",
  weight: "bounded",
  pattern: phrase("hoàn thành (?:(?:toàn diện )?(?:và |, |hoặc )(?:hoàn thành )?)?vượt (?:mức|kế hoạch|chỉ tiêu)"),
  read: ([whole]) => ({ percent: 100, bound: /(?:và|,|hoặc) hoàn thành vượt/u.test(whole ?? "") ? "min" : "over" }),
};

/** Every amount in a sentence (small letters, names and citations hidden), in the order of the text. */
export function amountsOf(lower: string): AmountPhrase[] {
  const found: AmountPhrase[] = [];
  for (const { piece, pattern, read, weight } of [...scorePieces, ...percentPieces, ...countPieces, fulfilment]) {
    for (const { from, to, groups } of placesOf(pattern, lower)) {
      if (found.some((other) => from < other.to && to > other.from)) continue;
      const amount = read(groups);
      if (amount) found.push({ from, to, piece, amount: inDong(amount), weight });
    }
  }
  found.sort((a, b) => a.from - b.from);
  for (let at = 1; at < found.length; at++) found[at] = shared(found[at]!, found[at - 1]!, lower);
  return found;
}

function range(low: string | undefined, high: string | undefined, unit: string | undefined): ReadAmount | null {
  const [min, max] = [numberOf(low ?? ""), numberOf(high ?? "")];
  return min < max ? { min, max, ...named(unit) } : null;
}

function exact(value: string | undefined, unit: string | undefined): ReadAmount {
  const count = numberOf(value ?? "");
  return { min: count, max: count, ...named(unit) };
}
