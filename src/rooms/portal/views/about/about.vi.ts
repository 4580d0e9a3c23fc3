import type { AboutPage } from "../../addresses.ts";

type Text = { title: string; stand: string; parts: { title: string; words: string[] }[] };

/** Words of the pages about the portal: what the program does, and nothing it does not. */
export const aboutTexts: Record<AboutPage, Text> = {
  "cach-chon": {
    title: "Cách chọn và xác nhận một gương",
    stand: "Một gương chỉ lên cổng sau khi việc làm được xác nhận và có quyết định công nhận.",
    parts: [
      {
        title: "Từ việc tốt đến điển hình",
        words: [
          "Ai cũng có thể giới thiệu một việc tốt. Cán bộ phụ trách thi đua, khen thưởng xác minh, rồi đơn vị đăng ký và bồi dưỡng theo kế hoạch.",
          "Cơ quan đối chiếu từng điều kiện với hồ sơ; Hội đồng xét; người có thẩm quyền ký quyết định công nhận. Ai bị kỷ luật hoặc đang được xem xét thì chưa được xét.",
        ],
      },
      {
        title: "Trước khi một bài được đăng",
        words: [
          "Thủ trưởng đơn vị xác nhận số liệu, sự việc. Ban Biên tập sửa, kiểm tra nội dung và dữ liệu cá nhân. Người được kể đồng ý bằng văn bản; không đồng ý đăng ảnh thì cổng dùng tranh.",
          "Bài về người chưa có quyết định thì chờ đến khi quyết định được ký.",
        ],
      },
      {
        title: "Sau khi đăng",
        words: [
          "Điển hình được theo dõi sau 6, 12 và 24 tháng. Có vi phạm thì việc nêu gương dừng ngay; mô hình không còn tác dụng thì được đưa ra khỏi danh sách.",
        ],
      },
    ],
  },
  "dinh-chinh-go-bai": {
    title: "Yêu cầu đính chính, gỡ bài",
    stand: "Sai sót được sửa công khai; người được kể có quyền rút lại sự đồng ý bất cứ lúc nào.",
    parts: [
      {
        title: "Đính chính",
        words: [
          "Chỗ sai được sửa trong bài, và ngày, nội dung đính chính được ghi ở cuối bài.",
          "Cho biết bài nào, câu nào, đúng phải là gì, dựa vào đâu.",
        ],
      },
      {
        title: "Gỡ bài, gỡ ảnh",
        words: [
          "Người được kể, hoặc người thân thay mặt, rút sự đồng ý thì bài hoặc ảnh được gỡ ngay trên cổng, cả trong tìm kiếm và nguồn tin.",
          "Ở địa chỉ cũ chỉ còn dòng cho biết bài đã được gỡ.",
        ],
      },
    ],
  },
  "du-lieu-ca-nhan": {
    title: "Bảo vệ dữ liệu cá nhân",
    stand: "Cổng chỉ nêu tên, đơn vị, danh hiệu và thành tích; không theo dõi người đọc.",
    parts: [
      {
        title: "Của người được nêu",
        words: [
          "Không nêu ngày sinh, số giấy tờ, điện thoại, nơi ở, hoàn cảnh gia đình, sức khỏe. Danh sách trong quyết định là thông tin theo quy định; bài kể và ảnh phải có sự đồng ý.",
        ],
      },
      {
        title: "Của người đọc",
        words: [
          "Cổng không đặt cookie, không dùng mã của bên thứ ba. Cỡ chữ được chọn nằm trong địa chỉ trang. Mỗi bài chỉ đếm số lượt xem, không ghi ai xem.",
          "Ý kiến gửi trong đợt lấy ý kiến Nhân dân không đăng ở đâu; không cần ghi họ tên. Họ tên, liên hệ nếu có được lưu riêng, ai xem phải ghi lý do vào sổ; Hội đồng chỉ đọc nội dung.",
          "Người gửi tin về việc tốt có thể để lại cách liên hệ; chỉ cán bộ xử lý tin đọc được.",
        ],
      },
    ],
  },
};
