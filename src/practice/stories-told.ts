import type { StoryState } from "#rooms/stories/states.ts";
import type { ChannelKind } from "#rooms/stories/terms.ts";

/** A story of a practice agency: of an exemplar found by name, at a step, with what happened to it. */
export type ToldStory = {
  exemplar: string;
  title: string;
  standfirst: string;
  body: string;
  state: StoryState;
  /** When it goes or went out, in the words of ISO and of Việt Nam: `2019-11-20T08:00`. */
  publishAt?: string;
  /** A consent of the person it tells of: since when, and when it was taken back. */
  consent?: { name: string; givenOn: string; withdrawnOn?: string };
  /** Where else it was sent, by the name of the channel, and on which day. */
  sent?: { channel: string; on: string; url?: string; number?: string };
  withdrawn?: { on: string; reason: string };
  /** Bears a drawing of the province. */
  pictured?: boolean;
};

/** Channels of a practice agency, with the duties of its plan they count for. */
export type ToldChannel = { kind: ChannelKind; name: string; url?: string; duties?: string[] };

/** Duties whose proof are the stories below: practice does not play them with others. */
export const storyDuties: Record<string, readonly string[]> = {
  "soc-trang": ["gioi-thieu-cong", "gui-tin-bai"],
};

export const toldChannels: Record<string, ToldChannel[]> = {
  "soc-trang": [
    { kind: "own_portal", name: "Cổng Thông tin điện tử Sở Tư pháp", duties: ["gioi-thieu-cong"] },
    { kind: "other_portal", name: "Cổng Thông tin điện tử Sở Nội vụ", duties: ["gui-tin-bai"] },
    { kind: "press", name: "Báo Sóc Trăng" },
    { kind: "radio", name: "Đài Phát thanh và Truyền hình Sóc Trăng" },
    { kind: "meeting", name: "Họp cơ quan, sinh hoạt chi bộ, đoàn thể" },
    { kind: "law_day", name: "Ngày Pháp luật hằng tháng" },
  ],
  "thai-binh": [
    {
      kind: "own_portal",
      name: "Cổng Thông tin điện tử Thi hành án dân sự tỉnh Thái Bình",
      duties: ["tuyen-truyen-ket-qua"],
    },
    { kind: "press", name: "Báo Thái Bình" },
    { kind: "visual", name: "Pa-nô trước trụ sở" },
  ],
};

export const toldStories: Record<string, ToldStory[]> = {
  "soc-trang": [
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
  ],
  "thai-binh": [
    {
      exemplar: "Kho vật chứng một mã",
      title: "Mỗi vật chứng một mã, tìm trong hai phút",
      standfirst: "Kiểm kê cả kho trong một ngày.",
      body: "Trước khi có mã, tìm một chiếc điện thoại trong kho mất cả buổi sáng. Nay quét mã, biết ngay kệ nào, hộp nào.\n\n- Dán mã khi nhập kho.\n- Mỗi kệ một bảng.\n- Cuối tháng quét lại toàn bộ.",
      state: "published",
      publishAt: "2021-10-12T08:00",
      sent: { channel: "Báo Thái Bình", on: "2021-10-20", number: "Số 11.482" },
      pictured: true,
    },
    {
      exemplar: "Chi cục Thi hành án dân sự thành phố Thái Bình",
      title: "Tin nhắn có người xác nhận",
      standfirst: "Thi hành xong 84 % số việc có điều kiện.",
      body: "Giấy báo gửi bưu điện hay lạc. Chi cục nhắn tin, người nhận bấm một phím là biết đã đọc.",
      state: "editing",
    },
    {
      exemplar: "Vũ Thị Hồng Thơm",
      title: "Xác minh một lần thay ba lần",
      standfirst: "Đi cùng trưởng thôn, giảm án tồn 23 %.",
      body: "Chị Thơm hẹn trưởng thôn trước hai hôm, mang theo danh sách cần hỏi.",
      state: "checking",
      consent: { name: "Vũ Thị Hồng Thơm", givenOn: "2021-10-01" },
    },
  ],
};
