import type { FoundTurn, TurnWords } from "#kernel/turns/index.ts";

const at = (of: FoundTurn, below = "") => `/contests/${of.subjectId}${below}`;

/** Việc đến lượt with contests, in the words of the office. */
export const turnWords = {
  contest_report: (of) => ({
    waits: null,
    title: `Báo đã tham gia: ${of.name}`,
    act: { words: "Báo", href: `/contests/${of.subjectId}/launches/${of.id}/report` },
  }),
  contest_check: (of) => ({
    waits: "Chờ kiểm tra",
    title: `Kiểm tra ${of.detail} bài dự thi: ${of.name}`,
    act: { words: "Mở sổ bài", href: at(of, "/entries?state=received") },
  }),
  contest_begin: (of) => ({
    waits: "Chờ chấm",
    title: `Bắt đầu chấm: ${of.name}`,
    act: { words: "Chấm thi", href: at(of, "/judging") },
  }),
  contest_judge: (of) => ({
    waits: of.dueOn === null ? "Chờ chấm" : null,
    title: `Chấm ${of.detail} bài dự thi: ${of.name}`,
    act: { words: "Chấm", href: at(of, "/sheets") },
  }),
  contest_close: (of) => ({
    waits: "Đã đủ phiếu",
    title: `Đóng ${of.detail}: ${of.name}`,
    act: { words: "Chấm thi", href: at(of, "/judging") },
  }),
  contest_open: (of) => ({
    waits: "Chờ chốt giải",
    title: `Chốt giải: ${of.name}`,
    act: { words: "Xếp hạng", href: at(of, "/ranking") },
  }),
  contest_announce: (of) => ({
    waits: "Chờ công bố",
    title: `Công bố kết quả: ${of.name}`,
    act: { words: "Công bố", href: at(of, "/announcement") },
  }),
  contest_complaint: (of) => ({
    waits: null,
    title: `Trả lời khiếu nại: ${of.name}`,
    act: { words: "Xem và trả lời", href: at(of, "/complaints") },
  }),
} as const satisfies Record<string, TurnWords>;

export type ContestTurnKind = keyof typeof turnWords;
