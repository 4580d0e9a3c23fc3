import { hidden, phrase, placesOf } from "./phrase.ts";

/** A moment without a day of its own: a conference, the end of a round, an occasion. */
export type EventPhrase = { from: number; to: number; piece: string; text: string; strict?: boolean };

/** Up to where the sentence turns to something else: a purpose, a new verb, a bracket, the end. */
const reach =
  "[^;.()]{2,170}?(?=[;.()|]| - | và \\d|,? để |,? nhằm |,? gắn với |, (?:dự kiến|ngày|vào (?:ngày|tháng|quý|tuần)|trong (?:tháng|quý)|thời gian|chậm nhất|trước ngày|gửi|báo cáo|các (?:cơ quan|đơn vị|phòng)|đồng thời|trong đó|tiến hành|tổ chức|(?:phải )?hoàn thành|xong|đơn vị|trên |từ đó|qua đó|kịp thời|được|không (?:dưới|quá)|ít nhất|tối thiểu|mỗi |số lượng|biểu dương|tôn vinh|tuyên dương|trao|sở|tòa án|ủy ban|ban chấp hành|tổng công ty|công ty|tập đoàn|nhà trường|liên đoàn|phòng|văn phòng|bộ chỉ huy|lựa chọn|đề nghị|theo|và )| của (?:các )?(?:cụm|khối)|$)";
const gathering = "(?:đại hội|hội nghị|lễ|buổi lễ|hội thi|hội thảo|hội diễn|phiên họp|kỳ họp|ngày hội)";

/** `words`: without any of them in the text the pattern need not be tried. */
type Piece = { piece: string; words: readonly string[]; pattern: RegExp; strict?: boolean };

