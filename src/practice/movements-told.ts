import type { DriveReview } from "#rooms/movements/commands/keep-drive.ts";
import type { Review } from "#rooms/movements/commands/review-movement.ts";

/** A movement of a practice agency beyond those its plan names. Days count back from the agency's day. */
export type ToldMovement = {
  name: string;
  theme: string;
  number: string;
  content: string;
  target: { title: string; goal: number; measure: string };
  since: number;
  lasts: number;
  /** A drive of it, from its first day on for so many days. */
  drive?: { name: string; content: string; lasts: number };
};

/** Beside what their plans name; movements with a number to reach, that of Đắk Lắk of the year before. */
export const toldMovements: Record<string, ToldMovement> = {
  "dak-lak": {
    name: "Hoàn thành xuất sắc nhiệm vụ công tác tư pháp năm 2023",
    theme: "Đoàn kết, kỷ cương, sáng tạo, hiệu quả",
    number: "06/PĐ-STP",
    content: "Hoàn thành 100 % nhiệm vụ trong chương trình công tác năm; cải cách thủ tục hộ tịch, chứng thực.",
    target: { title: "Nhiệm vụ hoàn thành đúng hạn", goal: 100, measure: "%" },
    ...{ since: 520, lasts: 364 },
    drive: { name: "Đợt cao điểm 6 tháng đầu năm 2023", content: "Giải quyết dứt điểm hồ sơ tồn đọng.", lasts: 170 },
  },
  "ca-mau": {
    name: "Nâng cao chất lượng xét xử",
    theme: "Đúng luật, đúng hạn",
    number: "12/PĐ-TA",
    content: "Nâng cao chất lượng xét xử, giảm án bị hủy, sửa do lỗi chủ quan; tổ chức phiên tòa rút kinh nghiệm.",
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
    name: "Phổ biến, giáo dục pháp luật đến tận cơ sở",
    theme: "Pháp luật đến từng nhà",
    number: "18/PĐ-STP",
    content: "Mỗi đơn vị tổ chức ít nhất một đợt phổ biến pháp luật tại thôn, xóm; đổi mới hình thức tuyên truyền.",
    target: { title: "Đơn vị có đợt phổ biến tại cơ sở", goal: 100, measure: "%" },
    ...{ since: 65, lasts: 260 },
  },
};

/** Asked of a movement of three years and more before it is launched. */
export const longRun = {
  pilots: "Một đơn vị cấp huyện và một phòng chuyên môn làm điểm trong năm đầu.",
  checks: "Sơ kết hằng năm; kiểm tra ít nhất một phần ba đơn vị mỗi năm.",
};

/** What is written of a drive when it is over, without its day. */
export const toldDriveReview: Omit<DriveReview, "revision" | "reviewedOn"> = {
  result: "Các đơn vị phát động, đăng ký và báo cáo; chỉ tiêu của đợt cơ bản đạt.",
  faults: "Còn đơn vị phát động muộn, số liệu gửi sau hạn.",
  lessons: "Đôn đốc từ giữa đợt; gửi mẫu số liệu ngay khi phát động.",
};

/** What is written of a movement when it is over, without its day. */
export const toldReview: Omit<Review, "reviewedOn"> = {
  result: "Hầu hết đơn vị phát động trong đơn vị mình; có điển hình được công nhận.",
  effect: "Hồ sơ quá hạn giảm, nội bộ phối hợp tốt hơn.",
  faults: "Một số đơn vị phát động muộn, nội dung còn chép lại.",
  causes: "Người phụ trách thay đổi giữa kỳ.",
  lessons: "Gắn chỉ tiêu với việc cụ thể của từng đơn vị.",
};
