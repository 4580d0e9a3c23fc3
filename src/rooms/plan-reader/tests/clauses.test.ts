import { describe, expect, test } from "vitest";
import { read } from "./in-short.ts";

const ofOneYear: [sentence: string, lines: string][] = [
  ["Sau mỗi hội thi, các phòng rà soát, bổ sung danh sách.", "event"],
  ["Trao 01 giải Nhất trị giá 15 triệu đồng trong tháng 9/2026.", "2026-09 ×1 ; - ×15000000"],
  ["Cập nhật kết quả trên bảng điện tử trước 9 giờ hằng ngày.", "every day"],
  ["Xây tặng 08 căn nhà, mỗi nhà 80 triệu đồng, bàn giao trước 10/12/2026.", "- ×8 ; - ×80000000 ; by 2026-12-10 !"],
  ["Gặp mặt nhân chứng lịch sử tuần 3/11/2026.", "2026-11"],
  ["Tiêu chuẩn: đạt từ 80 điểm trở lên, không có chỉ tiêu nào dưới 50% kế hoạch.", "- ×80.. ; - ×50% min"],
  ["Tiêu chuẩn: có từ 01 tập thể, 02 cá nhân được cấp bộ khen.", "- ×1.. ; - ×2.."],
  ["Tổ chức lễ tôn vinh trong khuôn khổ Đại hội Thi đua yêu nước tỉnh.", "event"],
  ["Mỗi cơ sở tổ chức ít nhất 01 hoạt động dịp Tết và 01 hoạt động trong Tháng Công nhân.", "event ×1.. ; event ×1.."],
  ["Điểm bình quân 4 quý từ 95 điểm trở lên, xếp loại A ít nhất 10 tháng trong năm.", "- ×95.. ; 2026 ×10.."],
];

const ofSeveralYears: [sentence: string, lines: string][] = [
  ["Điều kiện: được khen ít nhất 01 lần trong 03 năm gần nhất.", "relative ×1.."],
  ["Điều kiện: công tác từ đủ 03 năm trở lên, không vi phạm kỷ luật trong 02 năm gần nhất.", "- ×3.. ; relative ×..0"],
  ["Đăng ký điển hình đầu mỗi năm học, hoàn thành trước ngày 15/10.", "yearly 10-15 !"],
  ["Điều kiện: công tác tại đơn vị ít nhất 06 tháng tính đến ngày kết thúc đợt.", "- ×6.."],
];

describe("which time belongs to which number", () => {
  test.each(ofOneYear)("in a plan of one year: %s", (sentence, lines) =>
    expect(read("năm 2026", sentence)).toBe(lines),
  );
  test.each(ofSeveralYears)("in a plan of several years: %s", (sentence, lines) =>
    expect(read("giai đoạn 2026 - 2030", sentence)).toBe(lines),
  );
});
