/** A quiz of a practice agency scored to its end, and one that is answered; questions and sources are real. */
export const questionsOfCaMau = [
  {
    text: "Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc ngày nào?",
    choices: ["19/5/1948", "11/6/1948", "02/9/1948", "19/12/1948"],
    rightChoice: 1,
    source: "Lời kêu gọi thi đua ái quốc, ngày 11/6/1948",
  },
  {
    text: "Lời kêu gọi thi đua ái quốc nêu mục đích của thi đua ái quốc là gì?",
    choices: [
      "Diệt giặc đói khổ, diệt giặc dốt nát, diệt giặc ngoại xâm",
      "Tăng gia sản xuất, thực hành tiết kiệm",
      "Xây dựng đời sống mới ở cơ sở",
    ],
    rightChoice: 0,
    source: "Lời kêu gọi thi đua ái quốc, ngày 11/6/1948",
  },
  {
    text: "Danh hiệu nào dưới đây là danh hiệu thi đua đối với cá nhân?",
    choices: ["Cờ thi đua của Chính phủ", "Tập thể lao động xuất sắc", "Chiến sĩ thi đua cơ sở", "Gia đình văn hóa"],
    rightChoice: 2,
    source: "Điều 20 Luật Thi đua, Khen thưởng năm 2003",
  },
  {
    text: "Ngày truyền thống của Tòa án nhân dân là ngày nào?",
    choices: ["13/9", "28/8", "09/11"],
    rightChoice: 0,
    source: "Sắc lệnh số 33C ngày 13/9/1945",
  },
  {
    text: "Theo Hiến pháp năm 2013, cơ quan nào thực hiện quyền tư pháp?",
    choices: ["Viện kiểm sát nhân dân", "Bộ Tư pháp", "Tòa án nhân dân", "Quốc hội"],
    rightChoice: 2,
    source: "Khoản 1 Điều 102 Hiến pháp năm 2013",
  },
  {
    text: "Trong thư gửi Hội nghị Tư pháp toàn quốc tháng 02/1948, Bác Hồ dặn cán bộ tư pháp điều gì?",
    choices: ["Trung với nước, hiếu với dân", "Phụng công, thủ pháp, chí công, vô tư"],
    rightChoice: 1,
    source: "Thư gửi Hội nghị Tư pháp toàn quốc, tháng 02/1948",
  },
];

export const scoredQuizOfCaMau = {
  name: "Tìm hiểu 70 năm Ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc",
  subject: "Phong trào thi đua yêu nước; lịch sử, truyền thống Tòa án nhân dân.",
  rules:
    "1. Trả lời sáu câu hỏi trắc nghiệm và dự đoán số người trả lời đúng tất cả.\n2. Mỗi người một bài.\n3. Xếp hạng theo số câu đúng, dự đoán gần hơn, nộp sớm hơn.",
  prizes: [
    { name: "Giải Nhất", count: "1", worth: "500.000 đồng" },
    { name: "Giải Nhì", count: "1", worth: "300.000 đồng" },
    { name: "Giải Khuyến khích", count: "2", worth: "200.000 đồng" },
  ],
  /** Who took part, on which day of May 2018, which questions were answered wrong (from 0), and the prediction. */
  papers: [
    { author: "Nguyễn Phước Khởi", day: "2018-05-22", wrong: [], prediction: 4 },
    { author: "Tô Thị Mỹ Nhi", day: "2018-05-23", wrong: [], prediction: 2 },
    { author: "Lê Minh Út", day: "2018-05-23", wrong: [2], prediction: 3 },
    { author: "Danh Ngọc Như", day: "2018-05-25", wrong: [2], prediction: 2 },
    { author: "Đặng Chí Tâm", day: "2018-05-28", wrong: [1, 4], prediction: 10 },
    { author: "Châu Hữu Nghĩa", day: "2018-05-30", wrong: [0, 3, 5], prediction: 1 },
  ],
};

export const openQuizOfCaMau = {
  name: "Tìm hiểu phong trào thi đua và gương điển hình tiên tiến năm 2019",
  subject:
    "Phong trào thi đua yêu nước, gương điển hình tiên tiến, gương người tốt, việc tốt trong các lĩnh vực công tác.",
  rules:
    "1. Mỗi người trả lời bốn câu rút ngẫu nhiên trong bộ câu hỏi và dự đoán số người trả lời đúng tất cả.\n2. Người của cơ quan và người ngoài đều dự thi được; mỗi người một bài.",
  prizes: [{ name: "Giải Nhất", count: "1", worth: "500.000 đồng" }],
  papers: [
    { author: "Ngô Bích Tiên", day: "2019-03-12", wrong: [3], prediction: 5 },
    { author: "Đặng Thị Chi", day: "2019-03-14", wrong: [], prediction: 8 },
  ],
};

export type ToldPaper = { author: string; day: string; wrong: number[]; prediction: number };
