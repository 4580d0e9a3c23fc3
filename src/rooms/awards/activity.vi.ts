import type { ActivitySentences } from "#kernel/activity/index.ts";

/** How the activity tells what happens to the catalogue. */
export const activitySentences = {
  "award.rule_changed": { says: (facts) => `sửa điều kiện của “${facts.name}”` },
} as const satisfies ActivitySentences;
