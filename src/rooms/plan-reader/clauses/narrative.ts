import type { PlanYears } from "../grammar/time.ts";

const person =
  /^(?:anh|chị|ông|bà|đồng chí|em|hạ sĩ|trung sĩ|thượng sĩ|trung úy|thượng úy|đại úy|thiếu tá|trung tá|cô|thầy|nghệ nhân|thạc sĩ|tiến sĩ|giảng viên|giáo viên|sinh viên|học sinh|đại tá|thượng tá|thiếu úy|chuẩn úy|bác sĩ|kỹ sư|chấp hành viên|thẩm phán|chiến sĩ|cựu chiến binh|nông dân|gia đình (?:anh|chị|ông|bà)) \p{Lu}\p{Ll}+ (?:\p{Lu}|\()/u;
const shown =
  /(?:tấm gương|gương|điển hình là|điển hình như|tiêu biểu là|tiêu biểu như|như) (?:của )?(?:(?:[Đđ]ại|[Tt]hượng|[Tt]rung|[Tt]hiếu) (?:tá|úy)|điều dưỡng|nghệ nhân|giáo sư|tiến sĩ|thạc sĩ|anh|chị|ông|bà|đồng chí|em|cô|thầy|bác sĩ|kỹ sư|vợ chồng|hội viên|đảng viên|đoàn viên|nông dân|cựu chiến binh|chiến sĩ) \p{Lu}/u;
const collective = /(?<!\p{L})(?:gương|điển hình)(?: của)? (?:tập thể|cá nhân) \p{Lu}\p{Ll}+ \p{L}/u;
const past =
  /(?<!\p{L})(?:những năm qua|thời gian qua|trong \d+ năm qua|trong năm qua|vừa qua|tuy nhiên, còn|kế thừa kết quả|năm ngoái|năm học trước|năm học qua|năm trước,|năm vừa qua|từ (?:đầu )?năm \d{4} (?:cho )?đến nay|từ khi thành lập đến nay|mới (?:có|đạt|chỉ đạt|chỉ có)|chỉ (?:chiếm|mới)|đã có(?! hiệu lực)|năm qua,|tính đến (?:nay|hết|ngày)|đến nay,? (?:có|đã)|hiện có|hiện nay|đến thời điểm này)(?!\p{L})/u;
const already =
  /(?<!\p{L})đã (?:đạt|phát hiện|tổ chức|xây dựng|trao|biểu dương|khen|tôn vinh|giúp|thực hiện|triển khai|hoàn thành|đăng|phát|in|giới thiệu|công nhận|tuyên dương|kết nạp|tiết kiệm|thu hút|vận động|hỗ trợ|phối hợp|duy trì|ban hành|mở|tham gia|được nhân rộng|nhân rộng|tiếp|làm)(?!\p{L})/u;

/** In a sentence that begins with what is to be done, “đã” and “hiện có” only describe: “Nhân rộng 05 mô hình đã xây dựng”. */
function tells(words: RegExp, lower: string): boolean {
  const found = words.exec(lower);
  return found !== null && !(found.index > 0 && asked.test(lower));
}

const asked =
  /^[^\p{L}]*(?:\p{L}\) )?(?:duy trì|nhân rộng|rà soát|tiếp tục|lựa chọn|chọn|phát hiện|tổ chức|xây dựng|mở|đăng|hằng|hàng|mỗi|định kỳ|phấn đấu|kiểm tra|giới thiệu|cập nhật|bồi dưỡng|biểu dương|tôn vinh|khen thưởng|gửi|báo cáo|chỉ đạo|hướng dẫn|phân công|giao)(?!\p{L})/u;

/** Words that only a rule has: what is told of the past does not say “phải” or “không quá”. */
const rules =
  /(?<!\p{L})(?:tối thiểu|không quá|tối đa|từ đủ|phải|không vượt quá|tính đến (?:thời điểm|ngày) (?:xét|nộp|đề nghị|đăng ký))(?!\p{L})/u;

/** A sentence that tells of somebody, or of what has been done: its numbers and years oblige nobody. */
export function isNarrative(
  text: string,
  lower: string,
  criteria: boolean,
  years: PlanYears,
): "person" | "past" | null {
  const plain = text.replace(/^[-+•\d.)\s]+/u, "");
  if (person.test(plain.charAt(0).toLowerCase() + plain.slice(1))) return "person";
  if (shown.test(text) || (collective.test(text) && !asked.test(lower))) return "person";
  const [, opening] = /^(?:[^\p{L}]*(?:trong |riêng |cả )?)năm ((?:19|20)\d{2})(?! ?[-–:])/u.exec(lower) ?? [];
  const [, school] = /^[^\p{L}]*(?:trong )?năm học (?:19|20)\d{2} ?[-–] ?((?:19|20)\d{2}),/u.exec(lower) ?? [];
  if (school && years && Number(school) <= years.from && !criteria) return "past";
  const over = opening && years && Number(opening) < years.from && !/phấn đấu|tiếp tục|sẽ |triển khai/u.test(lower);
  if (over && !criteria) return "past";
  if (rules.test(lower)) return null;
  return !criteria && (tells(past, lower) || tells(already, lower)) ? "past" : null;
}
