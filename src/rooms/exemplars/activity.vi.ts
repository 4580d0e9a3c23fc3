import type { ActivitySentences } from "#kernel/activity/index.ts";

/** How the activity tells what happens to exemplars. */
export const activitySentences = {
  "exemplar.detected": { says: (facts) => `ghi nhận “${facts.name}” là điển hình`, forUnit: true },
  "exemplar.edited": { says: (facts) => `sửa thông tin điển hình “${facts.name}”`, forUnit: true },
  "exemplar.nurtured": { says: (facts) => `bắt đầu bồi dưỡng điển hình “${facts.name}”`, forUnit: true },
  "exemplar.recognised": { says: (facts) => `ghi việc công nhận điển hình “${facts.name}”` },
  "exemplar.replicated": { says: (facts) => `bắt đầu nhân rộng điển hình “${facts.name}”`, forUnit: true },
  "exemplar.suspended": { says: (facts) => `tạm dừng điển hình “${facts.name}”` },
  "exemplar.restored": { says: (facts) => `khôi phục điển hình “${facts.name}”` },
  "exemplar.struck_off": { says: (facts) => `đưa “${facts.name}” ra khỏi danh sách điển hình` },
  "exemplar.withdrawn": { says: (facts) => `rút điển hình “${facts.name}”`, forUnit: true },
  "exemplar.readmitted": { says: (facts) => `đưa “${facts.name}” trở lại danh sách điển hình`, forUnit: true },
} as const satisfies ActivitySentences;
