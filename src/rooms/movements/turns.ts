import type { TurnWords } from "#kernel/turns/index.ts";

/** What the desk asks about movements, their drives and visits. */
export const turnWords: Record<string, TurnWords> = {
  movement_respond: (of) => ({
    waits: of.dueOn === null ? "Chờ phát động" : null,
    title: `Phát động trong đơn vị: ${of.name}`,
    act: { words: "Phát động", href: `/movements/${of.subjectId}/launches/${of.id}/response` },
  }),
  movement_review: (of) => ({
    waits: "Chờ tổng kết",
    title: `Tổng kết phong trào ${of.name}`,
    act: { words: "Tổng kết", href: `/movements/${of.id}/review` },
  }),
  drive_review: (of) => ({
    waits: "Chờ sơ kết",
    title: `Sơ kết ${of.name}`,
    act: { words: "Sơ kết", href: `/drives/${of.id}/review` },
  }),
  inspection_planned: (of) => ({
    waits: null,
    title: `Kiểm tra ${of.unitName}: ${of.name}`,
    act: { words: "Ghi kết quả", href: `/inspections/${of.id}` },
  }),
  finding_open: (of) => ({
    waits: null,
    title: `Trả lời kiến nghị: ${of.name}`,
    act: { words: "Trả lời", href: `/inspections/${of.subjectId}/findings/${of.id}/answer` },
  }),
  finding_answered: (of) => ({
    waits: "Chờ kết luận",
    title: `Kết luận việc khắc phục: ${of.name}`,
    act: { words: "Xem và kết luận", href: `/inspections/${of.subjectId}` },
  }),
};
