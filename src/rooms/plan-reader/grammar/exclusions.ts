import { phrase, placesOf } from "./phrase.ts";

/**
 * What obliges nobody and is therefore not looked at: named, so that the reading can be explained. `follows` is what must
 * stand right before it.
 */
type Exclusion = { name: string; pattern: RegExp; follows?: RegExp };

const documents =
  "(?:luật|bộ luật|pháp lệnh|nghị định|nghị quyết|quyết định|chỉ thị|thông tư(?: liên tịch)?|kế hoạch|chương trình|công văn|hướng dẫn|kết luận|thông báo|quy định|quy chế|tờ trình|báo cáo|đề án|văn bản(?: hợp nhất)?|công điện|lệnh|thông tri|điều lệ|hiến pháp|biên bản|giấy mời|hợp đồng|đề cương)";
const code =
  "(?:(?<=số )\\d[\\d.]* ?-? ?(?:kh|ct|nq|qđ|tb|hd|cv|tt|kl|bc|ttr)\\/\\p{L}[\\p{L}\\d/&.-]*|\\d[\\d.]*(?:\\/\\d{4})? ?\\/ ?\\p{L}[\\p{L}\\d/&.-]*|\\d[\\d.]*-\\p{L}[\\p{L}\\d]*(?:\\/[\\p{L}\\d/&.-]+|(?= ngày|,)))(?: ?- ?\\p{L}+(?=,? ngày))?";
const anyDay =
  "(?:ngày ?)?(?:\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{4}|\\d{1,2} tháng \\d{1,2} năm \\d{4}|\\d{1,2}\\/\\d{1,2}\\/\\d{2})";

