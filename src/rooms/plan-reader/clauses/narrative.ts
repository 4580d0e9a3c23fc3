import type { PlanYears } from "../grammar/time.ts";

const person =
  /^(?:anh|chị|ông|bà|đồng chí|em|hạ sĩ|trung sĩ|thượng sĩ|trung úy|thượng úy|đại úy|thiếu tá|trung tá|cô|thầy|nghệ nhân|thạc sĩ|tiến sĩ|giảng viên|giáo viên|sinh viên|học sinh|đại tá|thượng tá|thiếu úy|chuẩn úy|bác sĩ|kỹ sư|chấp hành viên|thẩm phán|chiến sĩ|cựu chiến binh|nông dân|gia đình (?:anh|chị|ông|bà)) \p{Lu}\p{Ll}+ (?:\p{Lu}|\()/u;
const shown =
  /(?:tấm gương|gương|điển hình là|điển hình như|tiêu biểu là|tiêu biểu như|như) (?:của )?(?:anh|chị|ông|bà|đồng chí|em|cô|thầy|bác sĩ|kỹ sư|vợ chồng) \p{Lu}/u;
const past =
  /(?<!\p{L})(?:những năm qua|thời gian qua|trong \d+ năm qua|trong năm qua|vừa qua|tuy nhiên, còn|kế thừa kết quả|năm ngoái|năm trước,|năm vừa qua|từ (?:đầu )?năm \d{4} (?:cho )?đến nay|từ khi thành lập đến nay|đã có|năm qua,|tính đến (?:nay|hết|ngày)|hiện có|hiện nay|đến thời điểm này)(?!\p{L})/u;
const already =
  /(?<!\p{L})đã (?:đạt|phát hiện|tổ chức|xây dựng|trao|biểu dương|khen|tôn vinh|giúp|thực hiện|triển khai|hoàn thành|tiết kiệm|thu hút|vận động|hỗ trợ|phối hợp|duy trì|ban hành|mở|tham gia|được nhân rộng|nhân rộng|tiếp|làm)(?!\p{L})/u;

/** A sentence that tells of somebody, or of what has been done: its numbers and years oblige nobody. */
export function isNarrative(
  text: string,
  lower: string,
  criteria: boolean,
  years: PlanYears,
): "person" | "past" | null {
  const plain = text.replace(/^[-+•\d.)\s]+/u, "");
  if (person.test(plain.charAt(0).toLowerCase() + plain.slice(1))) return "person";
  if (shown.test(text)) return "person";
  const [, opening] = /^(?:[^\p{L}]*(?:trong |riêng |cả )?)năm ((?:19|20)\d{2})(?! ?[-–:])/u.exec(lower) ?? [];
  const over = opening && years && Number(opening) < years.from && !/phấn đấu|tiếp tục|sẽ |triển khai/u.test(lower);
  if (over && !criteria) return "past";
  return !criteria && (past.test(lower) || already.test(lower)) ? "past" : null;
}
