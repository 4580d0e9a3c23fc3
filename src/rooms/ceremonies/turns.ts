import type { TurnWords } from "#kernel/turns/index.ts";

/** What the desk asks about events, what was taken home from them, and selections. */
export const turnWords = {
  event_register: (of) => ({
    waits: of.dueOn === null ? "Chờ đăng ký" : null,
    title: `Đăng ký người dự: ${of.name}`,
    act: { words: "Đăng ký", href: `/events/${of.subjectId}/registrations/${of.detail}` },
  }),
  event_minutes: (of) => ({
    waits: "Chờ biên bản",
    title: `Ghi biên bản: ${of.name}`,
    act: { words: "Ghi biên bản", href: `/events/${of.subjectId}/minutes/edit` },
  }),
  event_confirm: (of) => ({
    waits: "Chờ duyệt",
    title: `Duyệt biên bản: ${of.name}`,
    act: { words: "Đọc và duyệt", href: `/events/${of.subjectId}/minutes` },
  }),
} as const satisfies Record<string, TurnWords>;

export type CeremonyTurnKind = keyof typeof turnWords;
