import type { EventKind } from "#rooms/ceremonies/terms.ts";

/** An event of a practice agency: held with its minutes, or to come. */
export type ToldEvent = {
  kind: EventKind;
  title: string;
  content: string;
  place: string;
  on: string;
  invitedOn: string;
  number: string;
  /** The key of the plan's duty it counts for. */
  duty?: string;
  programme: [at: string, content: string, inCharge: string][];
  guest: [name: string, caption: string];
  /** Of one that was held: what the minutes say, and what each unit that came took home. */
  held?: { minutes: string; takeaways: string[] };
};

/** One that was held and one to come, of each practice agency. */
export const toldEvents: Record<string, ToldEvent[]> = {
  "ca-mau": [
    {
      ...{ kind: "talk", title: "Tọa đàm cách giữ thời hạn giải quyết án", place: "Hội trường Tòa án nhân dân tỉnh" },
      ...{ on: "2019-03-08", invitedOn: "2019-03-01", number: "04/GM-TA" },
      content: "Nghe điển hình kể cách lên lịch xét xử; mỗi đơn vị chọn một điều làm theo.",
      programme: [
        ["08:00", "Khai mạc", "Lãnh đạo Tòa án"],
        ["08:15", "Điển hình kể cách lên lịch, nhắc hạn", "Thẩm phán điển hình"],
        ["09:30", "Hỏi đáp, chọn điều làm theo", "Các đơn vị"],
      ],
      guest: ["Nguyễn Văn Khởi", "Hội thẩm nhân dân"],
      held: {
        minutes: "Ba câu hỏi về phân lịch được trả lời tại chỗ.\nKết luận: mỗi đơn vị thử một tháng rồi báo kết quả.",
        takeaways: ["Treo lịch xét xử cả tháng tại phòng thư ký", "Nhắc hạn trước mười ngày bằng sổ chung"],
      },
    },
    {
      ...{
        kind: "field_visit",
        title: "Tham quan nơi tiếp công dân kiểu mẫu",
        place: "Tòa án nhân dân huyện Cái Nước",
      },
      ...{ on: "2019-04-12", invitedOn: "2019-03-15", number: "07/GM-TA" },
      content: "Xem bàn tiếp công dân, bảng chỉ dẫn và cách trả lời đơn.",
      programme: [
        ["07:30", "Lên xe tại trụ sở", "Văn phòng"],
        ["09:00", "Xem nơi tiếp công dân", "Đơn vị chủ nhà"],
      ],
      guest: ["Lê Thị Út", "Hội Liên hiệp Phụ nữ huyện"],
    },
  ],
  "soc-trang": [
    {
      ...{ kind: "field_visit", title: "Thăm quán Cà phê pháp luật", place: "Quán đầu chợ, phường 2" },
      ...{ on: "2020-05-09", invitedOn: "2020-05-04", number: "21/GM-STP" },
      content: "Ngồi một buổi với bà con, ghi lại cách hỏi và trả lời.",
      programme: [
        ["07:00", "Đến quán, nghe giới thiệu", "Phòng Phổ biến, giáo dục pháp luật"],
        ["07:30", "Dự một buổi nói chuyện", "Chủ quán và cán bộ"],
      ],
      guest: ["Ông Danh Sung", "Chủ quán"],
      held: {
        minutes: "Buổi có 31 người dân. Sáu câu hỏi được trả lời tại chỗ, một câu hẹn buổi sau.",
        takeaways: ["Mở một buổi hỏi đáp ở nhà văn hóa khóm", "Ghi câu hỏi của dân vào sổ, trả lời đủ trong bảy ngày"],
      },
    },
    {
      ...{
        kind: "exchange",
        title: "Giao lưu điển hình chào mừng ngày thi đua ái quốc",
        place: "Hội trường Sở Tư pháp",
      },
      ...{ on: "2020-06-11", invitedOn: "2020-05-15", number: "25/GM-STP" },
      content: "Gặp gỡ các điển hình trước Hội nghị điển hình tiên tiến năm 2020.",
      programme: [
        ["14:00", "Khai mạc", "Giám đốc Sở"],
        ["14:15", "Các điển hình kể chuyện nghề", "Điển hình"],
      ],
      guest: ["Bà Thạch Thị Ngọc", "Sở Nội vụ"],
    },
  ],
  "thai-binh": [
    {
      ...{ kind: "exchange", title: "Gặp gỡ điển hình thi hành án", place: "Phòng họp Cục Thi hành án dân sự tỉnh" },
      ...{ on: "2022-09-30", invitedOn: "2022-09-20", number: "33/GM-CTHADS" },
      content: "Trao đổi cách xác minh một lần, cách quản lý kho vật chứng một mã.",
      programme: [
        ["08:00", "Khai mạc", "Cục trưởng"],
        ["08:20", "Trình bày cách quản lý kho một mã", "Điển hình"],
      ],
      guest: ["Phạm Văn Lưu", "Trưởng thôn Đông"],
      held: {
        minutes: "Hai cách làm được trình bày bằng việc thật. Kết luận: chọn cách phù hợp, không làm hình thức.",
        takeaways: ["Dán mã cho toàn bộ vật chứng nhập kho mới", "Hẹn trưởng thôn trước khi đi xác minh"],
      },
    },
    {
      ...{ kind: "law_day", title: "Hưởng ứng Ngày Pháp luật Việt Nam", place: "Hội trường Cục" },
      ...{ on: "2022-11-08", invitedOn: "2022-10-14", number: "38/GM-CTHADS" },
      content: "Kể chuyện chấp hành viên, hỏi đáp pháp luật thi hành án.",
      programme: [
        ["08:00", "Chào cờ, khai mạc", "Văn phòng"],
        ["08:30", "Kể chuyện, hỏi đáp", "Các điển hình"],
      ],
      guest: ["Đỗ Thị Mai", "Báo Thái Bình"],
    },
  ],
  "ninh-binh": [
    {
      ...{ kind: "exchange", title: "Giao lưu cách làm hay năm 2023", place: "Phòng họp số 1, Sở Tư pháp" },
      ...{ on: "2023-05-19", invitedOn: "2023-05-10", number: "41/GM-STP" },
      content: "Nghe điển hình chia sẻ kinh nghiệm; chọn việc để thi đua cùng điển hình.",
      programme: [
        ["08:00", "Khai mạc", "Giám đốc Sở"],
        ["08:15", "Điển hình chia sẻ cách làm", "Điển hình"],
        ["10:00", "Các đơn vị chọn việc làm theo", "Văn phòng Sở"],
      ],
      guest: ["Trịnh Văn Thắng", "Phòng Tư pháp huyện Gia Viễn"],
      held: {
        minutes: "Năm ý kiến trao đổi. Kết luận: mỗi đơn vị chọn một việc, báo kết quả trong năm.",
        takeaways: ["Trả hồ sơ tại nhà cho người già yếu", "Rút mẫu tờ khai còn một trang"],
      },
    },
    {
      ...{
        kind: "interim_review",
        title: "Hội nghị sơ kết, biểu dương điển hình tiên tiến",
        place: "Hội trường Sở Tư pháp",
      },
      ...{ on: "2023-06-11", invitedOn: "2023-06-01", number: "47/GM-STP", duty: "ton-vinh" },
      content: "Kỷ niệm 75 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc; biểu dương các điển hình.",
      programme: [
        ["08:00", "Chào cờ, khai mạc", "Văn phòng Sở"],
        ["08:20", "Báo cáo sơ kết", "Giám đốc Sở"],
        ["09:00", "Biểu dương, điển hình phát biểu", "Hội đồng Thi đua - Khen thưởng"],
      ],
      guest: ["Nguyễn Thị Minh Châu", "Vụ Thi đua - Khen thưởng, Bộ Tư pháp"],
    },
  ],
  "dak-lak": [
    {
      ...{ kind: "sports", title: "Hội thao công chức, viên chức ngành Tư pháp", place: "Nhà thi đấu tỉnh" },
      ...{ on: "2024-05-17", invitedOn: "2024-05-02", number: "58/GM-STP" },
      content: "Bóng chuyền, kéo co, cầu lông; gặp gỡ giữa các đơn vị.",
      programme: [
        ["07:00", "Khai mạc", "Công đoàn Sở"],
        ["07:30", "Thi đấu", "Ban tổ chức"],
      ],
      guest: ["Y Blim Niê", "Sở Văn hóa, Thể thao và Du lịch"],
      held: {
        minutes: "Sáu đội thi đấu. Không có chấn thương. Trao giải cuối buổi.",
        takeaways: ["Tập thể dục giữa giờ mười phút mỗi chiều", "Lập đội bóng chuyền chung hai đơn vị"],
      },
    },
    {
      ...{
        kind: "interim_review",
        title: "Hội nghị sơ kết phong trào thi đua đợt 1",
        place: "Hội trường tầng 3, Sở Tư pháp",
      },
      ...{ on: "2024-07-05", invitedOn: "2024-06-14", number: "71/GM-STP" },
      content: "Sơ kết đợt 1, phát động đợt 2 năm 2024.",
      programme: [
        ["08:00", "Khai mạc", "Văn phòng Sở"],
        ["08:15", "Báo cáo sơ kết đợt 1", "Giám đốc Sở"],
      ],
      guest: ["Trần Quốc Việt", "Sở Nội vụ"],
    },
  ],
};
