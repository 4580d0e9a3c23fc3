/** A contest of a practice agency judged to its end, and one that takes entries; entries by who wrote them. */
export type ToldEntry = { author: string; title: string; body: string; points: [number, number] };

export const contestOfSocTrang = {
  judges: ["Danh Thị Huệ", "Lâm Hoàng Kiệt", "Châu Thanh Phong"],
  rules: {
    ...{ kind: "own", entrants: "everyone", takesText: "on", takesFiles: "on", takesPost: "on" },
    ...{
      postAddress: "Văn phòng Sở Tư pháp, thành phố Sóc Trăng",
      maxWords: "2000",
      spread: "15",
      judgesPerEntry: "2",
    },
    criteria: [
      { name: "Nội dung: người thật, việc thật, có số liệu", points: "60" },
      { name: "Cách viết", points: "40" },
    ],
    prizes: [
      { name: "Giải Nhất", count: "1", worth: "1.000.000 đồng" },
      { name: "Giải Nhì", count: "1", worth: "700.000 đồng" },
      { name: "Giải Khuyến khích", count: "2", worth: "300.000 đồng" },
    ],
    rules:
      "1. Bài viết về người thật, việc thật trong ngành Tư pháp tỉnh, chưa đăng ở nơi khác.\n2. Không ghi họ tên, đơn vị của tác giả trong bài.\n3. Mỗi người gửi một bài; bài gửi qua bưu điện tính theo dấu bưu điện.",
  },
};

export const entriesOfSocTrang: ToldEntry[] = [
  {
    author: "Thạch Hữu Thương",
    title: "Người gác cửa hồ sơ",
    body: "Ba mươi năm giữ kho hồ sơ, bác Tám nhớ vị trí từng bìa như nhớ tên con mình. Năm ngoái bác tự đánh lại mục lục cho bốn nghìn hồ sơ cũ, ai hỏi bác đưa trong năm phút.",
    points: [54, 36],
  },
  {
    author: "Trịnh Sô Phol",
    title: "Lớp học chữ Khmer của anh kiểm tra viên",
    body: "Tối thứ Ba, thứ Năm, anh mở lớp học chữ Khmer cho cán bộ một cửa. Sau một mùa, mười hai người đọc được đơn của bà con mà không cần phiên dịch.",
    points: [50, 34],
  },
  {
    author: "Danh Thanh Rinh",
    title: "Chiếc xuồng tư pháp",
    body: "Mùa nước nổi, tổ hộ tịch đi xuồng vào từng cồn, mang theo con dấu và bếp ga mini. Hai mươi sáu đứa trẻ có giấy khai sinh trước ngày tựu trường.",
    points: [52, 33],
  },
  {
    author: "Tăng Thị Ngọc Châu",
    title: "Bà Sáu hòa giải",
    body: "Chuyện ranh đất của hai nhà kéo chín năm, bà Sáu đến mười bốn lần, lần nào cũng mang theo một nải chuối. Lần thứ mười lăm hai nhà mời bà ăn cơm chung.",
    points: [47, 35],
  },
];

export const openContestOfSocTrang = {
  name: "Kể chuyện người tốt, việc tốt ngành Tư pháp năm 2020",
  subject: "Gương người tốt, việc tốt trong phổ biến, giáo dục pháp luật, hòa giải ở cơ sở, hộ tịch, trợ giúp pháp lý.",
  entries: [
    {
      author: "Lê Thị Thu Châu",
      title: "Cuốn sổ tay của chị Hai",
      body: "Chị ghi từng câu hỏi của bà con vào sổ, tối về tra luật, sáng mang câu trả lời đến tận nhà. Cuốn sổ thứ bảy vừa kín trang.",
    },
    {
      author: "Nguyễn Chí Tài",
      title: "Tiếng loa đầu xóm",
      body: "Mỗi sáng mười phút, chiếc loa đầu xóm kể một câu chuyện luật bằng vọng cổ. Bà con thuộc lời trước khi thuộc luật.",
    },
  ],
};

export const outsideContestOfThaiBinh = {
  organiser: "Ban Thi đua - Khen thưởng tỉnh Thái Bình",
  name: "Cuộc thi viết “Gương người tốt, việc tốt và các điển hình tiên tiến tỉnh Thái Bình giai đoạn 2021-2025”",
  subject: "Gương người tốt, việc tốt và các điển hình tiên tiến của tỉnh.",
  reports: [
    {
      unit: "Chi cục Thi hành án dân sự huyện Hưng Hà",
      sent: "2",
      entrants: "Hai chấp hành viên của chi cục",
      on: "20/09/2022",
    },
    { unit: "Chi cục Thi hành án dân sự huyện Vũ Thư", sent: "1", entrants: "Thư ký thi hành án", on: "28/09/2022" },
    {
      unit: "Phòng Nghiệp vụ và Tổ chức thi hành án",
      sent: "1",
      entrants: "Một chuyên viên của phòng",
      on: "05/10/2022",
    },
  ],
};
