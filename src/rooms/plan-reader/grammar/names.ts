import { phrase, placesOf } from "./phrase.ts";

/**
 * Names in quotation marks: the numbers in them count nothing (“Sinh viên 5 tốt”). A name that itself holds a stage is
 * left readable, because plans give the time of a movement that way.
 */
export function namesOf(lower: string): [number, number][] {
  return [...lower.matchAll(/[“"‘]([^”"’]{1,300})[”"’]/gu)].map((found) => [
    found.index,
    found.index + found[0].length,
  ]);
}

const organ =
  "(?:thủ trưởng|giám đốc|chánh|cục trưởng|vụ trưởng|hiệu trưởng|trưởng(?! thành)|phó(?! mặc)|lãnh đạo|chủ tịch|bí thư|ban chấp hành|ban(?! hành| đầu)|sở|ủy ban|uỷ ban|ubnd|ubmttq|hđnd|tòa án|toà án|tand|viện(?! dẫn)|văn phòng|hội đồng|công đoàn|liên đoàn|đoàn(?! kết)|chi bộ|đảng ủy|đảng bộ|cấp ủy|khoa(?! học)|phòng(?! chống| ngừa| trào)|trường(?! hợp)|cục|chi cục|tổng cục|vụ(?! việc| va)|trung tâm|tổ(?! chức| quốc)|khối(?! lượng)|cụm|doanh nghiệp|công ty|tổng công ty|tập đoàn|nhà máy|xí nghiệp|phân xưởng|xã(?! hội)|phường|thị trấn|thị xã|thành phố|huyện|tỉnh|ngành|bộ(?! máy| gốc| tiêu| hồ sơ)|hội(?! nghị| thi| thảo| diễn| giảng| thao| viên| nhập)|mặt trận|báo(?! cáo)|đài(?! thọ)|thường trực|cơ quan|đơn vị|địa phương|tập thể|cá nhân|bệnh viện|trạm|ban ngành|tổ chức (?=đảng|đoàn|chính trị|xã hội|công đoàn|hội|thành viên|cơ sở)|thanh tra|kho bạc|ngân hàng|bảo hiểm|công an|bộ chỉ huy|bộ tư lệnh|trung đoàn|sư đoàn|lữ đoàn|tiểu đoàn|đại đội|quân khu|quân đoàn|học viện|nhà trường|giáo viên|giảng viên|học sinh|sinh viên|cán bộ|công chức|đồng chí|chuyên viên|bộ phận|liên chi|chi hội|chi đoàn|hợp tác xã|ban biên tập|cổng thông tin|tạp chí|người đứng đầu|kế toán|nhóm|cấp (?=tỉnh|huyện|xã|cơ sở|bộ|trường|trung ương|ủy|tiểu đoàn|đại đội|thành phố)|đội(?! ngũ)|lđlđ|kbnn|cđcs|trang thông tin|bản tin|mạng lưới|thành viên|trưởng|thẩm phán|điều tra viên|bác sĩ|người lao động)";
const several = "(?:(?:các|mỗi|từng|toàn thể|toàn|tất cả|những|mọi|một số) )?";

/** Begins like the name of a body, an office or people of the office. */
export const organStart = new RegExp(`^${several}${organ}(?!\\p{L})`, "u");

/** An office or body somewhere in a text, as a pattern to put into others. */
export const organPattern = `${several}${organ}(?!\\p{L})`;

const verbs =
  "(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|chủ trì|phối hợp|căn cứ|tham mưu|tổ chức|xây dựng|ban hành|gửi|báo cáo|lựa chọn|chọn|giới thiệu|đề xuất|đề nghị|phát hiện|thực hiện|triển khai|tiến hành|đăng ký|tổng hợp|hướng dẫn|theo dõi|đôn đốc|kiểm tra|đánh giá|bình xét|xét|xem xét|phát động|tiếp tục|chủ động|khẩn trương|thường xuyên|kịp thời|tích cực|đẩy mạnh|tăng cường|quán triệt|phổ biến|tuyên truyền|rà soát|lập|nộp|hoàn thành|cử|phân công|bố trí|đảm bảo|bảo đảm|phấn đấu|duy trì|trình|nghiêm túc|tự|giúp|là|có|phải|cần|sẽ|được|đưa|đăng|biên tập|viết|mở|tập trung|quan tâm|chỉ đạo|vận động|hưởng ứng|tham gia|ký kết|tự đánh giá|chấm điểm|hàng|hằng|định kỳ|mỗi năm|thẩm định|cung cấp|cập nhật|công bố|khen thưởng|biểu dương|tôn vinh|sơ kết|tổng kết|nhân rộng|bồi dưỡng|trước|chậm nhất|xác định|quyết định|chuẩn bị|thông báo|phát huy|đổi mới|nâng cao|trao đổi|phân tích|học tập|trích|chi|in)";

/** What a subject may do besides: verbs that say nothing of whether a number is asked for. */
const deeds =
  "(?:tuyên dương|tặng|trao|khảo sát|giám sát|bình chọn|bình bầu|họp|sinh hoạt|phát sóng|đăng tải|dành|ra|cấp|hỗ trợ|nhận|trả lời|giải quyết|thanh toán|niêm yết|công khai|lấy ý kiến|góp ý|phối kết hợp|ký|chấm|ghi|mời|đón|vào|hoạt động|nghe)";

const beforeVerb = new RegExp(
  `^(${several}${organ}(?!\\p{L})[^;.:]{0,190}?),? (?=(?:${verbs}|${deeds})(?!\\p{L}))`,
  "u",
);
const given = new RegExp(
  `^(?:giao|đề nghị|yêu cầu|phân công|kính đề nghị|ủy quyền) (${several}${organ}(?!\\p{L})[^;.:]{0,190}?)(?=,? ${verbs}(?!\\p{L})|:|$)`,
  "u",
);

/** Length of the subject that a text begins with and where it starts, or null: “Giao Văn phòng Sở chủ trì …”. */
export function subjectAt(lower: string): [number, number] | null {
  const order = given.exec(lower);
  if (order) return [order[0].length - order[1]!.length, order[0].length];
  const plain = beforeVerb.exec(lower);
  return plain && balanced(plain[1]!) ? [0, plain[1]!.length] : null;
}

const namedVerb =
  /(?<=[\p{L}\d)] (?:- )?)(?:Tổ chức|Khen thưởng|Kiểm tra|Đánh giá|Báo cáo|Phối hợp|Hướng dẫn|Theo dõi|Tuyên truyền|Xây dựng|Tổng hợp|Bồi dưỡng|Thẩm định|Chỉ đạo|Thông báo)(?!\p{L})/gu;

/** “Phòng Tổ chức - Hành chính”, “Hội đồng Thi đua - Khen thưởng”: a verb in capitals is part of a name; the length stays. */
export function withoutNamedVerbs(text: string, lower: string): string {
  let words = lower;
  for (const { 0: verb, index } of text.matchAll(namedVerb))
    words = words.slice(0, index) + "·".repeat(verb.length) + words.slice(index + verb.length);
  return words;
}

const anyVerb = phrase(verbs);

/** The verbs that ask for something; where they stand in a text. */
export function verbsOf(lower: string): number[] {
  return placesOf(anyVerb, lower).map(({ from }) => from);
}

function balanced(text: string): boolean {
  return (text.match(/\(/g)?.length ?? 0) === (text.match(/\)/g)?.length ?? 0);
}
