import { addDays, addMonths, type Day } from "#kernel/calendar/index.ts";

/**
 * Từ ba năm trở lên (TT 01/2024/TT-TANDTC Đ.8): from 01/01/2021 to 31/12/2023 is three years. One whose end is not known is
 * not counted.
 */
export function lastsThreeYears({ startsOn, endsOn }: { startsOn: Day | null; endsOn: Day | null }): boolean {
  if (startsOn === null || endsOn === null) return false;
  return addDays(endsOn, 1) >= addMonths(startsOn, 36);
}
