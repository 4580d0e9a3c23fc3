/** Ý kiến: đồng ý, không đồng ý, phản ánh (something the council should know). */
export const stands = ["agree", "disagree", "information"] as const;
export type Stand = (typeof stands)[number];

/** Ý kiến đến bằng đường nào: the public form, or a letter, a call, a visit written down by the office. */
export const origins = ["public", "letter"] as const;
export type Origin = (typeof origins)[number];

/** Ai được đề nghị: cá nhân, tập thể, hộ gia đình, mô hình. */
export const subjectHolders = ["person", "collective", "household", "model"] as const;
export type SubjectHolder = (typeof subjectHolders)[number];
