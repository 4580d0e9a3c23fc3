import type { ActivitySentences } from "#kernel/activity/index.ts";

/** How the activity tells what happens to registrations of titles and to pledges. */
export const activitySentences = {
  "titles.sent": { says: (facts) => `gửi bản đăng ký thi đua ${facts.of}`, forUnit: true },
  "titles.recalled": { says: (facts) => `rút lại bản đăng ký thi đua ${facts.of}`, forUnit: true },
  "titles.accepted": { says: (facts) => `duyệt ${facts.lines} dòng đăng ký thi đua ${facts.of} của ${facts.unit}` },
  "titles.returned": { says: (facts) => `trả lại ${facts.lines} dòng đăng ký thi đua ${facts.of} cho ${facts.unit}` },
  "titles.progress": {
    says: (facts) => `ghi tiến độ quý ${facts.quarter} của chỉ tiêu “${facts.target}”: ${facts.value}`,
    forUnit: true,
    reason: "Minh chứng",
  },
  "pledge.opened": { says: (facts) => `đưa giao ước thi đua năm ${facts.year} ra ký` },
  "pledge.signed": { says: (facts) => `ghi ${facts.signer} ký giao ước thi đua năm ${facts.year}`, forUnit: true },
  "pledge.closed": { says: (facts) => `khóa giao ước thi đua năm ${facts.year}` },
} as const satisfies ActivitySentences;
