import type { AmountPhrase } from "./amount.ts";
import { digits } from "./amount-words.ts";
import { numberOf, phrase, placesOf } from "./phrase.ts";

const none = phrase(
  "(?:không|chưa(?: từng)?) (?:vi phạm(?! \\d)|(?:xem xét|xét|đề nghị|bình xét|công nhận|khen thưởng|áp dụng) [^;.:\\d]{3,140}?(?:kỷ luật|vi phạm|đào ngũ|vắng mặt trái phép|để xảy ra|nợ (?:báo cáo|đọng|thuế)|khiếu nại|tố cáo|sai sót|tiêu cực|tham nhũng|tai nạn)(?![^,;.:]{0,60}\\d)|xét(?: tặng| khen thưởng| thi đua| chọn)? [^;.:]{3,140}?(?:kỷ luật|vi phạm)|(?:đang )?(?:trong|thuộc) (?:thời gian|diện|trường hợp) [^,;.:]{0,60}?(?:kỷ luật|vi phạm|xử lý)|xảy ra|phát sinh|gây (?:mất|ra)|mắc (?:khuyết điểm|sai phạm|tệ nạn)|để (?:xảy ra|phát sinh|có|mất|thất thoát|tồn)|có (?!môn|bài|điểm|tiêu chí|nhu cầu|điều kiện|ý kiến)[^;.:]{3,140}?(?:kỷ luật|vi phạm|bị (?:xử lý|hủy|khiển trách|phê bình|đình chỉ|phản ánh)|khiếu nại|tố cáo|khiếu kiện|tai nạn|tham nhũng|đơn thư)|có (?!môn|bài|điểm|tiêu chí|nhu cầu|điều kiện|ý kiến)|bị (?:xử lý|xem xét|truy cứu|nhắc|kỷ luật|phản ánh|nhắc nhở|phê bình|khiếu nại|đình chỉ|khiển trách))[^,;.:]{0,100}",
);
const floor = phrase(`không có (?:môn|bài|điểm|tiêu chí|chỉ tiêu|nội dung)[^,;.:\\d]{0,30}dưới (${digits})`);

/** Zero rules of criteria: “không có công chức … bị kỷ luật”, “không để xảy ra …”; at most none. */
export function zeroRulesOf(lower: string): AmountPhrase[] {
  const floors = placesOf(floor, lower).map(
    ({ from, to, groups }): AmountPhrase => ({
      from,
      to,
      piece: "không có … dưới …",
      amount: /^ ?%/.test(lower.slice(to))
        ? { percent: numberOf(groups[1] ?? ""), bound: "min", unit: "%" }
        : { min: numberOf(groups[1] ?? "") },
      weight: "bounded",
    }),
  );
  const zeros = placesOf(none, lower)
    .filter(({ from, to }) => !floors.some((one) => from < one.to && to > one.from))
    .map(({ from, to }): AmountPhrase => ({ from, to, piece: "không có …", amount: { max: 0 }, weight: "bounded" }));
  return [...floors, ...zeros];
}
