/** Cụm (by area), khối (by function). */
export const clusterKinds = ["area", "function"] as const;
export type ClusterKind = (typeof clusterKinds)[number];

/** What points do to the sum: they make it up, are added on top (điểm thưởng), or taken off (điểm trừ). */
export const criterionEffects = ["base", "bonus", "deduction"] as const;
export type CriterionEffect = (typeof criterionEffects)[number];

/** Ràng buộc: nothing; không có minh chứng thì không tính điểm; không đạt thì cả nhóm không có điểm. */
export const criterionGates = ["none", "evidence", "group"] as const;
export type CriterionGate = (typeof criterionGates)[number];

/** Ai chấm: the member itself and the one that cross-checks it, or only the head of the cluster at the end. */
export const scorers = ["member", "head"] as const;
export type Scorer = (typeof scorers)[number];

/** The days of a cluster year by which a step is due. */
export const yearDues = ["pledge", "review", "self", "checked", "final", "ranking"] as const;
export type YearDue = (typeof yearDues)[number];
