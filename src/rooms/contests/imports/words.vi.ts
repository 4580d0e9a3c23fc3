import { commonFaults, type FaultFacts } from "#kernel/spreadsheets/index.ts";

/** Why a cell of a list of questions cannot be used, and what the sender does about it. */
export const reasons = {
  ...commonFaults,
  "too few choices": () => "Mỗi câu cần ít nhất hai phương án; ghi thêm phương án.",
  "gap between choices": () => "Ghi các phương án liền nhau từ A; ô này để trống mà ô sau có chữ.",
  "choice twice": ({ text }: FaultFacts) => `Phương án “${text}” trùng một phương án khác của câu này.`,
  "unknown right answer": ({ text }: FaultFacts) =>
    `Ghi chữ cái của một phương án đúng, ví dụ B; “${text}” không chỉ ra được phương án nào.`,
  "several right answers": ({ text }: FaultFacts) => `Mỗi câu chỉ có một phương án đúng; “${text}” ghi nhiều hơn.`,
  "right answer is empty": ({ text }: FaultFacts) => `Phương án ${text} đang để trống; ghi phương án hoặc sửa đáp án.`,
  "question twice": ({ near }: FaultFacts) => `Trùng câu hỏi ở dòng ${near}; xóa một dòng, hoặc sửa nếu khác nhau.`,
  "question in the bank": () => "Câu này đã có trong bộ câu hỏi của cuộc thi; xóa dòng này.",
  "text too long": () => "Rút gọn: câu hỏi tối đa 2.000 ký tự, phương án và nguồn tối đa 1.000 ký tự.",
} satisfies Record<string, (facts: FaultFacts) => string>;

/** The code of a reason: a short English phrase. */
export type ReasonCode = keyof typeof reasons;

/** Said where a file has no such list. */
export const noTable =
  "Không thấy bảng câu hỏi. Bảng cần có dòng tiêu đề với các cột: câu hỏi, phương án A, phương án B, đáp án đúng; thêm phương án C đến F và nguồn nếu có.";
