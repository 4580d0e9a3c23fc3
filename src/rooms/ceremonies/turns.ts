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
  event_takeaway: (of) => ({
    waits: null,
    title: `Ghi điều sẽ áp dụng sau: ${of.name}`,
    act: { words: "Ghi điều sẽ áp dụng", href: `/events/${of.subjectId}/takeaways` },
  }),
  takeaway_open: (of) => ({
    waits: null,
    title: `Trả lời kết quả áp dụng: ${of.name}`,
    act: { words: "Trả lời", href: `/events/${of.subjectId}/takeaways/${of.id}/answer` },
  }),
  takeaway_answered: (of) => ({
    waits: "Chờ xác nhận",
    title: `Xác nhận kết quả áp dụng: ${of.name}`,
    act: { words: "Xem và xác nhận", href: `/events/${of.subjectId}/takeaways` },
  }),
  selection_choose: (of) => ({
    waits: null,
    title: `Chọn gương: ${of.name}`,
    act: { words: "Chọn", href: `/selections/${of.id}` },
  }),
  selection_announce: (of) => ({
    waits: null,
    title: `Công bố kết quả: ${of.name}`,
    act: { words: "Công bố", href: `/selections/${of.id}` },
  }),
} as const satisfies Record<string, TurnWords>;

export type CeremonyTurnKind = keyof typeof turnWords;
