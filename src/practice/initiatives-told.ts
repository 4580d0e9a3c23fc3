/** How far an initiative of practice came. */
export type InitiativeFate = "drafting" | "sent" | "returned" | "checked" | "recognised" | "refused";

/** An initiative of a practice agency: who writes it (its first author), in which unit, when it was sent and how it ended. */
export type ToldInitiative = {
  year: number;
  author: string;
  unit: string;
  /** Tỷ lệ đóng góp of the first author; the rest is somebody's from outside. */
  share: number;
  other?: string;
  sentOn: string;
  fate: InitiativeFate;
  title: string;
  field: string;
  before: string;
  solution: string;
  novelty: string;
  appliedFrom: string;
  effect: string;
};

/** Sáng kiến of Đắk Lắk: two of the year before, and a year at work with one of each fate. One is written off an earlier one. */
export const toldInitiatives: ToldInitiative[] = [
  {
    ...{ year: 2023, author: "Trương Đình Khương", unit: "Phòng Phổ biến, giáo dục pháp luật", share: 100 },
    ...{ sentOn: "2023-02-14", fate: "recognised", field: "Phổ biến, giáo dục pháp luật", appliedFrom: "2023-01" },
    title: "Loa truyền thanh buôn phát chuyện pháp luật bằng tiếng Ê Đê",
    before: "Loa truyền thanh ở các buôn chỉ phát tiếng Việt, bà con lớn tuổi nghe không hết.",
    solution:
      "Mời nghệ nhân và thầy cô người Ê Đê ghi âm hai mươi lăm câu chuyện pháp luật, mỗi chuyện bảy phút, lưu thành kho chung. Cán bộ văn hóa xã tải về phát vào giờ bà con đi rẫy về. Cuối mỗi chuyện có một câu hỏi để buôn bàn trong buổi họp.",
    novelty: "Kể chuyện bằng tiếng mẹ đẻ thay cho đọc điều luật.",
    effect: "Khảo sát 120 hộ: 9 phần 10 kể lại được nội dung chính.",
  },
  {
    ...{ year: 2023, author: "Hồ Thị Bích Lệ", unit: "Trung tâm Trợ giúp pháp lý nhà nước", share: 100 },
    ...{ sentOn: "2023-02-20", fate: "refused", field: "Trợ giúp pháp lý", appliedFrom: "2022-11" },
    title: "Tờ gấp giới thiệu quyền được trợ giúp pháp lý",
    before: "Người bị buộc tội ít biết mình được trợ giúp miễn phí.",
    solution: "In tờ gấp ba mặt để ở trụ sở công an xã và tòa án.",
    novelty: "Chữ to, có số điện thoại trực.",
    effect: "Chưa đo.",
  },
  {
    ...{ year: 2024, author: "Trương Đình Khương", unit: "Phòng Phổ biến, giáo dục pháp luật", share: 60 },
    ...{ other: "Nguyễn Thị Hạnh", sentOn: "2024-02-16", fate: "recognised", appliedFrom: "2023-09" },
    field: "Phổ biến, giáo dục pháp luật",
    title: "Sổ tay hòa giải ở cơ sở song ngữ Việt - Ê Đê",
    before: "Hòa giải viên ở các buôn phần lớn là người Ê Đê, đọc tài liệu tiếng Việt chậm nên ít khi mở ra dùng.",
    solution:
      "Chọn ba mươi tình huống tranh chấp hay gặp về đất đai, hôn nhân, nợ nần, viết mỗi tình huống trên một trang, bên trái tiếng Việt, bên phải tiếng Ê Đê, kèm một câu luật tục gần với điều luật. Sổ in khổ nhỏ bỏ vừa túi áo.",
    novelty: "Luật tục và điều luật đứng cạnh nhau trên một trang.",
    effect: "Tỷ lệ hòa giải thành ở tám buôn thí điểm tăng từ 71% lên 86%.",
  },
  {
    ...{ year: 2024, author: "Hồ Thị Bích Lệ", unit: "Trung tâm Trợ giúp pháp lý nhà nước", share: 100 },
    ...{ sentOn: "2024-02-26", fate: "recognised", field: "Trợ giúp pháp lý", appliedFrom: "2024-01-08" },
    title: "Nhắc lịch tham gia tố tụng cho trợ giúp viên pháp lý",
    before: "Lịch hỏi cung và xét xử đổi liên tục nên có lần trợ giúp viên đến muộn hoặc trùng lịch.",
    solution:
      "Lập bảng tính chung, mỗi vụ việc một dòng, tự tô màu khi hai lịch trùng nhau và gửi tin nhắn trước ba ngày và trước một ngày cho người phụ trách.",
    novelty: "Trùng lịch được thấy trước khi nhận vụ việc.",
    effect: "Không còn phiên tòa vắng trợ giúp viên; năm trước bảy phiên phải hoãn.",
  },
  {
    ...{ year: 2024, author: "Phan Văn Lĩnh", unit: "Văn phòng Sở", share: 100 },
    ...{ sentOn: "2024-02-27", fate: "checked", field: "Cải cách hành chính", appliedFrom: "2024-01-15" },
    title: "Ngày thứ Sáu nghe dân nói tại bộ phận một cửa",
    before: "Thùng thư góp ý đặt ở quầy cả năm có hai lá thư.",
    solution:
      "Chiều thứ Sáu hằng tuần một lãnh đạo Sở ngồi tại bộ phận một cửa, không hẹn trước, ai vướng mắc cứ vào nói; việc nói được ghi vào phiếu có số, trả lời trong bảy ngày và niêm yết cách giải quyết.",
    novelty: "Lãnh đạo đến chỗ dân, không chờ dân đến.",
    effect: "Năm tháng nghe 61 lượt người, bỏ một loại giấy tờ.",
  },
  {
    ...{ year: 2024, author: "Nguyễn Thị Kim Loan", unit: "Văn phòng Sở", share: 100 },
    ...{ sentOn: "2024-03-06", fate: "sent", field: "Phổ biến, giáo dục pháp luật", appliedFrom: "2024-03" },
    title: "Kho bài kể chuyện pháp luật tiếng Ê Đê phát trên loa buôn",
    before: "Ở buôn, loa chỉ nói tiếng Việt.",
    solution:
      "Ghi âm 25 câu chuyện pháp luật do thầy cô và nghệ nhân người Ê Đê kể, mỗi chuyện 7 phút, thành một kho chung; cán bộ văn hóa xã tải về và phát lúc bà con đi rẫy về, cuối chuyện có câu hỏi để buôn bàn trong buổi họp.",
    novelty: "Dùng tiếng mẹ đẻ.",
    effect: "Đang theo dõi.",
  },
  {
    ...{ year: 2024, author: "Võ Thị Bích Hường", unit: "Thanh tra Sở", share: 100 },
    ...{ sentOn: "2024-02-22", fate: "returned", field: "Thanh tra", appliedFrom: "2024-02" },
    title: "Bảng kiểm tự rà soát trước khi đoàn thanh tra đến",
    before: "Đơn vị được thanh tra chuẩn bị hồ sơ thiếu, đoàn phải chờ.",
    solution: "Gửi trước bảng kiểm bốn mươi câu theo nội dung thanh tra để đơn vị tự trả lời và kèm tài liệu.",
    novelty: "Đơn vị tự thấy chỗ thiếu.",
    effect: "Một cuộc thanh tra rút từ mười xuống sáu ngày.",
  },
];
