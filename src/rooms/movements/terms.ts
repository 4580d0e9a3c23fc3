/** Hình thức tổ chức: thường xuyên, theo đợt, theo chuyên đề (Luật Thi đua, khen thưởng 2022, Đ.16). */
export const ways = ["regular", "drive", "theme"] as const;
export type Way = (typeof ways)[number];

/** Cấp phát động of the parent movement, from the Prime Minister down to the agency's own plan. */
export const parentLevels = ["prime_minister", "ministry", "province", "sector", "agency"] as const;
export type ParentLevel = (typeof parentLevels)[number];

/** Phạm vi, as the yearly statistics count it (TT 02: biểu 0601): cả nước, ngành hoặc địa phương, cụm khối, cơ quan. */
export const scopes = ["nation", "sector_locality", "cluster", "agency"] as const;
export type MovementScope = (typeof scopes)[number];