const pieces: Piece[] = [
  {
    piece: "vào dịp …",
    words: ["dịp", "nhân"],
    pattern: phrase(
      `(?:(?:vào |nhân |trong |đúng )(?:các |những )?dịp|nhân kỷ niệm|nhân lễ kỷ niệm) ?${reach.replace("{2,", "{0,")}`,
    ),
  },
  {
    piece: "dịp lễ",
    words: ["dịp"],
    pattern: phrase(
      `dịp (?=(?:tết|lễ|kỷ niệm|quốc khánh|trung thu|khai giảng|bế giảng|hè|ngày (?:lễ|truyền thống|thành lập)))${reach}`,
    ),
  },
  {
    piece: "nhân ngày …",
    words: ["ngày", "lễ"],
    pattern: phrase(
      `(?:nhân |vào |trong )(?:các |những )?(?:ngày (?:lễ|tết|truyền thống|kỷ niệm|thành lập|pháp luật|hội|nhà giáo|doanh nhân|phụ nữ|quốc tế)|ngày kỷ niệm|lễ kỷ niệm) ?${reach}`,
    ),
  },
  {
    piece: "cùng với …",
    words: ["cùng", "gắn với", "lồng ghép"],
    pattern: phrase(
      `(?:cùng|gắn với|lồng ghép (?:với|trong|vào)) (?:với )?(?:việc )?(?:sơ kết|tổng kết|hội nghị|đại hội|lễ) ${reach}`,
    ),
  },
  {
    piece: "khi …",
    words: ["khi "],
    pattern: phrase(
      `(?:ngay )?(?:sau khi|khi|trước khi) (?:kết thúc|tổng kết|sơ kết|tổ chức|hoàn thành|tiến hành|có nhiệm vụ|rút kinh nghiệm|bắt đầu|khai mạc|bế mạc) ${reach}`,
    ),
  },
  {
    piece: "sau …",
    words: ["sau "],
    pattern: phrase(
      `(?:ngay )?sau (?:${gathering}|đợt|khi kết thúc|mỗi (?:đợt|giai đoạn|năm học|hội thi|hội nghị|phong trào|cuộc|chuyên đề|chiến dịch)) ?${reach}`,
    ),
  },
  {
    piece: "khi có yêu cầu",
    words: ["khi có"],
    pattern: phrase("(?:ngay )?khi có (?:yêu cầu|chỉ đạo|đề nghị|thông báo)(?: của [^;.,()]{3,60})?"),
  },
  {
    piece: "khi có …",
    words: ["khi "],
    pattern: phrase(
      `(?:ngay )?khi (?:có|xảy ra|phát sinh) (?:sự |những |các )?(?:thay đổi|phát sinh|vụ việc|tình huống|văn bản|quyết định|kết quả|hướng dẫn|biến động|sự cố)${reach.replace("{2,", "{0,")}`,
    ),
  },
  {
    piece: "sau khi …",
    words: ["sau khi"],
    pattern: phrase(
      `(?:ngay )?sau khi (?:có|được|nhận|nghiệm thu|phê duyệt|ban hành|xét|họp|thống nhất|thẩm định|công bố|khánh thành|ký|phát hiện|triển khai|thực hiện) ${reach}`,
    ),
  },
  {
    piece: "khi … (mở đầu)",
    words: ["khi "],
    pattern:
      /(?<=^[^\p{L}]{0,6})(?:ngay )?(?:sau khi|trước khi|khi) (?!cần|đó|nào|chưa|không|xét|đánh giá)[^,;.()]{4,110}(?=, )/gu,
  },
  {
    piece: "tuần đầu của đợt",
    words: ["đợt", "giai đoạn", "học kỳ", "năm học", "chiến dịch", "nhiệm kỳ"],
    pattern: phrase(
      "(?:vào |trong )?(?:tuần|ngày|tháng|những ngày) (?:đầu|cuối)(?: tiên| cùng)?(?: của)? (?:mỗi |từng )?(?:đợt|năm học|học kỳ|giai đoạn|chiến dịch|nhiệm kỳ)(?: thi đua)?(?! \\d)",
    ),
  },
  {
    piece: "nhân kỷ niệm",
    words: [hidden],
    pattern: new RegExp(`(?<!\\p{L})(?:nhân|vào|trong)(?: dịp)? (?=${hidden})`, "gu"),
  },
  {
    piece: "cuối năm",
    words: ["đầu", "cuối", "giữa"],
    pattern: /(?<=(?:^|[;,:(]) ?)(?:cuối|đầu|giữa) năm(?! \d| học)(?=,? \p{L})/gu,
  },
  {
    piece: "sau 6 tháng",
    words: ["sau "],
    pattern: phrase(
      "sau (?:0?6|sáu) tháng(?: đầu năm)?(?! (?:tốt nghiệp|ra trường|kể|tính|công tác|làm việc|triển khai))",
    ),
  },
  {
    piece: "trước …",
    words: ["trước "],
    pattern: phrase(
      `trước (?:thềm )?(?:khi )?(?:tổ chức )?(?:${gathering}|(?:nghỉ |kỳ nghỉ )?tết|khai giảng|bế giảng|khai mạc) ?${reach.replace("{2,", "{0,")}`,
    ),
    strict: true,
  },
  {
    piece: "kết thúc …",
    words: ["kết thúc"],
    pattern: phrase(
      `(?:khi |sau khi )?kết thúc (?:các |mỗi |từng )?(?:đợt|giai đoạn|phong trào|năm học|học kỳ|chuyên đề|chiến dịch|kế hoạch|cuộc vận động|nhiệm kỳ)${reach.replace("{2,", "{0,")}`,
    ),
  },
  {
    piece: "tại hội nghị …",
    words: ["tại ", "trong "],
    pattern: phrase(`(?:tại|trong) (?:các |buổi |cuộc )?(?:${gathering}|cuộc họp|họp) ?${reach.replace("{2,", "{0,")}`),
  },
  {
    piece: "trong khuôn khổ …",
    words: ["khuôn khổ"],
    pattern: phrase(`trong khuôn khổ (?:${gathering}|đợt|tuần lễ|tháng|chương trình) ?${reach.replace("{2,", "{0,")}`),
  },
  {
    piece: "qua các buổi …",
    words: ["qua các buổi"],
    pattern: phrase(`qua các buổi (?:họp|sinh hoạt|hội nghị|chào cờ)[^;.()]{0,60}?, ngày ${reach}`),
  },
  {
    piece: "cuối năm",
    words: ["đầu", "cuối", "giữa"],
    pattern: phrase(
      "(?<=(?:^|[;,:(]|(?<!\\p{L})(?:và|tổ chức|tổng kết|sơ kết)) ?)(?:cuối|đầu) (?:năm học|học kỳ|kỳ|đợt|giai đoạn|nhiệm kỳ)|(?:vào |dịp |vào dịp )(?:cuối|đầu) (?:mỗi |từng )?(?:năm học|học kỳ|kỳ|đợt|giai đoạn|nhiệm kỳ)|(?:cuối|đầu) (?:mỗi |từng )(?:năm học|học kỳ|kỳ|đợt|giai đoạn|nhiệm kỳ)|(?:vào |dịp |vào dịp )(?:cuối|đầu) năm(?! \\d)(?: công tác)?|(?<!tháng )cuối năm(?= (?:tổ chức|tiến hành|tổng kết|bình xét|đánh giá)|,|;|\\.|$)",
    ),
  },
];

/** Every moment named in a text; where two overlap the one that begins first stands. */
export function eventsOf(lower: string): EventPhrase[] {
  const tried = pieces.filter(({ words }) => words.some((word) => lower.includes(word)));
  const all = tried.flatMap(({ piece, pattern, strict }) =>
    placesOf(pattern, lower).map(({ from, to }) => ({
      from,
      to,
      piece,
      text: lower.slice(from, to),
      ...(strict || /^trước /u.test(lower.slice(from, to)) ? { strict: true } : {}),
    })),
  );
  all.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: EventPhrase[] = [];
  for (const event of all) if (kept.every((other) => event.from >= other.to)) kept.push(event);
  return kept;
}
