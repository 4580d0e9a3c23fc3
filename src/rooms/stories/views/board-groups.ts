import type { StoryState } from "../states.ts";

/** The groups of the board, each a few neighbouring states. */
export const storyGroups = [
  "pitched",
  "writing",
  "head",
  "board",
  "approval",
  "scheduled",
  "out",
  "held",
  "ended",
] as const;
export type StoryGroup = (typeof storyGroups)[number];

/** Which states stand in a group; `held` is no state: whatever something holds. */
export const groupStates: Record<StoryGroup, readonly StoryState[]> = {
  pitched: ["pitched"],
  writing: ["assigned", "writing"],
  head: ["before_head"],
  board: ["editing", "checking"],
  approval: ["before_approval"],
  scheduled: ["approved", "scheduled"],
  out: ["published", "corrected"],
  held: [],
  ended: ["withdrawn", "declined"],
};

export const groupWords: Record<StoryGroup, string> = {
  pitched: "Mới đề xuất",
  writing: "Đang viết",
  head: "Chờ thủ trưởng xác nhận",
  board: "Biên tập, kiểm tra",
  approval: "Chờ duyệt",
  scheduled: "Chờ đăng",
  out: "Đã đăng",
  held: "Đang bị giữ",
  ended: "Đã gỡ, không viết",
};
