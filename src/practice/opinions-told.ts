import type { Stand } from "#rooms/opinions/terms.ts";

/** What became of an opinion in practice. */
type Fate =
  | { kind: "received" | "admitted" }
  | { kind: "set_aside"; reason: string }
  | { kind: "answered"; verified: string; answer: string }
  /** Joined to the opinion of this number in the list. */
  | { kind: "joined"; to: number };

/** An opinion of practice: of which name (null: the whole list), from whom (empty: nobody says), on which day. */
export type ToldOpinion = {
  about: string | null;
  stand: Stand;
  text: string;
  name?: string;
  contact?: string;
  on: string;
  fate: Fate;
};

const contact = "Văn phòng Sở Tư pháp tỉnh Sóc Trăng, số 2 Hùng Vương, thành phố Sóc Trăng; điện thoại 0299 382 0000";

/** The window of 2019, lived to its conclusion: names of dossiers made elsewhere. */
export const concludedWindow = {
  values: {
    title: "Lấy ý kiến về tập thể, cá nhân đề nghị tặng Bằng khen năm 2019",
    about:
      "Sở Tư pháp xét đề nghị Ủy ban nhân dân tỉnh tặng Bằng khen năm 2019. Ý kiến của Nhân dân được xem xét trước khi trình Hội đồng Thi đua - Khen thưởng.",
    contact,
    opensOn: "04/11/2019",
    workingDays: "5",
  },
  subjects: [
    {
      holder: "collective",
      name: "Trung tâm Trợ giúp pháp lý nhà nước",
      proposed: "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
      achievement:
        "Trợ giúp 612 vụ việc trong năm, 74 vụ ở vùng đồng bào Khmer có người phiên dịch; không có đơn khiếu nại.",
    },
    {
      holder: "person",
      name: "Phan Sô Quí",
      post: "Chuyên viên",
      unit: "Phòng Hành chính tư pháp",
      proposed: "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
      achievement:
        "Hướng dẫn nghiệp vụ hộ tịch cho 109 công chức cấp xã; giải quyết 1.240 hồ sơ, không có hồ sơ trễ hẹn.",
    },
  ],
  opinions: [
    {
      about: "Trung tâm Trợ giúp pháp lý nhà nước",
      stand: "agree",
      text: "Trợ giúp viên về tận ấp, nói tiếng Khmer cho bà con hiểu. Rất xứng đáng.",
      on: "2019-11-05",
      fate: { kind: "admitted" },
    },
    {
      about: "Phan Sô Quí",
      stand: "information",
      text: "Tháng 7 tôi nộp hồ sơ cải chính hộ tịch, hẹn hai lần mới có kết quả. Đề nghị xem lại con số không trễ hẹn.",
      name: "Lý Văn Tâm",
      contact: "0909 111 222",
      on: "2019-11-06",
      fate: {
        kind: "answered",
        verified: "Xem sổ tiếp nhận tháng 7 và hỏi công chức tư pháp phường.",
        answer:
          "Hồ sơ thiếu một giấy tờ, được trả lại bổ sung trong ngày; tính từ ngày đủ giấy tờ thì đúng hẹn. Đã xin lỗi vì chưa giải thích rõ.",
      },
    },
    { about: null, stand: "agree", text: "", on: "2019-11-08", fate: { kind: "admitted" } },
  ] as ToldOpinion[],
  conclusion:
    "Ba ý kiến được tiếp nhận, hai ý kiến đồng ý, một phản ánh đã xác minh và trả lời. Không có ý kiến nào làm thay đổi danh sách trình Hội đồng.",
  notice:
    "Đã hết thời gian lấy ý kiến. Các ý kiến được xem xét, xác minh và trả lời trước khi trình Hội đồng. Cảm ơn những người đã góp ý.",
};

/** The window that is open in practice: exemplars before their recognition, and one name of a dossier made elsewhere. */
export const openWindow = {
  values: {
    title: "Lấy ý kiến về điển hình tiên tiến đề nghị công nhận năm 2020",
    about:
      "Sở Tư pháp xét công nhận điển hình tiên tiến năm 2020 theo Kế hoạch số 62/KH-STP. Mời cán bộ, công chức và Nhân dân cho ý kiến về những người có tên dưới đây trước khi trình Hội đồng.",
    contact,
    opensOn: "11/05/2020",
    workingDays: "10",
  },
  exemplars: ["Tăng Chí Bảo", "Thạch Chí Lộc", "Bà Lâm Thị Sà Rên"],
  subjects: [
    {
      holder: "collective",
      name: "Tổ hòa giải khóm 4, Phường 2",
      unit: "Phòng Tư pháp thị xã Vĩnh Châu",
      proposed: "Điển hình tiên tiến ngành Tư pháp",
      achievement: "Hòa giải thành 27 trên 29 vụ việc trong năm 2019, không vụ nào kéo dài quá một tháng.",
    },
  ],
  opinions: [
    {
      about: "Tăng Chí Bảo",
      stand: "agree",
      text: "Từ ngày có hẹn giờ qua mạng tôi không phải nghỉ cả buổi để nộp hồ sơ. Nên nhân rộng.",
      on: "2020-05-12",
      fate: { kind: "admitted" },
    },
    {
      about: "Tăng Chí Bảo",
      stand: "disagree",
      text: "Người lớn tuổi không biết hẹn qua mạng phải chờ sau người đã hẹn, có hôm chờ gần một tiếng. Số 12 phút chỉ đúng với người hẹn trước.",
      name: "Trần Thị Sáu",
      contact: "0917 222 333",
      on: "2020-05-13",
      fate: { kind: "admitted" },
    },
    {
      about: "Tăng Chí Bảo",
      stand: "disagree",
      text: "Má tôi lớn tuổi không biết hẹn qua mạng nên phải chờ sau người đã hẹn trước, có hôm chờ gần một tiếng.",
      on: "2020-05-14",
      fate: { kind: "joined", to: 1 },
    },
    {
      about: "Thạch Chí Lộc",
      stand: "information",
      text: "Việc số hóa văn bản đến còn có chị văn thư cũ cùng làm từ đầu, nên ghi công cả hai người.",
      on: "2020-05-14",
      fate: {
        kind: "answered",
        verified: "Hỏi Chánh Văn phòng và xem bản phân công năm 2019.",
        answer:
          "Đúng là hai người cùng làm giai đoạn đầu. Bản tóm tắt thành tích trình Hội đồng sẽ ghi rõ phần của mỗi người.",
      },
    },
    {
      about: null,
      stand: "information",
      text: "Mua hàng giảm giá tại địa chỉ dưới đây, giao tận nơi.",
      on: "2020-05-15",
      fate: { kind: "set_aside", reason: "Quảng cáo, không liên quan đến đợt lấy ý kiến." },
    },
    {
      about: "Bà Lâm Thị Sà Rên",
      stand: "agree",
      text: "Cô Rên hòa giải cho nhà tôi với nhà kế bên, nói tiếng Khmer nên ông bà hai bên đều nghe.",
      name: "Sơn Thanh",
      on: "2020-05-15",
      fate: { kind: "received" },
    },
    {
      about: "Tổ hòa giải khóm 4, Phường 2",
      stand: "information",
      text: "Vụ ranh đất của hẻm 12 hòa giải xong tháng 10 rồi lại tranh chấp, đang ở tòa. Đề nghị xem lại số vụ hòa giải thành.",
      on: "2020-05-17",
      fate: { kind: "received" },
    },
  ] as ToldOpinion[],
};
