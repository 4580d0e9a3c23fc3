import type { Day } from "./day.ts";
import type { Holiday } from "./holidays.ts";

/**
 * Swaps of working days announced by the Government for civil servants: a weekday of rest for a Saturday of work.
 * The seed of the editable table; only swaps known for certain stand here, each year adds its own.
 */
const swaps: [rest: Day, work: Day, occasion: string][] = [
  ["2018-12-31", "2019-01-05", "Tết Dương lịch 2019"],
  ["2019-04-29", "2019-05-04", "30/4 và 01/5"],
  ["2024-04-29", "2024-05-04", "30/4 và 01/5"],
  ["2025-05-02", "2025-04-26", "30/4 và 01/5"],
  ["2026-01-02", "2026-01-10", "Tết Dương lịch 2026"],
  ["2026-08-31", "2026-08-22", "Quốc khánh"],
];

/** The announced swaps as rows of the holiday table. */
export const announcedHolidays: readonly Holiday[] = swaps.flatMap(([rest, work, occasion]): Holiday[] => [
  { day: rest, name: `Nghỉ hoán đổi dịp ${occasion}`, kind: "off" },
  { day: work, name: `Làm bù dịp ${occasion}`, kind: "make_up" },
]);
