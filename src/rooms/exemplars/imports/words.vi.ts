import { commonFaults, type FaultFacts } from "#kernel/spreadsheets/index.ts";
import { unitFaults } from "#rooms/organisation/imports/index.ts";

/** Why a cell of a list of registrations cannot be used, and what the sender does about it. */
export const reasons = {
  ...commonFaults,
  ...unitFaults,
  "unknown level": ({ text }: FaultFacts) =>
    `Ghi cấp đăng ký là cơ sở, ngành, tỉnh, bộ hoặc toàn quốc; chưa rõ “${text}” là cấp nào.`,
  "not a period": ({ text }: FaultFacts) =>
    `Ghi năm (ví dụ “Năm 2023”) hoặc giai đoạn (ví dụ “Giai đoạn 2021-2025”); “${text}” không đọc được.`,
} satisfies Record<string, (facts: FaultFacts) => string>;

/** The code of a reason: a short English phrase. */
export type ReasonCode = keyof typeof reasons;

/** Said where a file has no such list. */
export const noTable =
  "Không thấy bảng đăng ký điển hình. Bảng cần có dòng tiêu đề với cột tên tập thể, cá nhân hoặc mô hình, và cột đơn vị, cấp đăng ký hoặc thành tích.";
