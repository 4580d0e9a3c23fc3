/** Ai được khen: cá nhân, tập thể, hộ gia đình. */
export const holderKinds = ["person", "collective", "household"] as const;
export type HolderKind = (typeof holderKinds)[number];

/**
 * Họ của một mục trong danh mục: danh hiệu thi đua (title), hình thức khen thưởng (commendation), danh hiệu vinh dự nhà
 * nước (honour), công nhận điển hình tiên tiến (recognition). Luật 06/2022/QH15 Đ.6, 7, 9.
 */
export const awardFamilies = ["title", "commendation", "honour", "recognition"] as const;
export type AwardFamily = (typeof awardFamilies)[number];

/** Cấp: cơ sở; bộ, ban, ngành, tỉnh; nhà nước. In this order, lowest first. */
export const awardLevels = ["grassroots", "sector", "state"] as const;
export type AwardLevel = (typeof awardLevels)[number];

/** How often it is judged: each year, once for a period of years (giai đoạn), or whenever it is earned. */
export const awardCycles = ["yearly", "period", "none"] as const;
export type AwardCycle = (typeof awardCycles)[number];

/** Loại hình khen thưởng (Luật 06/2022/QH15 Đ.8). */
export const grounds = [
  "merit",
  "unplanned_feat",
  "themed",
  "career_service",
  "years_of_service",
  "foreign_relations",
] as const;
export type Ground = (typeof grounds)[number];

/** Xếp loại chất lượng hằng năm, best first: hoàn thành xuất sắc, tốt, hoàn thành, không hoàn thành nhiệm vụ. */
export const ratingLevels = ["excellent", "well_done", "done", "not_done"] as const;
export type RatingLevel = (typeof ratingLevels)[number];

/**
 * Hình thức kỷ luật, mildest first. Not every form exists for every category of staff: see {@link disciplineFor}. Forms
 * that stand beside each other for different categories have one weight: see {@link disciplineWeight}.
 */
export const disciplineForms = [
  "reprimand",
  "warning",
  "raise_delayed",
  "pay_cut",
  "demotion",
  "removal",
  "dismissal",
] as const;
export type DisciplineForm = (typeof disciplineForms)[number];

/** How grave a form is; «từ cảnh cáo trở lên» asks for the weight of a warning or more. */
export const disciplineWeight: Record<DisciplineForm, number> = {
  reprimand: 1,
  warning: 2,
  raise_delayed: 2,
  pay_cut: 3,
  demotion: 4,
  removal: 5,
  dismissal: 6,
};

/** The forms each category of staff knows (công chức, viên chức, người lao động). */
export const disciplineFor: Record<"công chức" | "viên chức" | "người lao động", readonly DisciplineForm[]> = {
  "công chức": ["reprimand", "warning", "pay_cut", "demotion", "removal", "dismissal"],
  "viên chức": ["reprimand", "warning", "removal", "dismissal"],
  "người lao động": ["reprimand", "raise_delayed", "removal", "dismissal"],
};

/** Việc chưa kết luận: what holds a case without refusing it. */
export const pendingKinds = [
  "discipline_review",
  "investigation",
  "inspection",
  "complaint",
  "press_verification",
] as const;
export type PendingKind = (typeof pendingKinds)[number];

/** Phạm vi ảnh hưởng của sáng kiến: cơ sở; bộ, ban, ngành, tỉnh; toàn quốc. Lowest first. */
export const initiativeScopes = ["grassroots", "sector", "national"] as const;
export type InitiativeScope = (typeof initiativeScopes)[number];
