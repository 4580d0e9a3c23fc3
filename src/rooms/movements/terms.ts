import { movementLevels, movementWays } from "#rooms/plans/packs/index.ts";

/** Hình thức tổ chức, as packs of plans write it. */
export const ways = movementWays;
export type Way = (typeof ways)[number];

/** Cấp phát động of the parent movement, as packs of plans write it. */
export const parentLevels = movementLevels;
export type ParentLevel = (typeof parentLevels)[number];

/** Phạm vi, as the yearly statistics count it (TT 02: biểu 0601): cả nước, ngành hoặc địa phương, cụm khối, cơ quan. */
export const scopes = ["nation", "sector_locality", "cluster", "agency"] as const;
export type MovementScope = (typeof scopes)[number];
