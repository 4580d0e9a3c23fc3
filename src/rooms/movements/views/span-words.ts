import { formatDay } from "#kernel/calendar/index.ts";

/** Thời gian: from a day to a day, to an occasion, or open. */
export function spanWords(of: { startsOn: string | null; endsOn: string | null; until: string | null }): string {
  const from = of.startsOn ? `Từ ${formatDay(of.startsOn)}` : "Chưa rõ ngày bắt đầu";
  if (of.endsOn) return `${from} đến ${formatDay(of.endsOn)}`;
  return of.until ? `${from} đến ${of.until}` : `${from}, chưa định ngày kết thúc`;
}
