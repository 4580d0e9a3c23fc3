import type { Day } from "./day.ts";

/**
 * A day of the nation's calendar that plans count anniversaries of: how it is written, what it is counted from, and whether it
 * is one sector's own (`sector`).
 */
export type Founding = { name: string; on: Day; written: RegExp; sector?: true };

/**
 * Founding days and events that are kept in the whole country or in a sector, and that nobody disputes: Sắc lệnh số 33C of
 * 13/9/1945 (tòa án), 28/8/1945 (Bộ Tư pháp), Sắc lệnh số 130 of 19/7/1946 (thi hành án), the letter of 27/02/1955 (y tế). The days of a province or an agency
 * are its own and stand in its calendar of anniversaries.
 */
export const foundings: readonly Founding[] = [
  {
    name: "Ngày thành lập Đảng Cộng sản Việt Nam",
    on: "1930-02-03",
    written: /thành lập đảng(?: cộng sản(?: việt nam)?)?(?! (?:bộ|ủy))/iu,
  },
  { name: "Ngày Thầy thuốc Việt Nam", on: "1955-02-27", written: /thầy thuốc việt nam/iu, sector: true },
  {
    name: "Ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh",
    on: "1931-03-26",
    written: /thành lập đoàn (?:tncs|thanh niên)/iu,
  },
  {
    name: "Ngày Giải phóng miền Nam, thống nhất đất nước",
    on: "1975-04-30",
    written: /giải phóng (?:hoàn toàn )?miền nam/iu,
  },
  { name: "Ngày Quốc tế Lao động", on: "1886-05-01", written: /quốc tế lao động/iu },
  { name: "Chiến thắng Điện Biên Phủ", on: "1954-05-07", written: /chiến thắng (?:lịch sử )?điện biên phủ/iu },
  {
    name: "Ngày sinh Chủ tịch Hồ Chí Minh",
    on: "1890-05-19",
    written: /ngày sinh (?:của )?(?:chủ tịch hồ chí minh|bác hồ|bác)/iu,
  },
  {
    name: "Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc",
    on: "1948-06-11",
    written: /lời kêu gọi thi đua ái quốc|truyền thống thi đua yêu nước/iu,
  },
  { name: "Ngày Báo chí cách mạng Việt Nam", on: "1925-06-21", written: /báo chí cách mạng/iu },
  {
    name: "Ngày truyền thống Thi hành án dân sự",
    on: "1946-07-19",
    written: /(?:truyền thống|thành lập) (?:ngành |hệ thống )?thi hành án dân sự/iu,
    sector: true,
  },
  { name: "Ngày Thương binh - Liệt sĩ", on: "1947-07-27", written: /thương binh\s*[-–,và]*\s*liệt s[ĩỹ]/iu },
  { name: "Ngày thành lập Công đoàn Việt Nam", on: "1929-07-28", written: /thành lập công đoàn việt nam/iu },
  { name: "Cách mạng tháng Tám thành công", on: "1945-08-19", written: /cách mạng tháng (?:tám|8)/iu },
  {
    name: "Ngày truyền thống Công an nhân dân",
    on: "1945-08-19",
    written: /(?:truyền thống|thành lập) (?:lực lượng )?công an nhân dân/iu,
  },
  {
    name: "Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam",
    on: "1945-09-02",
    written: /quốc khánh|thành lập nước cộng h[oò][àa]/iu,
  },
  {
    name: "Ngày truyền thống Tòa án nhân dân",
    on: "1945-09-13",
    written: /truyền thống t[oò][àa] án nhân dân/iu,
    sector: true,
  },
  {
    name: "Ngày truyền thống ngành Tư pháp Việt Nam",
    on: "1945-08-28",
    written: /truyền thống ngành tư pháp/iu,
    sector: true,
  },
  { name: "Ngày thành lập Hội Nông dân Việt Nam", on: "1930-10-14", written: /thành lập hội nông dân việt nam/iu },
  {
    name: "Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam",
    on: "1930-10-20",
    written: /thành lập hội (?:lhpn|liên hiệp phụ nữ) việt nam/iu,
  },
  {
    name: "Ngày thành lập Mặt trận Tổ quốc Việt Nam",
    on: "1930-11-18",
    written: /(?:thành lập|truyền thống) (?:mặt trận|mttq)/iu,
  },
  { name: "Ngày Nhà giáo Việt Nam", on: "1982-11-20", written: /nhà giáo việt nam/iu },
  { name: "Ngày Toàn quốc kháng chiến", on: "1946-12-19", written: /toàn quốc kháng chiến/iu },
  { name: "Ngày thành lập Quân đội nhân dân Việt Nam", on: "1944-12-22", written: /thành lập quân đội nhân dân/iu },
];

/** The founding day that these words are about, or null: what is not in the list is not judged. */
export function foundingNamed(words: string): Founding | null {
  return foundings.find(({ written }) => written.test(words.normalize("NFC"))) ?? null;
}
