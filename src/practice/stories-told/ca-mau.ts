import type { ToldChannel, ToldStory } from "./told.ts";

/** Where practice Cà Mau tells its stories. */
export const channels: readonly ToldChannel[] = [
  { kind: "own_portal", name: "Trang Thông tin điện tử Tòa án nhân dân tỉnh Cà Mau" },
  { kind: "other_portal", name: "Cổng Thông tin điện tử Tòa án nhân dân tối cao" },
  { kind: "press", name: "Báo Cà Mau" },
  { kind: "meeting", name: "Họp cơ quan, sinh hoạt chi bộ" },
];

/** The stories of practice Cà Mau. */
export const stories: readonly ToldStory[] = [
  {
    exemplar: "Phiên tòa rút kinh nghiệm trực tuyến",
    title: "Một phiên tòa, chín phòng cùng xem",
    standfirst: "Mỗi quý một phiên; các Tòa án huyện dự từ xa và góp ý ngay trong ngày.",
    body: "Tám giờ sáng, phòng xử số 2 của Tòa án tỉnh mở phiên như mọi phiên khác. Chỉ khác là có một máy quay đặt cuối phòng, và ở chín Tòa án huyện, Thẩm phán cùng Thư ký đã ngồi trước màn hình.\n\n## Góp ý trong ngày, sửa trong tuần\n\nTrước kia muốn dự một phiên rút kinh nghiệm, người ở Ngọc Hiển phải đi từ chiều hôm trước. Nay **không ai phải đi**, mà số người dự tăng gấp ba. Hết phiên, mỗi điểm cầu nêu điều làm được, điều nên sửa; Thư ký ghi thành một trang, gửi các đơn vị trong buổi chiều.\n\n> “Ngồi ở huyện mà thấy được cách hỏi của đồng nghiệp, học được ngay.”\n\n## Làm theo thế nào\n\n- Chọn vụ án có nội dung nhiều đơn vị đang vướng.\n- Gửi trước tóm tắt hồ sơ và ba câu hỏi để người dự theo dõi.\n- Góp ý việc, không góp ý người; biên bản một trang, gửi trong ngày.",
    state: "published",
    publishAt: "2018-11-09T08:00",
    sent: {
      channel: "Cổng Thông tin điện tử Tòa án nhân dân tối cao",
      on: "2018-11-14",
      url: "https://toaan.example.vn/tin-hoat-dong/phien-toa-rut-kinh-nghiem-ca-mau",
    },
    pictured: true,
  },
  {
    exemplar: "Tòa án nhân dân huyện Cái Nước",
    title: "Đơn nộp sáng, hẹn ngày trả lời ngay buổi ấy",
    standfirst: "Thụ lý đơn trong ba ngày; hai năm liền là Tập thể lao động xuất sắc.",
    body: "Người đến nộp đơn ở Cái Nước không còn hỏi “bao giờ có kết quả”. Ngay tại bàn tiếp nhận, cán bộ kiểm tra đơn, chỉ chỗ thiếu và ghi ngày hẹn vào phiếu.\n\n## Một bàn, một phiếu, một ngày hẹn\n\nMỗi đơn có một người theo từ đầu đến cuối. Phiếu hẹn có hai liên; liên của Tòa treo trên bảng theo ngày, ai đi ngang cũng thấy hôm nay phải trả lời những ai. Thời gian thụ lý từ **tám ngày còn ba ngày**.\n\n## Làm theo thế nào\n\n- In sẵn phiếu hẹn hai liên.\n- Treo bảng theo ngày ở chỗ lãnh đạo đi qua mỗi sáng.\n- Cuối tuần đếm phiếu quá hẹn và nói rõ vì sao.",
    state: "published",
    publishAt: "2019-01-16T08:00",
    sent: { channel: "Báo Cà Mau", on: "2019-01-23", number: "Số 3.958" },
  },
  {
    exemplar: "Lê Minh Út",
    title: "Hai buổi gặp riêng trước khi ngồi chung một bàn",
    standfirst: "62 trên 88 vụ hòa giải thành nhờ nghe từng bên tại nhà.",
    body: "Có vụ tranh chấp ranh đất kéo ba năm, hai bên không nhìn mặt nhau. Thẩm phán Lê Minh Út đến từng nhà, mỗi nhà một buổi, chỉ nghe và ghi.\n\n## Nghe trước, nói sau\n\nBuổi thứ ba mới mời hai bên ngồi chung. Lúc ấy anh đã biết mỗi bên sợ mất điều gì và có thể nhường điều gì. Năm qua anh hòa giải thành **62 trên 88 vụ**, không vụ nào bị hủy do lỗi chủ quan.\n\n> “Người ta cần được nghe hết một lần, rồi mới nghe được người khác.”\n\n## Làm theo thế nào\n\n- Gặp riêng từng bên tại nhà, có người ở ấp đi cùng.\n- Ghi hai cột: điều không thể nhường và điều có thể bàn.\n- Chỉ mời ngồi chung khi cột thứ hai không còn trống.",
    state: "published",
    publishAt: "2019-03-04T08:00",
    consent: { name: "Lê Minh Út", givenOn: "2019-02-20" },
    pictured: true,
  },
];
