import type { ActivitySentences } from "#kernel/activity/index.ts";

/** How the activity tells what happens to contests. Lines about entries say neither number, title nor author. */
export const activitySentences = {
  "contest.drafted": { says: (facts) => `soạn cuộc thi “${facts.name}”` },
  "contest.edited": { says: (facts) => `sửa thể lệ cuộc thi “${facts.name}”` },
  "contest.withdrawn": { says: (facts) => `bỏ dự thảo cuộc thi “${facts.name}”` },
  "contest.cancelled": { says: (facts) => `hủy cuộc thi “${facts.name}”` },
  "contest.launched": {
    says: (facts) => `phát động cuộc thi “${facts.name}” theo ${facts.number}, đến ${facts.units} đơn vị`,
  },
  "contest.extended": { says: (facts) => `phát động cuộc thi “${facts.name}” thêm đến ${facts.units} đơn vị` },
  "contest.urged": { says: (facts) => `nhắc ${facts.units} đơn vị tham gia cuộc thi “${facts.name}”` },
  "contest.part_reported": {
    says: (facts) => `báo đã gửi ${facts.count} bài dự thi “${facts.name}”`,
    forUnit: true,
  },
  "contest.concluded": { says: (facts) => `kết thúc theo dõi cuộc thi “${facts.name}”` },
  "contest.reopened": { says: (facts) => `mở lại việc theo dõi cuộc thi “${facts.name}”` },
  "contest.entered": { says: (facts) => `gửi bài dự thi “${facts.name}”` },
  "contest.entry_mended": { says: (facts) => `sửa bài dự thi “${facts.name}”` },
  "contest.entry_withdrawn": { says: (facts) => `rút bài dự thi “${facts.name}”` },
  "contest.post_taken": { says: (facts) => `ghi bài dự thi “${facts.name}” gửi qua bưu điện` },
  "contest.entry_accepted": { says: (facts) => `xác nhận một bài dự thi “${facts.name}” hợp lệ` },
  "contest.entry_barred": { says: (facts) => `không nhận một bài dự thi “${facts.name}”` },
  "contest.hands_named": { says: (facts) => `lập ban giám khảo, ban tổ chức cuộc thi “${facts.name}”` },
  "contest.kin_declared": { says: (facts) => `khai việc người thân dự thi “${facts.name}”` },
  "contest.round_begun": { says: (facts) => `bắt đầu ${facts.round} của cuộc thi “${facts.name}”, ${facts.count} bài` },
  "contest.round_closed": { says: (facts) => `đóng ${facts.round} của cuộc thi “${facts.name}”` },
  "contest.sheet_released": { says: (facts) => `từ chối chấm một bài của cuộc thi “${facts.name}” vì xung đột` },
  "contest.questions_written": { says: (facts) => `soạn bộ câu hỏi của cuộc thi “${facts.name}”, ${facts.count} câu` },
  "contest.questions_imported": {
    says: (facts) => `nhập ${facts.count} câu hỏi của cuộc thi “${facts.name}” từ tệp ${facts.file}`,
  },
  "contest.question_struck": { says: (facts) => `loại câu hỏi số ${facts.number} của cuộc thi “${facts.name}”` },
  "contest.scored": { says: (facts) => `chấm điểm cuộc thi “${facts.name}”, ${facts.count} bài` },
  "contest.papers_printed": { says: (facts) => `rút câu hỏi cho ${facts.count} phiếu in của cuộc thi “${facts.name}”` },
  "contest.prizes_settled": { says: (facts) => `chốt giải cuộc thi “${facts.name}”` },
  "contest.opened": { says: (facts) => `mở phách cuộc thi “${facts.name}”` },
  "contest.announced": { says: (facts) => `công bố kết quả cuộc thi “${facts.name}” theo ${facts.number}` },
  "contest.award_revoked": { says: (facts) => `thu hồi ${facts.prize} của cuộc thi “${facts.name}”` },
  "contest.complained": { says: (facts) => `khiếu nại kết quả cuộc thi “${facts.name}”` },
  "contest.complaint_answered": { says: (facts) => `trả lời khiếu nại về cuộc thi “${facts.name}”` },
} as const satisfies ActivitySentences;
