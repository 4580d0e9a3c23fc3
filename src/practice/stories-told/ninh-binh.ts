import type { ToldChannel, ToldStory } from "./told.ts";

/** Where practice Ninh Bình tells its stories. */
export const channels: readonly ToldChannel[] = [
  { kind: "own_portal", name: "Cổng Thông tin điện tử Sở Tư pháp" },
  { kind: "other_portal", name: "Cổng Thông tin điện tử tỉnh Ninh Bình" },
  { kind: "press", name: "Báo Ninh Bình" },
  { kind: "visual", name: "Bảng tin trụ sở Sở" },
  { kind: "law_day", name: "Ngày Pháp luật hằng tháng" },
];

/** The stories of practice Ninh Bình. */
export const stories: readonly ToldStory[] = [
  {
    exemplar: "Điểm tựa pháp lý",
    title: "Đường dây có người nghe lúc chín giờ tối",
    standfirst: "210 lượt tư vấn cho phụ nữ và trẻ em, cùng Hội Phụ nữ tỉnh.",
    body: "Nhiều chị chỉ gọi được khi con đã ngủ. Vì vậy “Điểm tựa pháp lý” trực đến mười giờ tối, mỗi tối một cán bộ Sở và một hội viên Hội Phụ nữ.\n\n## Nghe, ghi, hẹn gặp\n\nNgười trực không hỏi tên nếu người gọi chưa muốn nói. Cuộc gọi có dấu hiệu bạo lực được báo ngay cho công an xã theo đúng quy trình đã thống nhất. Sau hai năm có **210 lượt tư vấn**, 34 vụ được trợ giúp pháp lý đến cùng.\n\n> “Chị ấy chỉ cần biết ngày mai phải gõ cửa nào.”\n\n## Làm theo thế nào\n\n- Trực buổi tối, chia ca theo tháng.\n- Thống nhất trước với công an, trạm y tế ai nhận việc gì.\n- Không ghi tên vào sổ khi chưa được đồng ý.",
    state: "published",
    publishAt: "2022-11-08T08:00",
    sent: { channel: "Báo Ninh Bình", on: "2022-11-15", url: "https://baoninhbinh.example.vn/diem-tua-phap-ly" },
    pictured: true,
  },
  {
    exemplar: "Phòng Hành chính và Bổ trợ tư pháp",
    title: "Phiếu lý lịch tư pháp về tận nhà",
    standfirst: "Thời hạn trả kết quả từ mười ngày còn sáu ngày.",
    body: "Người đi làm xa không phải xin nghỉ hai buổi để nộp và nhận một tờ giấy. Hồ sơ nộp qua mạng, kết quả gửi về nhà, cước phí báo trước.\n\n## Bốn ngày được rút ở đâu\n\nPhòng Hành chính và Bổ trợ tư pháp ghi lại thời gian chờ của từng khâu trong một tháng, thấy hồ sơ nằm lâu nhất ở chỗ chờ xác minh. Hai cơ quan thống nhất gửi hằng ngày thay vì gửi theo tuần; thời hạn còn **sáu ngày**.\n\n## Làm theo thế nào\n\n- Đo thời gian chờ từng khâu trước khi sửa.\n- Gửi xác minh hằng ngày, có người nhận cố định.\n- Báo trước cước phí và ngày nhận cho dân.",
    state: "published",
    publishAt: "2023-02-14T08:00",
    sent: {
      channel: "Cổng Thông tin điện tử tỉnh Ninh Bình",
      on: "2023-02-20",
      url: "https://ninhbinh.example.vn/cai-cach/phieu-ly-lich-tu-phap",
    },
  },
  {
    exemplar: "Hà Hồng Việt",
    title: "Mười hai kết luận, không một đơn khiếu nại",
    standfirst: "Đối thoại với đơn vị trước khi ký kết luận thanh tra.",
    body: "Anh Hà Hồng Việt có thói quen đọc lại dự thảo kết luận cùng chính đơn vị được thanh tra, từng dòng một, trước khi trình ký.\n\n## Điều gì cũng có giấy tờ đi kèm\n\nMỗi nhận xét trong dự thảo đều ghi rõ tài liệu nào, trang nào. Đơn vị chưa rõ thì mở ra xem ngay. Ba năm qua anh tham mưu **12 kết luận thanh tra**, không kết luận nào bị khiếu nại.\n\n## Làm theo thế nào\n\n- Ghi tài liệu, số trang cho từng nhận xét.\n- Đối thoại dự thảo một buổi với đơn vị.\n- Điều chưa thống nhất thì ghi cả hai ý kiến.",
    state: "published",
    publishAt: "2023-05-10T08:00",
    consent: { name: "Hà Hồng Việt", givenOn: "2023-04-26" },
    pictured: true,
  },
];
