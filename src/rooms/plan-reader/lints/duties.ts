import type { ReadDuty, Reading, ReadWarning, UndatedDuty } from "../reading.ts";
import { warning } from "./warning.ts";

const sends = /(?<!\p{L})(?:gửi|nộp|trình|báo cáo(?! (?:kinh nghiệm|thành tích|viên|chính trị)))(?!\p{L})/iu;
const vague = /(?<!\p{L})(kịp thời|thường xuyên|khẩn trương|định kỳ|sớm|nhanh chóng)(?!\p{L})/iu;
const owedKinds: readonly ReadDuty["kind"][] = ["deadline", "recurring", "quota"];

/** Duties that nobody is named for, what is sent to nobody, and what nothing measures. */
export function dutyLints({ text, duties, undated }: Reading): ReadWarning[] {
  const owed = duties.filter(({ kind }) => owedKinds.includes(kind));
  return [
    ...owed.filter(({ actor }) => actor === "").map(({ span }) => warning(text, "no_actor", span)),
    ...[...owed, ...undated].filter(lacksReceiver).map(({ span }) => warning(text, "no_receiver", span)),
    ...undated.flatMap(({ quote, span }) => {
      const [, word] = vague.exec(quote) ?? [];
      return word ? [warning(text, "vague", span, { word: word.toLowerCase() })] : [];
    }),
  ];
}

function lacksReceiver({ quote, receiver }: ReadDuty | UndatedDuty): boolean {
  return receiver === "" && sends.test(quote);
}
