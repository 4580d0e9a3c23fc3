import type { FoundTurn, TurnWords } from "#kernel/turns/index.ts";

const at = (of: FoundTurn, below = "") => `/stories/${of.subjectId}${below}`;

/** Việc đến lượt with stories, in the words of the office. */
export const turnWords = {
  story_pitched: (of) => ({
    waits: "Chờ phân công",
    title: `Phân công người viết: ${of.name}`,
    act: { words: "Phân công", href: at(of, "/assignment") },
  }),
  story_writing: (of) => ({
    waits: of.detail ? "Trả lại để viết tiếp" : of.dueOn ? null : "Chờ viết",
    title: `Viết bài: ${of.name}`,
    act: { words: "Viết", href: at(of, "/text") },
  }),
  story_confirm: (of) => ({
    waits: "Chờ xác nhận",
    title: `Xác nhận số liệu, sự việc của bài: ${of.name}`,
    act: { words: "Đọc và xác nhận", href: at(of) },
  }),
  story_editing: (of) => ({
    waits: of.detail ? "Trả lại để biên tập" : "Chờ biên tập",
    title: `Biên tập bài: ${of.name}`,
    act: { words: "Mở bài", href: at(of) },
  }),
  story_checking: (of) => ({
    waits: "Chờ kiểm tra",
    title: `Kiểm tra nội dung, dữ liệu cá nhân: ${of.name}`,
    act: { words: "Mở bài", href: at(of) },
  }),
  story_approval: (of) => ({
    waits: "Chờ duyệt",
    title: `Duyệt đăng bài: ${of.name}`,
    act: { words: "Đọc và duyệt", href: at(of) },
  }),
  story_scheduling: (of) => ({
    waits: "Chờ hẹn giờ đăng",
    title: `Đăng, hẹn giờ đăng bài: ${of.name}`,
    act: { words: "Hẹn giờ", href: at(of, "/schedule") },
  }),
  story_held: (of) => ({
    waits: "Bài đang bị giữ",
    title: `Xem vì sao bài chưa ra: ${of.name}`,
    act: { words: "Mở bài", href: at(of) },
  }),
} as const satisfies Record<string, TurnWords>;

export type StoryTurnKind = keyof typeof turnWords;
