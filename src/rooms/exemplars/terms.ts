import { type Hand, hands } from "#kernel/scoring/index.ts";

/** Cấp đăng ký, cấp công nhận, lowest first. */
export const registerLevels = ["grassroots", "sector", "province", "ministry", "state"] as const;
export type RegisterLevel = (typeof registerLevels)[number];

/** How the levels are called in lists and on screens. */
export const registerLevelNames: Record<RegisterLevel, string> = {
  grassroots: "cơ sở",
  sector: "ngành",
  province: "tỉnh",
  ministry: "bộ",
  state: "toàn quốc",
};

/** Tự đánh giá, thẩm định, kết luận: whose word of a criterion it is. */
export const assessmentHands = hands;
export type AssessmentHand = Hand;
