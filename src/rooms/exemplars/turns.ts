import type { TurnWords } from "#kernel/turns/index.ts";

/** Việc đến lượt: what the desk asks of somebody about an exemplar, in the words of the office. */
export const turnWords = {
  decide: (of) => ({
    waits: "Chờ quyết định",
    title: `Quyết định khôi phục hay không ${of.name}`,
    act: { words: "Xem và quyết định", href: `/exemplars/${of.subjectId}#hieu-luc` },
  }),
  nurture: (of) => ({
    waits: "Chưa bồi dưỡng",
    title: `Lập kế hoạch bồi dưỡng ${of.name}`,
    act: { words: "Lập kế hoạch", href: `/exemplars/${of.subjectId}/nurturing/edit` },
  }),
  agree: (of) => ({
    waits: "Chờ thống nhất",
    title: `Thống nhất kế hoạch bồi dưỡng ${of.name}`,
    act: { words: "Đọc và thống nhất", href: `/exemplars/${of.subjectId}/nurturing` },
  }),
  check_in: (of) => ({
    waits: null,
    title: `Trao đổi với ${of.name}`,
    act: { words: "Ghi lần trao đổi", href: `/exemplars/${of.subjectId}/nurturing/check-ins/new` },
  }),
  item: (of) => ({
    waits: null,
    title: `${of.detail} (${of.name})`,
    act: { words: "Ghi kết quả", href: `/exemplars/${of.subjectId}/nurturing/items/${of.id}` },
  }),
  report: (of) => ({
    waits: null,
    title: `Báo kết quả làm theo ${of.name}`,
    act: { words: "Báo kết quả", href: `/replications/${of.id}/report` },
  }),
  confirm: (of) => ({
    waits: "Chờ xác nhận",
    title: `Xác nhận kết quả làm theo ${of.name}`,
    act: { words: "Xem và xác nhận", href: `/replications/${of.id}` },
  }),
  introduction: (of) => ({
    waits: "Chờ xác nhận",
    title: `Xác nhận hồ sơ giới thiệu ${of.name}`,
    act: { words: "Đọc và xác nhận", href: `/introductions/${of.id}` },
  }),
  introduction_back: (of) => ({
    waits: "Trả lại để bổ sung",
    title: `Bổ sung hồ sơ giới thiệu ${of.name}`,
    act: { words: "Mở hồ sơ", href: `/introductions/${of.id}` },
  }),
  introduction_sent: (of) => ({
    waits: "Chờ tiếp nhận",
    title: `Tiếp nhận hồ sơ giới thiệu ${of.name}`,
    act: { words: "Mở hồ sơ", href: `/introductions/${of.id}` },
  }),
  assessment_sent: (of) => ({
    waits: "Chờ thẩm định, kết luận",
    title: `Thẩm định, kết luận đánh giá ${of.name}`,
    act: { words: "Mở bản đánh giá", href: `/assessments/${of.id}` },
  }),
  assessment_back: (of) => ({
    waits: "Trả lại để đánh giá lại",
    title: `Đánh giá lại ${of.name} theo tiêu chí`,
    act: { words: "Mở bản đánh giá", href: `/assessments/${of.id}` },
  }),
  recognition: (of) => ({
    waits: "Trả lại để bổ sung",
    title: `Bổ sung hồ sơ công nhận ${of.name}`,
    act: { words: "Mở hồ sơ", href: `/recognitions/${of.id}` },
  }),
  follow_up: (of) => ({
    waits: null,
    title: `Trả lời theo dõi sau ${of.detail} tháng về ${of.name}`,
    act: { words: "Trả lời", href: `/exemplars/${of.subjectId}/follow-ups/${of.id}` },
  }),
  companion: (of) => ({
    waits: null,
    title: `Ghi kết quả thi đua cùng ${of.name}`,
    act: { words: "Ghi kết quả", href: `/exemplars/${of.subjectId}/companions/${of.id}` },
  }),
} satisfies Record<string, TurnWords>;
