import { commonFaults, type FaultFacts } from "#kernel/spreadsheets/index.ts";
import { unitFaults } from "#rooms/organisation/imports/index.ts";

/** Why a cell of a list of awards cannot be used, and what the sender does about it. */
export const reasons = {
  ...commonFaults,
  ...unitFaults,
  "unknown award": ({ text }: FaultFacts) =>
    `Danh mục chưa có “${text}”. Ghi tên đầy đủ của danh hiệu, hình thức khen thưởng, ví dụ “Lao động tiên tiến”; của bằng khen, giấy khen thì ghi cả người tặng.`,
  "decision dated before the award year": ({ text }: FaultFacts) =>
    `Quyết định ký “${text}”, trước năm khen thưởng; hãy kiểm tra lại năm và ngày ký.`,
  "not a year": ({ text }: FaultFacts) =>
    `Ghi năm khen thưởng bằng bốn chữ số, ví dụ 2019; “${text}” không đọc được thành năm.`,
} satisfies Record<string, (facts: FaultFacts) => string>;

/** The code of a reason: a short English phrase. */
export type ReasonCode = keyof typeof reasons;

/** Why it is not clear whom a row is about. */
export type HolderReason = keyof typeof commonFaults | keyof typeof unitFaults;

/** Said where a file has no such list. */
export const noTable =
  "Không thấy bảng khen thưởng. Bảng cần có dòng tiêu đề với cột họ tên hoặc tên tập thể và cột danh hiệu, hình thức khen thưởng.";
