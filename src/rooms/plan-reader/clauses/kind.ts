import type { ReadAmount, ReadDue, ReadKind } from "../reading.ts";

const sends = /(?<!\p{L})(?:gửi|báo cáo|nộp|trình|đăng ký|lập hồ sơ|hoàn thành|ban hành|xây dựng kế hoạch)(?!\p{L})/u;
const meets =
  /(?<!\p{L})(?:hội nghị|đại hội|lễ|sơ kết|tổng kết|hội thi|hội thảo|gặp mặt|tọa đàm|biểu dương|tôn vinh|giao lưu|họp)(?!\p{L})/u;
const strives = /(?<!\p{L})(?:phấn đấu|hoàn thành|đạt|chỉ tiêu|mục tiêu|góp phần|thắng lợi|tỷ lệ)(?!\p{L})/u;

/** What kind of duty a sentence states, by its due rule, its amount and its verb. */
export function kindOf(
  lower: string,
  due: ReadDue | null,
  amount: ReadAmount | undefined,
  criteria: boolean,
): ReadKind {
  if (criteria) return "condition";
  if (due?.type === "relative" && amount?.unit && /ngày|giờ|tuần|tháng/.test(amount.unit)) return "deadline";
  if (amount) return amount.percent === undefined && amount.unit !== "%" ? "quota" : "target";
  switch (due?.type) {
    case "every":
    case "yearly":
      return "recurring";
    case "event":
      return /(?<!\p{L})(?:gửi|báo cáo (?!kinh nghiệm)|nộp)/u.test(lower) ? "deadline" : "event";
    case "year":
    case "range":
      if (meets.test(lower) && /(?<!\p{L})(?:tổ chức|chuẩn bị)/u.test(lower) && due.type === "year") return "event";
      return strives.test(lower) && !/(?:ngày|tháng) \d/u.test(lower) ? "target" : "period";
    case "relative":
      return "deadline";
    default:
      return due === null ? "recurring" : meets.test(lower) && !sends.test(lower) ? "event" : "deadline";
  }
}
