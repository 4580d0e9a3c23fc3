import { commonFaults, type FaultFacts } from "#kernel/spreadsheets/index.ts";
import { unitFaults } from "#rooms/organisation/imports/index.ts";

/** Why a cell of a list of initiatives cannot be used, and what the sender does about it. */
export const reasons = {
  ...commonFaults,
  ...unitFaults,
  "share missing": () => "Ghi tỷ lệ đóng góp của từng tác giả, cộng lại bằng 100%.",
  "shares do not add up to 100": ({ text }: FaultFacts) =>
    `Tỷ lệ đóng góp của các tác giả cộng lại là ${text}%, phải bằng 100%.`,
} satisfies Record<string, (facts: FaultFacts) => string>;

/** The code of a reason: a short English phrase. */
export type ReasonCode = keyof typeof reasons;

/** Said where a file has no such list. */
export const noTable =
  "Không thấy bảng đăng ký sáng kiến. Bảng cần có dòng tiêu đề với cột tên sáng kiến, đề tài và cột tác giả.";
