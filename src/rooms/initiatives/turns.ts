import type { TurnWords } from "#kernel/turns/index.ts";

/** What the desk asks about initiatives. */
export const turnWords: Record<string, TurnWords> = {
  initiative_back: (of) => ({
    waits: "Trả lại để bổ sung",
    title: `Bổ sung sáng kiến “${of.name}”`,
    act: { words: "Mở và sửa", href: `/initiatives/${of.id}` },
  }),
  initiative_sent: (of) => ({
    waits: "Chờ kiểm tra",
    title: `Kiểm tra sáng kiến “${of.name}”`,
    act: { words: "Đọc và kiểm tra", href: `/initiatives/${of.id}` },
  }),
  initiative_checked: (of) => ({
    waits: "Chờ trình Hội đồng",
    title: `Trình Hội đồng ${of.detail} sáng kiến đã kiểm tra`,
    act: { words: "Chuẩn bị phiên họp", href: "/council-sessions/new" },
  }),
  initiative_session: (of) => ({
    waits: null,
    title: `Phiên họp Hội đồng Sáng kiến: ${of.detail} sáng kiến`,
    act: { words: "Mở phiên họp", href: `/council-sessions/${of.id}` },
  }),
  initiative_passed: (of) => ({
    waits: "Chờ quyết định",
    title: `Ghi quyết định công nhận ${of.detail} sáng kiến`,
    act: { words: "Ghi quyết định", href: `/council-sessions/${of.id}/decision` },
  }),
};
