/** Things to do on the desk, by band. */
function item(id: string, dueOn: string, title: string, why: string, verb: string) {
  return { id, dueOn, title, href: `/work/${id}`, why, act: { words: verb, href: `/work/${id}/do` } };
}

export const late = [
  item(
    "1",
    "2023-05-31",
    "Đôn đốc 4 đơn vị chưa gửi báo cáo sơ kết",
    "Thanh tra Sở; Phòng Tư pháp thành phố Tam Điệp, huyện Nho Quan, huyện Kim Sơn",
    "Xem 4 đơn vị",
  ),
  item(
    "2",
    "2023-06-02",
    "Trả lời vướng mắc của Phòng Tư pháp huyện Gia Viễn",
    "“Có một người bị khiển trách thì tập thể còn được đề nghị không?”",
    "Trả lời",
  ),
];

export const soon = [
  item(
    "3",
    "2023-06-07",
    "Nhận 3 báo cáo sơ kết vừa gửi",
    "Phòng Tư pháp huyện Yên Mô, huyện Hoa Lư; Trung tâm Trợ giúp pháp lý nhà nước",
    "Xem và nhận",
  ),
  item(
    "4",
    "2023-06-09",
    "Trình Hội đồng danh sách 9 điển hình cấp cơ sở",
    "Còn thiếu 2 bản xác nhận phẩm chất, lối sống của thủ trưởng đơn vị",
    "Hoàn thiện",
  ),
  item(
    "5",
    "2023-06-11",
    "Tổ chức sơ kết trong toàn Ngành",
    "Kỷ niệm 75 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc. Ngày 11/06 là Chủ nhật.",
    "Chuẩn bị",
  ),
];

export const later = [
  item(
    "6",
    "2023-06-15",
    "Hỏi lại 3 kế hoạch bồi dưỡng lâu không cập nhật",
    "Hơn 60 ngày chưa ai ghi thêm gì; người kèm chưa báo",
    "Xem 3 kế hoạch",
  ),
  {
    ...item(
      "7",
      "2023-06-20",
      "Sửa bài “Mỗi tháng một buổi ở nhà văn hóa thôn”",
      "Ban biên tập trả lại ngày 02/06: cần thêm số liệu quý II",
      "Sửa bài",
    ),
    due: { state: "back" as const, words: "Bị trả lại" },
  },
];
