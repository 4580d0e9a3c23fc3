import type { StateName } from "#kernel/web/index.tsx";
import type { TipState } from "../states.ts";

/** How a tip stands, for who told it and for the office. */
export const tipStateNames: Record<TipState, { word: string; state: StateName }> = {
  received: { word: "Mới nhận", state: "wait" },
  checking: { word: "Đang xác minh", state: "run" },
  taken_up: { word: "Đã thành điển hình theo dõi", state: "done" },
  joined: { word: "Đã nhập vào tin khác", state: "done" },
  declined: { word: "Không tiếp tục", state: "off" },
};

/** Why a step is closed, and what the reader can do about it. */
export const tipRefusals = {
  "tip.step_closed": (facts) => `Tin đang ở bước “${facts.now}” nên chưa làm được việc này.`,
  "tip.moved_meanwhile": () => "Tin này vừa được người khác xử lý. Hãy mở lại trang để xem kết quả.",
  "tip.joins_itself": () => "Chọn một điển hình hoặc tin khác để nhập vào.",
  "tip.several_of_name": (facts) =>
    `Đơn vị có nhiều người cùng tên này. Hãy ghi đúng chức vụ của người được kể: ${facts.posts}.`,
} satisfies Record<string, (facts: Record<string, string>) => string>;
