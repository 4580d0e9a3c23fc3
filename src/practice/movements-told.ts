/** A movement of a practice agency beyond those its plan names. Days count back from the agency's day. */
export type ToldMovement = {
  name: string;
  theme: string;
  number: string;
  content: string;
  target: { title: string; goal: number; measure: string };
  since: number;
  lasts: number;
};

/** One of each agency whose plan names none; those of Đắk Lắk stand in its plan. */
export const toldMovements: Record<string, ToldMovement> = {
  "ca-mau": {
    name: "Học tập, làm theo điển hình tiên tiến",
    theme: "Phụng công, thủ pháp, chí công, vô tư",
    number: "12/PĐ-TA",
    content:
      "Mỗi đơn vị học tập ít nhất một điển hình tiên tiến đã được công nhận; nâng cao chất lượng xét xử, giảm án bị hủy, sửa do lỗi chủ quan.",
    target: { title: "Tỷ lệ án giải quyết trong thời hạn luật định", goal: 98, measure: "%" },
    ...{ since: 60, lasts: 290 },
  },
  "soc-trang": {
    name: "Xây dựng cơ quan tư pháp thân thiện, vì Nhân dân phục vụ",
    theme: "Đúng hẹn, đúng luật",
    number: "31/PĐ-STP",
    content: "Trả kết quả thủ tục hành chính đúng hẹn; giới thiệu điển hình hằng quý trên cổng thông tin của Sở.",
    target: { title: "Hồ sơ thủ tục hành chính trả đúng hẹn", goal: 99, measure: "%" },
    ...{ since: 75, lasts: 300 },
  },
  "thai-binh": {
    name: "Thi đua hoàn thành chỉ tiêu thi hành án dân sự",
    theme: "Kỷ cương, trách nhiệm, hiệu quả",
    number: "20/PĐ-CTHADS",
    content: "Hoàn thành chỉ tiêu về việc và về tiền; giảm án tồn đọng; học tập cách làm của đơn vị điển hình.",
    target: { title: "Tỷ lệ thi hành xong về việc", goal: 83, measure: "%" },
    ...{ since: 70, lasts: 280 },
  },
  "ninh-binh": {
    name: "Thi đua cùng điển hình",
    theme: "Hướng tới Đại hội thi đua yêu nước ngành Tư pháp lần thứ VI",
    number: "18/PĐ-STP",
    content: "Mỗi đơn vị lập kế hoạch thi đua cùng một điển hình; phổ biến, giáo dục pháp luật đến tận cơ sở.",
    target: { title: "Đơn vị có kế hoạch thi đua cùng điển hình", goal: 100, measure: "%" },
    ...{ since: 65, lasts: 260 },
  },
};
