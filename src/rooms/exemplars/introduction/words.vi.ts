import type { StateName } from "#kernel/web/index.tsx";
import type { IntroductionState } from "./states.ts";

/** How an introduction stands. */
export const introductionStateNames: Record<IntroductionState, { word: string; state: StateName }> = {
  prepared: { word: "Chờ lãnh đạo xác nhận", state: "wait" },
  sent: { word: "Đã gửi, chờ tiếp nhận", state: "wait" },
  received: { word: "Đã tiếp nhận", state: "done" },
  returned: { word: "Trả lại", state: "back" },
  withdrawn: { word: "Đã rút", state: "off" },
};

/** Why a step is closed, and what the reader can do about it. */
export const introductionRefusals = {
  "introduction.no_plan": () => "Điển hình này không thuộc kế hoạch nào nên không có nơi để giới thiệu.",
  "introduction.not_registered": () =>
    "Đơn vị chưa đăng ký điển hình này, hoặc đăng ký chưa được duyệt. Hãy đăng ký trước khi giới thiệu.",
  "introduction.step_closed": () => "Hồ sơ giới thiệu không ở bước này. Hãy mở lại trang để xem tình trạng mới.",
  "introduction.head_confirms": () => "Chỉ thủ trưởng hoặc cấp phó của đơn vị xác nhận được bản tóm tắt thành tích.",
  "introduction.already_there": () => "Năm này đơn vị đã giới thiệu điển hình này. Hãy mở hồ sơ đã có.",
  "introduction.moved_meanwhile": () => "Hồ sơ vừa được người khác cập nhật. Hãy mở lại trang để xem bản mới.",
} satisfies Record<string, (facts: Record<string, string>) => string>;
