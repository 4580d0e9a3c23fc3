import type { ActivitySentences } from "#kernel/activity/index.ts";

/** How the activity tells what happens to stories. */
export const activitySentences = {
  "story.pitch": { says: (facts) => `đề xuất bài “${facts.title}”`, forUnit: true },
  "story.assign": { says: (facts) => `phân công ${facts.writer} viết bài “${facts.title}”` },
  "story.decline": { says: (facts) => `không viết bài “${facts.title}”` },
  "story.reopen": { says: (facts) => `mở lại bài “${facts.title}”` },
  "story.write": { says: (facts) => `viết bài “${facts.title}”` },
  "story.hand_over": { says: (facts) => `gửi bài “${facts.title}” để thủ trưởng đơn vị xác nhận số liệu` },
  "story.confirm": { says: (facts) => `xác nhận số liệu, sự việc của bài “${facts.title}”`, forUnit: true },
  "story.return": { says: (facts) => `trả lại bài “${facts.title}”` },
  "story.edit": { says: (facts) => `biên tập xong bài “${facts.title}”` },
  "story.check": { says: (facts) => `kiểm tra xong bài “${facts.title}”` },
  "story.approve": { says: (facts) => `duyệt bài “${facts.title}”` },
  "story.schedule": { says: (facts) => `hẹn đăng bài “${facts.title}” lúc ${facts.moment}` },
  "story.unschedule": { says: (facts) => `bỏ hẹn đăng bài “${facts.title}”` },
  "story.publish": { says: (facts) => `đăng bài “${facts.title}” lên cổng` },
  "story.correct": { says: (facts) => `đính chính bài “${facts.title}”`, reason: "Đính chính" },
  "story.withdraw": { says: (facts) => `gỡ bài “${facts.title}”` },
  "story.facts_taken": { says: (facts) => `lấy dữ kiện của điển hình vào bài “${facts.title}”`, forUnit: true },
  "story.embargo": { says: (facts) => `đặt điều kiện đăng cho bài “${facts.title}”: ${facts.until}` },
  "story.picture_added": { says: (facts) => `thêm ảnh vào bài “${facts.title}”`, forUnit: true },
  "story.picture_removed": { says: (facts) => `bỏ ảnh khỏi bài “${facts.title}”`, forUnit: true },
  "consent.recorded": { says: (facts) => `ghi sự đồng ý của ${facts.name} cho bài “${facts.title}”`, forUnit: true },
  "consent.withdrawn": { says: (facts) => `ghi ${facts.name} rút sự đồng ý cho bài “${facts.title}”`, forUnit: true },
  "story.sent": { says: (facts) => `gửi bài “${facts.title}” tới ${facts.channel}`, forUnit: true },
  "story.sending_withdrawn": {
    says: (facts) => `rút lần gửi bài “${facts.title}” tới ${facts.channel}`,
    forUnit: true,
  },
  "channel.kept": { says: (facts) => `ghi kênh tuyên truyền “${facts.name}”` },
} as const satisfies ActivitySentences;
