/** Cấp của một ngày kỷ niệm: of the country, the sector, the province, the agency itself. */
export const anniversaryLevels = ["country", "sector", "province", "agency"] as const;
export type AnniversaryLevel = (typeof anniversaryLevels)[number];
