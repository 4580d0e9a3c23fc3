import { organPattern } from "../grammar/names.ts";
import type { ReadDuty, Reading, ReadWarning, UndatedDuty } from "../reading.ts";
import { warning } from "./warning.ts";

const sends = /(?<!\p{L})(?:gửi|nộp|trình|báo cáo(?! (?:kinh nghiệm|thành tích|viên|chính trị)))(?!\p{L})/iu;
const vague = /(?<!\p{L})(kịp thời|thường xuyên|khẩn trương|định kỳ|sớm|nhanh chóng)(?!\p{L})/iu;
/** “Mỗi đơn vị …”, “100% đơn vị …”: said of whom, though not as the subject. */
const ofEach = new RegExp(`(?<!\\p{L})(?:mỗi|từng|toàn thể|tất cả|\\d+%)(?: (?:số|các))* ${organPattern}`, "iu");
/** What a prize, a length or a table of seats is made of is done by nobody. */
const makeUp = /^(?:giải|đồng|phút|giờ|ngày|trang|từ|chữ|đại biểu|điểm|tuổi|năm|tháng|bộ)$/u;
const owedKinds: readonly ReadDuty["kind"][] = ["deadline", "recurring", "quota"];

/** Duties that nobody is named for, what is sent to nobody, and what nothing measures. */
export function dutyLints({ text, duties, undated }: Reading): ReadWarning[] {
  const owed = duties.filter(({ kind }) => owedKinds.includes(kind));
  return [
    ...owed.filter(isNobodys).map(({ span }) => warning(text, "no_actor", span)),
    ...[...owed, ...undated].filter(lacksReceiver).map(({ span }) => warning(text, "no_receiver", span)),
    ...undated.flatMap(({ quote, span }) => {
      const [, word] = vague.exec(quote) ?? [];
      return word ? [warning(text, "vague", span, { word: word.toLowerCase() })] : [];
    }),
  ];
}

function isNobodys({ actor, quote, kind, amount }: ReadDuty): boolean {
  if (actor !== "" || ofEach.test(quote.normalize("NFC"))) return false;
  return !(kind === "quota" && makeUp.test(amount?.unit ?? ""));
}

function lacksReceiver({ quote, receiver }: ReadDuty | UndatedDuty): boolean {
  return receiver === "" && sends.test(quote);
}
