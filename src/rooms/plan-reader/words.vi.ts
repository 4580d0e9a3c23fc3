import type { ProposalState } from "./states.ts";

/** How the state of a proposal reads, and its place in the table of states. */
export const proposalNames: Record<ProposalState, { word: string; state: "wait" | "done" | "off" }> = {
  waiting: { word: "Chờ xem", state: "wait" },
  accepted: { word: "Đã nhận", state: "done" },
  rejected: { word: "Đã bỏ", state: "off" },
};

/** Why a step is closed, and what the reader can do about it. */
export const refusals = {
  "reading.already_a_plan": () => "Bản đọc này đã thành kế hoạch. Hãy sửa tiếp trong bản thảo kế hoạch.",
  "reading.nothing_accepted": () => "Chưa nhận việc nào. Hãy nhận ít nhất một việc rồi lập bản thảo.",
  "reading.to_mend": () => "Còn chỗ phải ghi thêm trước khi lập bản thảo. Hãy mở từng chỗ nêu ở dưới để sửa.",
  "reading.changed_meanwhile": () => "Phần này vừa được sửa ở cửa sổ khác. Hãy mở lại trang để xem rồi sửa tiếp.",
} satisfies Record<string, (facts: Record<string, string>) => string>;

export type ReaderRefusal = keyof typeof refusals;
