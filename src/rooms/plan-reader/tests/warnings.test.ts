import { describe, expect, test } from "vitest";
import { readPlan } from "../read-plan.ts";
import { type ReadWarning, type WarningCode, warningCodes } from "../reading.ts";

const head = { number: "Số: 12/KH-SNN", day: "ngày 05 tháng 01 năm 2026" };

function planOf(body: string, { number, day } = head): string {
  return `SỞ NÔNG NGHIỆP TỈNH VÍ DỤ\n\n${number}\n\nVí Dụ, ${day}\n\nKẾ HOẠCH\nPhát động phong trào thi đua năm 2026\n\nSở Nông nghiệp ban hành Kế hoạch phát động phong trào thi đua năm 2026 như sau:\n\nI. TỔ CHỨC THỰC HIỆN\n\n${body}\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLê Thị Hoa`;
}

const one = (sentence: string) => planOf(`1. ${sentence}`);

/** A plan that has the fault, and the same plan where it is mended. */
const plans: Record<WarningCode, [faulty: string, sound: string]> = {
  blank_number: [planOf("1. Việc.", { ...head, number: "Số:      /KH-SNN" }), planOf("1. Việc.")],
  blank_date: [planOf("1. Việc.", { ...head, day: "ngày     tháng 01 năm 2026" }), planOf("1. Việc.")],
  blank_amount: [
    one("Mỗi phòng giới thiệu ..... tập thể tiêu biểu."),
    one("Mỗi phòng giới thiệu 01 tập thể tiêu biểu."),
  ],
  year_left_over: [
    one("Các phòng gửi báo cáo về Sở trước ngày 15/6/2025."),
    one("Các phòng gửi báo cáo về Sở trước ngày 15/6/2026."),
  ],
  year_impossible: [
    one("Các phòng gửi báo cáo về Sở trước ngày 15/6/2062."),
    one("Các phòng gửi báo cáo về Sở trước ngày 15/6/2026."),
  ],
  date_impossible: [
    one("Các phòng gửi báo cáo về Sở trước ngày 31/6/2026."),
    one("Các phòng gửi báo cáo về Sở trước ngày 30/6/2026."),
  ],
  section_twice: [planOf("1. Việc một.\n\n1. Việc hai."), planOf("1. Việc một.\n\n2. Việc hai.")],
  section_skipped: [planOf("1. Việc một.\n\n3. Việc ba."), planOf("1. Việc một.\n\n2. Việc hai.")],
  ordinal_unfit: [
    one("Chào mừng kỷ niệm 94 năm ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2026)."),
    one("Chào mừng kỷ niệm 96 năm ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2026)."),
  ],
  founding_differs: [
    one("Chào mừng kỷ niệm 96 năm ngày thành lập Đảng Cộng sản Việt Nam (06/01/1930 - 06/01/2026)."),
    one("Chào mừng kỷ niệm 96 năm ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2026)."),
  ],
  word_missing: [
    one("Chào mừng kỷ niệm 96 ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2026)."),
    one("Chào mừng kỷ niệm 96 năm ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2026)."),
  ],
  range_reversed: [
    one("Đợt 1 từ ngày 30/6/2026 đến ngày 01/3/2026."),
    one("Đợt 1 từ ngày 01/3/2026 đến ngày 30/6/2026."),
  ],
  stage_length: [
    one("Các phòng tổng kết 05 năm (2020 - 2025) trước ngày 15/6/2026."),
    one("Các phòng tổng kết 05 năm (2021 - 2025) trước ngày 15/6/2026."),
  ],
  due_outside_period: [
    one("Các phòng gửi báo cáo về Sở trước ngày 15/11/2027."),
    one("Các phòng gửi báo cáo về Sở trước ngày 15/11/2026."),
  ],
  due_before_issue: [
    one("Các phòng gửi đăng ký về Sở trước ngày 02/01/2026."),
    one("Các phòng gửi đăng ký về Sở trước ngày 02/02/2026."),
  ],
  no_actor: [one("Gửi báo cáo về Sở trước ngày 15/6/2026."), one("Các phòng gửi báo cáo về Sở trước ngày 15/6/2026.")],
  no_receiver: [
    one("Các phòng gửi báo cáo trước ngày 15/6/2026."),
    one("Các phòng gửi báo cáo về Sở trước ngày 15/6/2026."),
  ],
  vague: [
    one("Các phòng kịp thời phát hiện, bồi dưỡng điển hình tiên tiến."),
    one("Các phòng phát hiện 01 điển hình tiên tiến mỗi quý."),
  ],
};

const warned = (text: string, code: WarningCode): ReadWarning[] =>
  readPlan(text).warnings.filter((warning) => warning.code === code);

describe.each(warningCodes)("%s", (code) => {
  const [faulty, sound] = plans[code];

  test("is said once, of words that stand in the text, and not of the plan without the fault", () => {
    const { text } = readPlan(faulty);
    const found = warned(faulty, code);
    expect(found).toHaveLength(1);
    const [{ quote, span }] = found as [ReadWarning];
    expect(
      text
        .slice(...span)
        .replace(/\s+/g, " ")
        .trim(),
    ).toBe(quote);
    expect(warned(sound, code)).toEqual([]);
  });

  test("says in one polite sentence what is odd and what to do", () => {
    const [{ message }] = warned(faulty, code) as [ReadWarning];
    expect(message).toMatch(/^[\p{Lu}“][^;]{10,};? [^;]+\.$/u);
    expect(message).toMatch(/; (?:ghi|điền|xem|sửa|đánh|kiểm tra|thêm|đổi)/);
    expect(message).not.toMatch(/không hợp lệ|xin lỗi|!/i);
    expect(message).toBe(message.normalize("NFC"));
  });
});
