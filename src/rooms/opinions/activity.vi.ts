import type { ActivitySentences } from "#kernel/activity/index.ts";

/** How the activity tells what happens to windows. Lines about opinions say neither of whom, what, nor from whom. */
export const activitySentences = {
  "opinion_window.drafted": { says: (facts) => `soạn đợt lấy ý kiến “${facts.title}”` },
  "opinion_window.edited": { says: (facts) => `sửa đợt lấy ý kiến “${facts.title}”` },
  "opinion_window.listed": { says: (facts) => `sửa danh sách của đợt lấy ý kiến “${facts.title}”` },
  "opinion_window.published": {
    says: (facts) => `công khai lấy ý kiến “${facts.title}”, đến hết ngày ${facts.until}`,
  },
  "opinion_window.lengthened": {
    says: (facts) => `kéo dài đợt lấy ý kiến “${facts.title}” đến hết ngày ${facts.until}`,
  },
  "opinion_window.closed": { says: (facts) => `đóng sớm đợt lấy ý kiến “${facts.title}”` },
  "opinion_window.taken_out": {
    says: (facts) => `đưa ${facts.name} ra khỏi danh sách lấy ý kiến “${facts.title}”`,
  },
  "opinion_window.withdrawn": { says: (facts) => `bỏ dự thảo đợt lấy ý kiến “${facts.title}”` },
  "opinion_window.cancelled": { says: (facts) => `hủy đợt lấy ý kiến “${facts.title}”` },
  "opinion_window.concluded": { says: (facts) => `kết luận đợt lấy ý kiến “${facts.title}”` },
  "opinion.received": { says: (facts) => `gửi một ý kiến vào đợt “${facts.title}”` },
  "opinion.written_down": { says: (facts) => `ghi một ý kiến gửi bằng thư vào đợt “${facts.title}”` },
  "opinion.admitted": { says: (facts) => `tiếp nhận một ý kiến của đợt “${facts.title}”` },
  "opinion.set_aside": { says: (facts) => `để ngoài một ý kiến của đợt “${facts.title}”` },
  "opinion.joined": { says: (facts) => `nhập một ý kiến trùng của đợt “${facts.title}”` },
  "opinion.answered": { says: (facts) => `trả lời một ý kiến của đợt “${facts.title}”` },
  "opinion.reopened": { says: (facts) => `mở lại một ý kiến của đợt “${facts.title}”` },
} as const satisfies ActivitySentences;
