import type { StateName } from "#kernel/web/index.tsx";
import type { Outcome } from "./tally.ts";

/** What of a registration came true, in words. */
export const outcomeNames: Record<Outcome, { word: string; state: StateName }> = {
  as_registered: { word: "Đạt như đăng ký", state: "done" },
  lower: { word: "Đạt, chưa đủ cấp đăng ký", state: "slow" },
  not_yet: { word: "Chưa đạt", state: "open" },
};

/** The columns of numbers, in the order of the work. */
export const comparedNames = {
  registered: "Đăng ký",
  accepted: "Được duyệt",
  nurtured: "Có bồi dưỡng",
  introduced: "Đã giới thiệu",
  proposed: "Đã đề nghị",
  achieved: "Đạt",
  asRegistered: "Đạt như đăng ký",
} as const;
