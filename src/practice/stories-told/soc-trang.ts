import type { ToldChannel, ToldStory } from "./told.ts";

/** Where practice Sóc Trăng tells its stories. */
export const channels: readonly ToldChannel[] = [
  { kind: "own_portal", name: "Cổng Thông tin điện tử Sở Tư pháp", duties: ["gioi-thieu-cong"] },
  { kind: "other_portal", name: "Cổng Thông tin điện tử Sở Nội vụ", duties: ["gui-tin-bai"] },
  { kind: "press", name: "Báo Sóc Trăng" },
  { kind: "radio", name: "Đài Phát thanh và Truyền hình Sóc Trăng" },
  { kind: "meeting", name: "Họp cơ quan, sinh hoạt chi bộ, đoàn thể" },
  { kind: "law_day", name: "Ngày Pháp luật hằng tháng" },
];

/** The stories of practice Sóc Trăng. */
export const stories: readonly ToldStory[] = [
  {
    exemplar: "Cà phê pháp luật",
    title: "Cà phê pháp luật sáng thứ Bảy",
    standfirst: "Không bục giảng, không micro: mỗi buổi một câu chuyện có thật và một bình trà.",
    body: "Bảy giờ sáng thứ Bảy, quán cà phê đầu chợ đã kín bàn. Người bán vé số, bác xe ôm, mấy chị tiểu thương ngồi lẫn với cán bộ Phòng Phổ biến, giáo dục pháp luật.\n\n## Hỏi gì cũng được trả lời tại chỗ\n\nMỗi buổi có từ **25 đến 40 người**. Câu hỏi ghi vào giấy nhỏ, bốc lên trả lời; câu nào chưa chắc thì hẹn buổi sau.\n\n> “Nghe kể chuyện dễ nhớ hơn nghe đọc luật.”\n\n## Làm theo thế nào\n\n- Chọn một quán quen, cố định một buổi.\n- Mỗi buổi một chuyện có thật, không đọc điều khoản.\n- Ghi lại câu hỏi, trả lời đủ trước buổi sau.",
    state: "published",
    publishAt: "2019-11-20T08:00",
    sent: {
      channel: "Cổng Thông tin điện tử Sở Nội vụ",
      on: "2019-11-22",
      url: "https://sonoivu.example.vn/thi-dua/ca-phe-phap-luat",
    },
    pictured: true,
  },
  {
    exemplar: "Phòng Hành chính tư pháp",
    title: "Mang con dấu về phum, sóc",
    standfirst: "18 buổi lưu động, 940 hồ sơ hộ tịch xong ngay trong ngày.",
    body: "Xe chở máy in và con dấu đến sân chùa từ sáng sớm. Người nói tiếng Khmer ngồi cạnh bàn tiếp nhận, đọc lại từng ô cho bà con.\n\nTrước đây một tờ khai sinh phải đi **ba lần**; nay xong trong một buổi.",
    state: "scheduled",
    publishAt: "2020-05-25T08:00",
    pictured: true,
  },
  {
    exemplar: "Bà Lâm Thị Sà Rên",
    title: "Người giữ lửa hòa giải ở Bưng Chông",
    standfirst: "Ba mươi mốt vụ hòa giải thành trong hai năm.",
    body: "Ai giận nhau ở ấp cũng tìm đến bà Sà Rên. Bà nghe hết hai bên rồi mới nói, câu nào khó thì nói tiếng Khmer.",
    state: "scheduled",
    publishAt: "2020-05-11T08:00",
    consent: { name: "Lâm Thị Sà Rên", givenOn: "2020-04-20", withdrawnOn: "2020-05-09" },
  },
  {
    exemplar: "Tăng Chí Bảo",
    title: "Mười hai phút thay năm mươi phút",
    standfirst: "Hẹn giờ nộp hồ sơ hộ tịch qua mạng.",
    body: "Anh Bảo ghi lại giờ đến, giờ về của 200 người trong một tuần trước khi viết dòng lệnh đầu tiên.",
    state: "before_head",
  },
  {
    exemplar: "Thạch Chí Lộc",
    title: "Không còn văn bản thất lạc",
    standfirst: "",
    body: "",
    state: "pitched",
  },
  {
    exemplar: "Phòng Hành chính tư pháp",
    title: "Một cửa ở sân chùa",
    standfirst: "Bài đã gỡ để kiểm tra số liệu.",
    body: "Số liệu của bài này đang được đối chiếu.",
    state: "withdrawn",
    publishAt: "2020-02-10T08:00",
    withdrawn: { on: "2020-03-05", reason: "Số hồ sơ trong bài chưa khớp báo cáo quý; gỡ để đối chiếu." },
  },
];
