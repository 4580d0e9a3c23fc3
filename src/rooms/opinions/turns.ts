import type { FoundTurn, TurnWords } from "#kernel/turns/index.ts";

const at = (of: FoundTurn, below = "") => `/opinion-windows/${of.subjectId}${below}`;

/** Việc đến lượt with opinions, in the words of the office. */
export const turnWords = {
  opinions_read: (of) => ({
    waits: "Chờ xem",
    title: `Xem ${of.detail} ý kiến mới: ${of.name}`,
    act: { words: "Xem ý kiến", href: at(of, "/opinions?state=received") },
  }),
  opinions_answer: (of) => ({
    waits: "Chờ trả lời",
    title: `Trả lời ${of.detail} ý kiến không đồng ý, phản ánh: ${of.name}`,
    act: { words: "Mở sổ ý kiến", href: at(of, "/opinions?state=admitted") },
  }),
  opinions_conclude: (of) => ({
    waits: "Đã hết hạn",
    title: `Kết luận đợt lấy ý kiến: ${of.name}`,
    act: { words: "Kết luận", href: at(of) },
  }),
} as const satisfies Record<string, TurnWords>;

export type OpinionTurnKind = keyof typeof turnWords;
