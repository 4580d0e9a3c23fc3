import { anniversaryLevels as levels } from "#rooms/plans/packs/index.ts";

/** Cấp của một ngày kỷ niệm, as packs of plans write it: of the country, the sector, the province, the agency itself. */
export const anniversaryLevels = levels;
export type AnniversaryLevel = (typeof anniversaryLevels)[number];
