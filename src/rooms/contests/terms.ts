/** Cuộc thi của mình, or of another body in which units take part. */
export const contestKinds = ["own", "outside"] as const;
export type ContestKind = (typeof contestKinds)[number];

/** Hình thức thi: thi viết (bài viết, chấm kín), or thi tìm hiểu (câu hỏi trắc nghiệm, scored by itself). */
export const contestFormats = ["writing", "quiz"] as const;
export type ContestFormat = (typeof contestFormats)[number];

/** Đối tượng dự thi: people of the agency, the public, or both. */
export const entrantKinds = ["staff", "public", "everyone"] as const;
export type Entrants = (typeof entrantKinds)[number];

/** Bài dự thi đến bằng đường nào: in the program, by the public form, by post. */
export const origins = ["staff", "public", "post"] as const;
export type Origin = (typeof origins)[number];

/** Vai trò trong cuộc thi: judge, chair of the jury, organiser (who may not enter, and may know who wrote what). */
export const handRoles = ["judge", "chair", "organiser"] as const;
export type HandRole = (typeof handRoles)[number];

/** Xét khi bằng điểm: by the criteria in their order, or the place is shared at once. */
export const tieRules = ["criteria", "shared"] as const;
export type TieRule = (typeof tieRules)[number];

/** Vì sao một giám khảo không chấm một bài: of the author's unit, kin named beforehand, declared at the sheet. */
export const conflictGrounds = ["same_unit", "kin", "declared"] as const;
export type ConflictGround = (typeof conflictGrounds)[number];

/** Bài giống với gì: an earlier entry, a published story, an initiative. */
export const likeSources = ["entry", "story", "initiative"] as const;
export type LikeSource = (typeof likeSources)[number];

/** What parts a place of a quiz from the one before it: right answers, the prediction, the time; or nothing, the place is shared. */
export const partedBy = ["right", "share", "prediction", "time", "shared"] as const;
export type PartedBy = (typeof partedBy)[number];
