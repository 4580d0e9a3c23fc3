import type { StateName } from "#kernel/web/index.tsx";
import type { ReplicationState, ReplicationStep } from "./states.ts";

/** How a taker stands, in the tree, the table and on its own page. */
export const replicationStateNames: Record<ReplicationState, { word: string; state: StateName }> = {
  planned: { word: "Đã đăng ký làm theo", state: "open" },
  trying: { word: "Đang làm thử", state: "run" },
  reported: { word: "Chờ thủ trưởng xác nhận", state: "wait" },
  paused: { word: "Tạm dừng", state: "excused" },
  confirmed: { word: "Thủ trưởng xác nhận", state: "done" },
  dropped: { word: "Đã thôi", state: "off" },
  struck_off: { word: "Không còn duy trì", state: "lock" },
};

/** The button of each step, and what is said when it is done. */
export const replicationActs: Record<ReplicationStep, { act: string; done: string; icon: string }> = {
  start: { act: "Bắt đầu làm theo", done: "Đã ghi ngày bắt đầu làm theo.", icon: "player-play" },
  report: { act: "Báo kết quả", done: "Đã gửi kết quả, chờ thủ trưởng xác nhận.", icon: "send" },
  confirm: { act: "Xác nhận kết quả", done: "Đã xác nhận kết quả.", icon: "circle-check" },
  return: { act: "Trả lại để bổ sung", done: "Đã trả lại kết quả.", icon: "corner-up-left" },
  pause: { act: "Tạm dừng làm theo", done: "Đã tạm dừng.", icon: "player-pause" },
  resume: { act: "Làm tiếp", done: "Đã làm tiếp.", icon: "player-play" },
  drop: { act: "Thôi làm theo", done: "Đã thôi làm theo.", icon: "circle-x" },
  strike_off: { act: "Đưa ra khỏi danh sách", done: "Đã đưa ra khỏi danh sách làm theo.", icon: "circle-x" },
};

/** Theo dõi: what is answered after 6, 12, 24 months. */
export const followUpAnswers = {
  lives_on: { word: "Vẫn duy trì", state: "done" },
  changed: { word: "Duy trì, có thay đổi", state: "done" },
  ended: { word: "Không còn duy trì", state: "lock" },
} as const satisfies Record<string, { word: string; state: StateName }>;

export const companionResults = {
  reached: { word: "Đạt", state: "done" },
  partly: { word: "Đạt một phần", state: "risk" },
  missed: { word: "Chưa đạt", state: "late" },
} as const satisfies Record<string, { word: string; state: StateName }>;

/** Why a step of replication is closed, and what the reader can do about it. */
export const replicationRefusals = {
  "replication.not_recognised": () =>
    "Điển hình chưa được công nhận. Hãy làm theo sau khi có quyết định công nhận, để không nhân rộng điều chưa kiểm chứng.",
  "replication.own_unit": () => "Đây là cách làm của chính đơn vị. Chọn đơn vị khác làm theo.",
  "replication.already_running": () => "Đơn vị đang làm theo điển hình này. Hãy mở mục đang có để ghi tiếp.",
  "replication.step_closed": () => "Mục làm theo này không còn ở bước đó. Hãy mở lại trang để xem tình trạng mới.",
  "replication.head_only": () => "Chỉ thủ trưởng hoặc cấp phó của đơn vị làm theo xác nhận được kết quả.",
  "replication.nothing_reported": () => "Chưa có kết quả chờ xác nhận. Đơn vị báo kết quả trước.",
  "replication.moved_meanwhile": () =>
    "Mục làm theo này vừa được người khác cập nhật. Hãy mở lại trang để xem tình trạng mới.",
  "follow_up.answered": () => "Lần theo dõi này đã có câu trả lời.",
  "follow_up.not_yet": (facts) => `Lần theo dõi này hỏi từ ngày ${facts.dueOn}.`,
  "companion.already_planned": () => "Đơn vị đã có kế hoạch thi đua cùng điển hình này trong năm. Hãy mở kế hoạch đó.",
} satisfies Record<string, (facts: Record<string, string>) => string>;
