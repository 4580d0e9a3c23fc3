import type { StateName } from "#kernel/web/index.tsx";
import type { Attention } from "./attention.ts";
import type { NurturingItemState, NurturingState } from "./states.ts";

export const nurturingStateNames: Record<NurturingState, { word: string; state: StateName }> = {
  drafting: { word: "Chờ thống nhất", state: "wait" },
  running: { word: "Đang bồi dưỡng", state: "run" },
  closed: { word: "Đã kết thúc", state: "lock" },
};

export type ItemKind = "goal" | "step" | "support" | "weakness";

/** The four kinds of items: their heading, how each end reads, and what is asked when it ends. */
export const itemKinds: Record<
  ItemKind,
  { name: string; many: string; means: string; fulfil: string; words: Record<NurturingItemState, string> }
> = {
  goal: {
    name: "Mục tiêu",
    many: "Mục tiêu",
    means: "Cách đo",
    fulfil: "Ghi mục tiêu đạt",
    words: { open: "Đang làm", done: "Đạt", dropped: "Đã bỏ" },
  },
  step: {
    name: "Việc làm",
    many: "Việc làm từng bước",
    means: "Cách làm",
    fulfil: "Ghi việc đã xong",
    words: { open: "Đang làm", done: "Xong", dropped: "Đã bỏ" },
  },
  support: {
    name: "Hỗ trợ",
    many: "Hỗ trợ đã hứa",
    means: "Ai cấp",
    fulfil: "Ghi hỗ trợ đã cấp",
    words: { open: "Chưa cấp", done: "Đã cấp", dropped: "Thôi cấp" },
  },
  weakness: {
    name: "Điểm cần khắc phục",
    many: "Điểm cần khắc phục",
    means: "Biện pháp",
    fulfil: "Ghi đã khắc phục",
    words: { open: "Đang khắc phục", done: "Đã khắc phục", dropped: "Không xét nữa" },
  },
};

export const attentionWords: Record<Attention, { word: (days: number) => string; state: StateName }> = {
  never: { word: (days) => `Đã chọn ${days} ngày, chưa bồi dưỡng`, state: "late" },
  faded: { word: (days) => `${days} ngày không ai làm gì`, state: "late" },
  fading: { word: (days) => `${days} ngày chưa trao đổi`, state: "risk" },
  fresh: { word: (days) => (days === 0 ? "Có việc hôm nay" : `Có việc ${days} ngày trước`), state: "run" },
};

/** Why a step of nurturing is closed, and what the reader can do about it. */
export const nurturingRefusals = {
  "nurturing.not_selected": () => "Điển hình chưa được chọn để bồi dưỡng. Hãy chọn trước, rồi lập kế hoạch.",
  "nurturing.already_planned": () => "Điển hình này đã có kế hoạch bồi dưỡng. Hãy mở kế hoạch đó.",
  "nurturing.not_a_draft": () => "Kế hoạch bồi dưỡng đã thống nhất. Muốn đổi thì ghi một lần điều chỉnh kèm lý do.",
  "nurturing.not_named": () => "Chỉ người của cấp ủy và thủ trưởng có tên trong kế hoạch thống nhất được.",
  "nurturing.already_agreed": () => "Phần của bạn đã thống nhất rồi.",
  "nurturing.not_running": () => "Kế hoạch bồi dưỡng chưa thống nhất hoặc đã kết thúc nên chưa ghi được.",
  "nurturing.not_closed": () => "Kế hoạch bồi dưỡng chưa kết thúc.",
  "nurturing.nothing_changed": () => "Chưa có gì đổi so với kế hoạch đang có. Sửa ít nhất một mục rồi gửi.",
  "nurturing.item_open": () => "Mục này đang làm.",
  "nurturing.item_done": () => "Mục này đã xong. Muốn ghi lại thì mở lại mục trước.",
  "nurturing.item_dropped": () => "Mục này đã bỏ. Muốn ghi lại thì mở lại mục trước.",
  "nurturing.moved_meanwhile": () =>
    "Kế hoạch bồi dưỡng này vừa được người khác cập nhật. Hãy mở lại trang để xem rồi ghi tiếp.",
} satisfies Record<string, (facts: Record<string, string>) => string>;
