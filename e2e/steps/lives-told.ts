/** One exemplar of a plan, as its journey tells it: who is who, the days, and the words that are typed. */
export type Life = {
  key: string;
  plan: { number: string; issuedOn: string };
  year: number;
  days: { found: string; registered: string; introduced: string; talked: string; recognised: string; taken: string };
  unit: string;
  officer: string;
  head: string;
  committee: string;
  office: string;
  taker: { unit: string; officer: string; head: string };
  tip: { about: string; place: string; deed: string };
  as: { holder: string; kind: string; name: string; caption: string };
  level: string;
  /** How its holder is rated in the year; null where nobody is (a model). */
  rated: string | null;
  rung: string;
  certifier: { certifier: string; certifierPost: string };
  decision: { number: string; decidedBy: string; signer: string };
  practice: { name: string; problem: string; how: string; result: string; where: string; unit: string };
  question: string;
};

/** One life under each of the five plans: persons, a collective, a model. */
export const lives: readonly Life[] = [
  {
    key: "ca-mau",
    plan: { number: "28/KH-TA", issuedOn: "2017-12-12" },
    year: 2018,
    days: {
      found: "08/01/2018",
      registered: "24/01/2018",
      introduced: "26/03/2018",
      talked: "15/05/2018",
      recognised: "20/11/2018",
      taken: "31/03/2019",
    },
    unit: "Tòa án nhân dân huyện Trần Văn Thời",
    officer: "Lâm Thị Bích Thủy",
    head: "Trương Hoàng Phúc",
    committee: "Nguyễn Thanh Liêm",
    office: "Trần Minh Khải",
    taker: { unit: "Tòa án nhân dân huyện Đầm Dơi", officer: "Nguyễn Thanh Phát", head: "Nguyễn Thị Mỹ Xuyến" },
    tip: {
      about: "Thẩm phán Hồ Bích Tuyền",
      place: "Tòa án nhân dân huyện Trần Văn Thời",
      deed: "Hòa giải thành 41 trên 52 vụ án dân sự năm 2017, tự lập sổ hẹn để đương sự ở xa chỉ phải đến một lần.",
    },
    as: {
      holder: "Cá nhân",
      kind: "Mô hình, gương điển hình tiên tiến",
      name: "Hồ Bích Tuyền",
      caption: "Thẩm phán",
    },
    level: "Cơ sở",
    rated: "Hoàn thành xuất sắc nhiệm vụ",
    rung: "Mô hình, gương điển hình tiên tiến",
    certifier: { certifier: "Ngô Thanh Tùng", certifierPost: "Ủy viên thường trực Hội đồng" },
    decision: { number: "112/QĐ-TA", decidedBy: "Chánh án Tòa án nhân dân tỉnh", signer: "Huỳnh Tấn Lực" },
    practice: {
      name: "Sổ hẹn hòa giải một lần đến",
      problem: "Đương sự ở xa phải đi lại nhiều lần để hòa giải.",
      how: "Gọi hỏi trước giờ rảnh của hai bên, ghi vào sổ hẹn, gửi trước bản tóm tắt việc tranh chấp.",
      result: "41 trên 52 vụ hòa giải thành, mỗi vụ một lần đến.",
      where: "Tòa án huyện có nhiều xã xa.",
      unit: "vụ",
    },
    question: "duong su o xa di lai nhieu lan",
  },
  {
    key: "soc-trang",
    plan: { number: "31/KH-STP", issuedOn: "2019-09-16" },
    year: 2020,
    days: {
      found: "06/01/2020",
      registered: "20/01/2020",
      introduced: "26/03/2020",
      talked: "15/05/2020",
      recognised: "10/12/2020",
      taken: "28/12/2020",
    },
    unit: "Phòng Tư pháp thị xã Vĩnh Châu",
    officer: "Lý Hoàng Dũng",
    head: "Mã Quốc Tài",
    committee: "Kim Thị Sà Đa",
    office: "Thạch Thị Sa Ry",
    taker: { unit: "Phòng Tư pháp huyện Kế Sách", officer: "Mã Quốc Phong", head: "Quách Thị Sà Đa" },
    tip: {
      about: "Phòng Tư pháp thị xã Vĩnh Châu làm giấy tờ tại chùa",
      place: "Thị xã Vĩnh Châu",
      deed: "Mỗi tháng hai buổi đến chùa hướng dẫn đồng bào Khmer làm giấy khai sinh; 163 trẻ có giấy trong năm 2019.",
    },
    as: {
      holder: "Tập thể",
      kind: "Gương điển hình tiên tiến",
      name: "Phòng Tư pháp thị xã Vĩnh Châu",
      caption: "Tập thể",
    },
    level: "Cơ sở",
    rated: "Hoàn thành tốt nhiệm vụ",
    rung: "Gương điển hình tiên tiến ngành Tư pháp Sóc Trăng",
    certifier: { certifier: "Châu Thanh Phong", certifierPost: "Chánh Văn phòng Sở" },
    decision: { number: "96/QĐ-STP", decidedBy: "Giám đốc Sở Tư pháp", signer: "Trần Hữu Phước" },
    practice: {
      name: "Hướng dẫn giấy khai sinh tại chùa",
      problem: "Đồng bào Khmer ngại đến cơ quan làm giấy khai sinh cho con.",
      how: "Báo lịch qua sư cả, hai cán bộ biết tiếng Khmer đến chùa ngày rằm và ba mươi, nhận hồ sơ, trả giấy tại chùa.",
      result: "163 trẻ có giấy khai sinh trong năm 2019.",
      where: "Nơi có chùa và có cán bộ biết tiếng Khmer.",
      unit: "trẻ",
    },
    question: "dong bao khmer ngai lam giay khai sinh",
  },
  {
    key: "thai-binh",
    plan: { number: "412/KH-CTHADS", issuedOn: "2021-06-22" },
    year: 2022,
    days: {
      found: "10/01/2022",
      registered: "24/01/2022",
      introduced: "26/03/2022",
      talked: "16/05/2022",
      recognised: "12/12/2022",
      taken: "31/03/2023",
    },
    unit: "Chi cục Thi hành án dân sự huyện Tiền Hải",
    officer: "Đặng Thị Nhàn",
    head: "Đặng Trọng Nghiệp",
    committee: "Phạm Đức Khôi",
    office: "Bùi Quang Huy",
    taker: { unit: "Chi cục Thi hành án dân sự huyện Thái Thụy", officer: "Đặng Thị Ngà", head: "Vũ Tiến Khôi" },
    tip: {
      about: "Chấp hành viên Phạm Hữu Thái",
      place: "Chi cục Thi hành án dân sự huyện Tiền Hải",
      deed: "Vận động 27 người phải thi hành án tự nguyện, không phải cưỡng chế, thu 3,1 tỷ đồng trong năm 2021.",
    },
    as: { holder: "Cá nhân", kind: "Nhân tố mới", name: "Phạm Hữu Thái", caption: "Chấp hành viên" },
    level: "Cơ sở",
    rated: "Hoàn thành tốt nhiệm vụ",
    rung: "Điển hình tiên tiến Cục Thi hành án dân sự tỉnh",
    certifier: { certifier: "Trần Thị Minh Duyên", certifierPost: "Ủy viên thường trực Hội đồng" },
    decision: {
      number: "305/QĐ-CTHADS",
      decidedBy: "Cục trưởng Cục Thi hành án dân sự tỉnh",
      signer: "Vũ Ngọc Hoạt",
    },
    practice: {
      name: "Ba buổi nói chuyện trước khi cưỡng chế",
      problem: "Người phải thi hành án không tự nguyện, phải cưỡng chế tốn kém.",
      how: "Cùng trưởng thôn và Mặt trận đến nhà ba buổi, tính giúp cách trả dần, ghi biên bản thỏa thuận.",
      result: "27 việc tự nguyện thi hành, thu 3,1 tỷ đồng.",
      where: "Nơi có trưởng thôn cùng làm.",
      unit: "việc",
    },
    question: "nguoi phai thi hanh an khong tu nguyen",
  },
  {
    key: "dak-lak",
    plan: { number: "01/KH-STP", issuedOn: "2023-12-29" },
    year: 2024,
    days: {
      found: "08/01/2024",
      registered: "22/01/2024",
      introduced: "26/03/2024",
      talked: "15/05/2024",
      recognised: "10/12/2024",
      taken: "31/03/2025",
    },
    unit: "Phòng Tư pháp huyện Cư M’gar",
    officer: "Y Thuyên Niê",
    head: "Nguyễn Đình Khương",
    committee: "H’Duyên Ayŭn",
    office: "Nguyễn Thị Kim Loan",
    taker: { unit: "Phòng Tư pháp thị xã Buôn Hồ", officer: "H’Yar Kbuôr", head: "Mai Quốc Hạ" },
    tip: {
      about: "Góc pháp luật ở nhà dài",
      place: "Huyện Cư M’gar",
      deed: "Mỗi tháng một buổi nói chuyện pháp luật bằng tiếng Ê-đê ở nhà dài của 6 buôn, 412 lượt người dự năm 2023.",
    },
    as: {
      holder: "Mô hình",
      kind: "Mô hình tiêu biểu",
      name: "Góc pháp luật ở nhà dài",
      caption: "Phòng Tư pháp huyện Cư M’gar",
    },
    level: "Cơ sở",
    rated: null,
    rung: "Điển hình tiên tiến trong phong trào thi đua ngành Tư pháp",
    certifier: { certifier: "Phan Văn Lĩnh", certifierPost: "Ủy viên thường trực Hội đồng" },
    decision: { number: "188/QĐ-STP", decidedBy: "Giám đốc Sở Tư pháp", signer: "Lê Đình Hoan" },
    practice: {
      name: "Góc pháp luật ở nhà dài",
      problem: "Bà con trong buôn không hiểu pháp luật vì nói chuyện bằng tiếng phổ thông.",
      how: "Già làng mời, cán bộ nói bằng tiếng Ê-đê, mỗi buổi một chuyện, để lại tờ hỏi đáp hai thứ tiếng.",
      result: "6 buôn, 412 lượt người trong năm 2023.",
      where: "Buôn có nhà dài và cán bộ biết tiếng Ê-đê.",
      unit: "buổi",
    },
    question: "ba con trong buon khong hieu phap luat",
  },
  {
    key: "ninh-binh",
    plan: { number: "09/KH-STP", issuedOn: "2023-01-31" },
    year: 2023,
    days: {
      found: "06/02/2023",
      registered: "13/02/2023",
      introduced: "27/03/2023",
      talked: "15/05/2023",
      recognised: "11/12/2023",
      taken: "31/03/2024",
    },
    unit: "Phòng Tư pháp huyện Yên Mô",
    officer: "Vũ Đức Toàn",
    head: "Đinh Thị Thu Thùy",
    committee: "Vũ Hải Dung",
    office: "Đinh Thị Hoa",
    taker: { unit: "Phòng Tư pháp huyện Gia Viễn", officer: "Dương Hải Thùy", head: "Phạm Hải Thư" },
    tip: {
      about: "Chị Là ở Phòng Tư pháp Yên Mô",
      place: "Huyện Yên Mô",
      deed: "Soạn 12 tờ hỏi đáp về hộ tịch cho tổ hòa giải, 9 xã dùng chung, giảm 40 hồ sơ phải trả lại trong năm 2022.",
    },
    as: { holder: "Cá nhân", kind: "Điển hình tiên tiến", name: "Vũ Thị Thanh Là", caption: "Chuyên viên" },
    level: "Cơ sở",
    rated: "Hoàn thành xuất sắc nhiệm vụ",
    rung: "Điển hình tiên tiến cấp cơ sở hằng năm",
    certifier: { certifier: "Lê Quang Vinh", certifierPost: "Ủy viên thường trực Hội đồng" },
    decision: { number: "214/QĐ-STP", decidedBy: "Giám đốc Sở Tư pháp", signer: "Lã Thế Định" },
    practice: {
      name: "Tờ hỏi đáp hộ tịch dùng chung",
      problem: "Hồ sơ hộ tịch sai, thiếu, phải trả lại nhiều lần.",
      how: "Gom lỗi hay gặp thành 12 câu hỏi, mỗi câu một tờ, tổ hòa giải phát khi đến nhà.",
      result: "Giảm 40 hồ sơ phải trả lại trong năm 2022.",
      where: "Xã có tổ hòa giải hoạt động đều.",
      unit: "tờ",
    },
    question: "ho so ho tich sai phai tra lai",
  },
];