const exclusions: Exclusion[] = [
  {
    name: "chuẩn, chương trình của giai đoạn khác",
    pattern: phrase(
      "(?:chuẩn nghèo|chuẩn nông thôn mới|bộ tiêu chí|chương trình mục tiêu|chương trình hành động|tiêu chí quốc gia)[^,;.:]{0,60}giai đoạn (?:19|20)\\d{2} ?(?:-|đến) ?(?:19|20)\\d{2}",
    ),
  },
  {
    name: "kết quả trong ngoặc",
    pattern:
      /\((?:kết quả |thực hiện |riêng )?năm (?:học )?(?:(?:19|20)\d{2}|trước)[^();]{0,30}? (?:đạt|là|có|đã)(?!\p{L})[^();]{0,50}\)/gu,
  },
  {
    name: "kết quả kể trong ngoặc",
    pattern:
      /\((?!mỗi|ít nhất|tối thiểu|không quá|tối đa|từ |trước |chậm nhất)[^();]{0,40}(?:đạt|xếp|doanh thu|thu nhập|cứu|giúp|tạo|vượt|lợi nhuận)(?!\p{L})[^()]{0,140}\)/gu,
    follows:
      /(?:năm (?:19|20)\d{2} ?$|tồn tại|hạn chế|(?<!\p{L})như (?!sau)|gương (?:tập thể|cá nhân|của))[^.;]{0,120}$/u,
  },
  { name: "diễn tập bên, cấp", pattern: phrase("\\d{1,2} bên,? \\d{1,2} cấp") },
  { name: "địa chỉ mạng", pattern: /(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/gu },
  {
    name: "số, ký hiệu và ngày của văn bản",
    pattern: phrase(`(?:số:? ?)?${code}(?:,? ?(?:ban hành )?${anyDay}(?:,? (?:và )?${anyDay})*)?`),
  },
  {
    name: "ngày của văn bản",
    pattern: phrase(
      `(?:ban hành |ký |công bố )?${anyDay}(?=,? (?:của|do|về|quy định|hướng dẫn|ban hành|sửa|phê duyệt))`,
    ),
    follows: new RegExp(
      `${documents} (?:số )?[^.;:]{0,160}(?<!(?:trước|nhất|nhất là|đến|hết|từ|vào|là|hạn) (?:ngày )?)$`,
      "u",
    ),
  },
  {
    name: "ngày của luật",
    pattern: phrase(`(?:${anyDay}|năm \\d{4}(?:(?:,| và) (?:năm )?\\d{4})*)`),
    follows: /(?<!pháp )(?:luật|pháp lệnh|hiến pháp)(?!\p{L})[^.;:]{0,90}(?<!(?:trong|từ|đến|cả|hết) )$/u,
  },
  {
    name: "so với trước",
    pattern: phrase(
      "(?:so với|bằng|hơn|thấp hơn|cao hơn) (?:(?:cùng kỳ|thực hiện|kết quả|mức|kế hoạch|số liệu)(?: thực hiện| đạt được)?(?: của)? )?(?:năm học \\d{4} ?- ?\\d{4}|năm \\d{4}|năm (?:học )?(?:trước|ngoái)|nhiệm kỳ trước|giai đoạn \\d{4} ?- ?\\d{4})",
    ),
  },
  {
    name: "nhiệm kỳ, khóa",
    pattern: phrase(`nhiệm k[ỳì] (?:\\d{4} ?- ?\\d{4}|[ivx]+|\\d+)|khóa (?:[ivx]+|\\d+)|khoá (?:[ivx]+|\\d+)`),
  },
  {
    name: "lần thứ",
    pattern: phrase("lần (?:thứ )?(?:[ivxl]+|\\d{1,3}|nhất|hai|ba|tư|năm)(?!/)(?= |,|;|\\.|\\)|$)(?! ?(?:năm|lần))"),
  },
  {
    name: "điều khoản, phụ lục",
    pattern: phrase(
      "(?<!(?:thang|chủ|địa|thời|quan|trọng|ưu|nhược|danh|hạng|thủ|khối|đại|tiêu|chuyên|tiết) )(?:điều|khoản|điểm|mục|phần|chương|phụ lục|mẫu(?: số)?|biểu(?: số)?|tiết|trang|cột|bảng) (?:số )?(?:\\d{1,3}[a-z]?|[ivx]+)(?:(?:,| và|, điều|, khoản) (?:\\d{1,3}|[ivx]+))*(?![/.]\\d| ?%|,\\d)",
    ),
  },
  {
    name: "tên gọi có số",
    pattern: phrase(
      "(?<!(?:mỗi|từng) )(?:khu vực|khối thi đua(?: số)?|cụm thi đua(?: số)?|khối(?: số)?|cụm(?: số)?|tổ(?: số)?|khu phố|quận|phường|đội|trung đoàn|sư đoàn|tiểu đoàn|lữ đoàn|quân khu|quân đoàn|binh đoàn|lớp|hạng|loại|cấp độ|vùng|tháp|đường|số nhà|phòng số|quốc lộ|mức độ|mức|level|covid|iso) ?-?(?:\\d[\\d:.-]*|[ivx]+)(?![/%\\d]|[.,]\\d| ?(?:%|tỷ|triệu|nghìn|đồng))",
    ),
  },
  {
    name: "thời điểm tính số",
    pattern: phrase(
      `(?:có mặt|hiện có)(?: tính)? đến (?:hết |thời điểm )?(?:${anyDay}|ngày \\d{1,2}/\\d{1,2})|(?<=\\()tính đến (?:hết )?${anyDay}(?=\\))|(?:tính )?đến thời điểm ${anyDay}`,
    ),
  },
  { name: "hạng sao", pattern: phrase("(?:ocop )?(?:đạt |hạng )?(?:chuẩn )?(?:từ )?\\d(?:-\\d)? sao(?: trở lên)?") },
  {
    name: "văn bản bị thay thế",
    pattern: phrase(`(?:ban hành|ký) trước (?:ngày )?${anyDay}`),
    follows: /thay thế/u,
  },
  { name: "đảng viên sinh hoạt nơi cư trú", pattern: phrase("đảng viên (?:213|76)") },
  { name: "điện thoại", pattern: /(?:điện thoại|đt|fax|tel|hotline|sđt)\s*[:.]?\s*[\d(][\d .()-]{6,}/gu },
  {
    name: "đã qua",
    pattern: phrase(
      "(?:đã|được) (?:đạt được|triển khai|tổ chức|phát động|thực hiện|ban hành|tổ chức thực hiện)[^.;:]{0,60}(?:từ đầu năm|trong năm|từ năm) \\d{4}(?: (?:cho )?đến nay)?|từ (?:đầu )?năm \\d{4} (?:cho )?đến nay|(?:thành tích|kết quả|tồn tại|hạn chế) (?:đã )?đạt được[^.;:,]{0,30}năm \\d{4}|được phát động[^.;:,]{0,20}năm \\d{4}",
    ),
  },
];

/** Where a text in small letters names documents, laws, terms of office, places with a number, and what is past. */
export function excludedPlaces(lower: string): { name: string; place: [number, number] }[] {
  return exclusions.flatMap(({ name, pattern, follows }) =>
    placesOf(pattern, lower)
      .filter(({ from }) => !follows || follows.test(lower.slice(Math.max(0, from - 200), from)))
      .map(({ from, to }) => ({ name, place: [from, to] as [number, number] })),
  );
}
