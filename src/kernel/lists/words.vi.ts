import type { StateName } from "#kernel/web/index.tsx";
import type { EntryState, ListState } from "./states.ts";

/** How a list stands, by its two readers; a unit without a list has not sent one. */
export const listStateNames: Record<ListState | "none", { toUnit: string; toOffice: string; state: StateName }> = {
  none: { toUnit: "Chưa lập", toOffice: "Chưa gửi", state: "open" },
  drafting: { toUnit: "Đang lập", toOffice: "Chưa gửi", state: "open" },
  sent: { toUnit: "Đã gửi, chờ duyệt", toOffice: "Chờ duyệt", state: "wait" },
  returned: { toUnit: "Có mục bị trả lại", toOffice: "Trả lại", state: "back" },
  accepted: { toUnit: "Đã duyệt", toOffice: "Đã duyệt", state: "done" },
};

export const entryStateNames: Record<EntryState, { word: string; state: StateName }> = {
  waiting: { word: "Chờ duyệt", state: "wait" },
  returned: { word: "Trả lại", state: "back" },
  accepted: { word: "Đã duyệt", state: "done" },
};
