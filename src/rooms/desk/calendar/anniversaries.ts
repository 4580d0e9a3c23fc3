import { anniversaryDay, anniversaryIn, type Day } from "#kernel/calendar/index.ts";

/** Ngày kỷ niệm: of the country, of the sector, or named by a plan. Only a year is known of some. */
export type Anniversary = { name: string; founded: Day | number };

/** An anniversary on a day of a year, with its ordinal: “94 năm”. `round` ones (5, 10 …) are kept larger. */
export type Kept = { on: Day; name: string; ordinal: number; round: boolean };

/**
 * Those of the country and of the three sectors that run plans here, as their founding documents date them: Sắc lệnh số
 * 33C of 13/9/1945 (tòa án), 28/8/1945 (Bộ Tư pháp), Sắc lệnh số 130 of 19/7/1946 (thi hành án). A plan adds its own.
 */
export const national: readonly Anniversary[] = [
  { name: "Ngày thành lập Đảng Cộng sản Việt Nam", founded: "1930-02-03" },
  { name: "Ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh", founded: "1931-03-26" },
  { name: "Ngày Giải phóng miền Nam, thống nhất đất nước", founded: "1975-04-30" },
  { name: "Ngày Quốc tế Lao động", founded: "1886-05-01" },
  { name: "Chiến thắng Điện Biên Phủ", founded: "1954-05-07" },
  { name: "Ngày sinh Chủ tịch Hồ Chí Minh", founded: "1890-05-19" },
  { name: "Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc", founded: "1948-06-11" },
  { name: "Ngày truyền thống Thi hành án dân sự", founded: "1946-07-19" },
  { name: "Ngày Thương binh - Liệt sĩ", founded: "1947-07-27" },
  { name: "Ngày thành lập Công đoàn Việt Nam", founded: "1929-07-28" },
  { name: "Cách mạng tháng Tám thành công", founded: "1945-08-19" },
  { name: "Ngày truyền thống ngành Tư pháp Việt Nam", founded: "1945-08-28" },
  { name: "Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam", founded: "1945-09-02" },
  { name: "Ngày truyền thống Tòa án nhân dân", founded: "1945-09-13" },
  { name: "Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam", founded: "1930-10-20" },
  { name: "Ngày thành lập Quân đội nhân dân Việt Nam", founded: "1944-12-22" },
];

/**
 * What is kept in a year, in order of the days: the country's and the plans' own. Two with one founding day are one when
 * both are national or both say the same; a plan's other words for a national day give way to it.
 */
export function anniversariesOf(year: number, ofPlans: readonly Anniversary[]): Kept[] {
  const nationalDays = new Set(national.map((one) => one.founded));
  const others = ofPlans.filter((one) => typeof one.founded === "string" && !nationalDays.has(one.founded));
  const found = new Map<string, Kept>();
  for (const { name, founded } of [...national, ...others]) {
    const ordinal = anniversaryIn(founded, year);
    if (typeof founded === "number" || ordinal <= 0) continue;
    const on = anniversaryDay(founded, year);
    found.set(`${on} ${name}`, { on, name, ordinal, round: ordinal % 5 === 0 });
  }
  return [...found.values()].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Anniversaries of which a plan knows only the year, for the head of that year. */
export function yearAnniversaries(year: number, ofPlans: readonly Anniversary[]): { name: string; ordinal: number }[] {
  return ofPlans.flatMap(({ name, founded }) =>
    typeof founded === "number" && year > founded ? [{ name, ordinal: year - founded }] : [],
  );
}
