import { commonFaults, type FaultFacts } from "#kernel/spreadsheets/index.ts";
import { unitFaults } from "#rooms/organisation/imports/index.ts";

/** Why a cell of a list of registrations cannot be used, and what the sender does about it. */
export const reasons = {
  ...commonFaults,
  ...unitFaults,
  "unknown title": ({ text }: FaultFacts) =>
    `Danh mục chưa có “${text}”. Ghi tên đầy đủ hoặc tên viết tắt thường dùng, ví dụ “Lao động tiên tiến” hoặc “LĐTT”; của bằng khen, giấy khen thì ghi cả người tặng.`,
  "title for a collective given to a person": ({ text }: FaultFacts) =>
    `“${text}” dành cho tập thể; cá nhân đăng ký danh hiệu của cá nhân, ví dụ “Lao động tiên tiến”.`,
  "title for a person given to a collective": ({ text }: FaultFacts) =>
    `“${text}” dành cho cá nhân; tập thể đăng ký danh hiệu của tập thể, ví dụ “Tập thể lao động tiên tiến”.`,
  "title not for a household": ({ text }: FaultFacts) =>
    `“${text}” không dành cho hộ gia đình; ghi “Gia đình văn hóa”, giấy khen hoặc bằng khen.`,
} satisfies Record<string, (facts: FaultFacts) => string>;

/** The code of a reason: a short English phrase. */
export type ReasonCode = keyof typeof reasons;

/** Said where a file has no such list. */
export const noTable =
  "Không thấy bảng đăng ký thi đua. Bảng cần có dòng tiêu đề với cột tên tập thể hoặc họ và tên, và cột danh hiệu thi đua hoặc hình thức khen thưởng đăng ký.";
