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

/** Tự đánh giá, thẩm định, kết luận: whose word of a criterion it is, in the order in which they are asked. */
export const assessmentHands = ["self", "checked", "final"] as const;
export type AssessmentHand = (typeof assessmentHands)[number];
