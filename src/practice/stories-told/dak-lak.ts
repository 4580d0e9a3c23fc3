import type { ToldChannel, ToldStory } from "./told.ts";

/** Where practice Đắk Lắk tells its stories. */
export const channels: readonly ToldChannel[] = [
  { kind: "own_portal", name: "Trang Thông tin điện tử Sở Tư pháp" },
  { kind: "other_portal", name: "Cổng Thông tin điện tử tỉnh Đắk Lắk" },
  { kind: "press", name: "Báo Đắk Lắk" },
  { kind: "radio", name: "Đài Phát thanh và Truyền hình Đắk Lắk" },
  { kind: "law_day", name: "Ngày Pháp luật hằng tháng" },
];

/** The stories of practice Đắk Lắk. */
export const stories: readonly ToldStory[] = [
  {
    exemplar: "Tủ sách pháp luật buôn làng",
    title: "Tủ sách hai thứ tiếng giữa nhà cộng đồng",
    standfirst: "14 buôn có tủ sách tiếng Việt và tiếng Ê Đê, mỗi tháng đổi sách một lần.",
    body: "Chiếc tủ gỗ đặt ngay lối vào nhà cộng đồng, không khóa. Người lớn mượn sách về đất đai, vay vốn; trẻ con mượn truyện tranh về an toàn giao thông.\n\n## Sách đi theo người\n\nMỗi tháng, cán bộ Phòng Phổ biến, giáo dục pháp luật chở sách từ buôn này sang buôn khác, nên tủ nào cũng có sách mới mà không phải mua thêm. Sách mỏng, chữ to, một mặt tiếng Việt, **một mặt tiếng Ê Đê**.\n\n> “Đọc tiếng mình, hiểu nhanh hơn.”\n\n## Làm theo thế nào\n\n- Đặt tủ ở nơi đông người, không khóa.\n- Giao một người trong buôn giữ sổ mượn.\n- Đổi sách vòng quanh các buôn mỗi tháng.",
    state: "published",
    publishAt: "2024-02-20T08:00",
    sent: { channel: "Báo Đắk Lắk", on: "2024-02-27", url: "https://baodaklak.example.vn/tu-sach-phap-luat-buon-lang" },
    pictured: true,
  },
  {
    exemplar: "Phòng Bổ trợ tư pháp",
    title: "Mỗi quý một buổi ngồi cùng các văn phòng công chứng",
    standfirst: "27 vướng mắc được giải quyết, không còn kiến nghị kéo dài.",
    body: "Trước đây mỗi văn phòng gửi một công văn hỏi, có khi cùng một câu. Nay câu hỏi gửi trước một tuần, Phòng Bổ trợ tư pháp gom lại và trả lời tại chỗ.\n\n## Trả lời một lần cho tất cả\n\nBiên bản đối thoại được đưa lên trang của Sở trong ba ngày. Câu nào phải hỏi cấp trên thì ghi rõ ai hỏi, ngày nào có trả lời. Bốn quý liền, **27 vướng mắc** được gỡ; số công văn hỏi lại giảm hơn một nửa.\n\n## Làm theo thế nào\n\n- Nhận câu hỏi trước một tuần, gom câu trùng.\n- Câu chưa trả lời được phải có ngày hẹn.\n- Công khai biên bản trong ba ngày.",
    state: "published",
    publishAt: "2024-04-11T08:00",
    sent: {
      channel: "Cổng Thông tin điện tử tỉnh Đắk Lắk",
      on: "2024-04-16",
      url: "https://daklak.example.vn/cai-cach-hanh-chinh/doi-thoai-cong-chung",
    },
  },
  {
    exemplar: "Hồ Minh Đạt",
    title: "Tấm bảng chung nhắc việc của tám phòng",
    standfirst: "Văn bản quá hạn từ 41 xuống còn 3 trong một quý.",
    body: "Sáng thứ Hai, anh Hồ Minh Đạt mở một bảng chung cho cả tám phòng cùng xem: việc gì, ai giữ, ngày nào phải xong.\n\n## Không ai bị nêu tên, chỉ việc được nêu\n\nViệc còn ba ngày thì chuyển màu, việc quá hạn thì lên đầu bảng. Anh không gọi điện nhắc nữa; mọi người tự thấy. Sau một quý, văn bản quá hạn từ **41 xuống còn 3**.\n\n## Làm theo thế nào\n\n- Một bảng duy nhất, ai cũng xem được.\n- Mỗi việc chỉ một người giữ.\n- Mười lăm phút đầu tuần cùng nhìn bảng, không họp thêm.",
    state: "published",
    publishAt: "2024-05-20T08:00",
    consent: { name: "Hồ Minh Đạt", givenOn: "2024-05-06" },
    pictured: true,
  },
];
