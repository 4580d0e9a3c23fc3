import type { FaultFacts } from "./faults.ts";

/** Why a cell of any list cannot be used, and what the sender does about it. The codes are printed by the command line. */
export const commonFaults = {
  "empty required cell": ({ column }: FaultFacts) => `Ghi “${column}”; ô này không được để trống.`,
  "error value in the cell": ({ text }: FaultFacts) => `Ô đang báo lỗi ${text}; hãy gõ lại giá trị thay cho công thức.`,
  "not a number": ({ text }: FaultFacts) =>
    `Ghi một số nguyên bằng chữ số, ví dụ 12; “${text}” không đọc được thành số.`,
  "impossible date": ({ text }: FaultFacts) =>
    `“${text}” không có trong lịch. Ghi ngày theo dạng ngày/tháng/năm, ví dụ 25/01/2019.`,
  "not a date": ({ text }: FaultFacts) =>
    `Ghi ngày theo dạng ngày/tháng/năm, ví dụ 25/01/2019; “${text}” không đọc được thành ngày.`,
  "date in the future": ({ text }: FaultFacts) => `“${text}” là ngày chưa tới; hãy kiểm tra lại năm.`,
} satisfies Record<string, (facts: FaultFacts) => string>;

/** Heading of the column added to a returned file. */
export const toMendHeading = "Cần sửa";

/** Said beside a row that stands in the file a second time. */
export const duplicateSentence = (first: number) =>
  `Trùng với dòng ${first}; xóa một dòng, hoặc sửa nếu không phải là một.`;
