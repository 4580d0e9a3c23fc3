import type { ActivitySentences } from "#kernel/activity/index.ts";

/** How the activity tells what happens to accounts. */
export const activitySentences = {
  "account.opened": { says: (facts) => `lập tài khoản cho ${facts.name}` },
  "account.closed": { says: (facts) => `khóa tài khoản của ${facts.name}` },
  "account.password_reset": { says: (facts) => `cấp mật khẩu mới cho ${facts.name}` },
  "account.password_changed": { says: () => "đổi mật khẩu của mình" },
  "account.second_factor_on": { says: () => "bật xác thực hai lớp" },
  "account.second_factor_off": { says: () => "tắt xác thực hai lớp" },
  "account.second_factor_codes": { says: () => "lấy mã dự phòng mới cho xác thực hai lớp" },
} as const satisfies ActivitySentences;
