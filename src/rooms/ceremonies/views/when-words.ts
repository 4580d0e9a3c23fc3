import { formatDay, formatDayInWords, formatDayLong } from "#kernel/calendar/index.ts";
import type { GatheringEvent } from "../schema.ts";

type When = Pick<GatheringEvent, "startsOn" | "startsAt" | "endsOn" | "endsAt">;

/** `08:00, Chủ nhật, 11/06/2023`; of several days, from when to when. */
export function whenWords({ startsOn, startsAt, endsOn, endsAt }: When): string {
  if (startsOn === endsOn) {
    const hours = endsAt ? `${startsAt}–${endsAt}` : startsAt;
    return `${hours}, ${formatDayLong(startsOn)}`;
  }
  return `Từ ${startsAt} ngày ${formatDay(startsOn)} đến ${endsAt ? `${endsAt} ` : ""}ngày ${formatDay(endsOn)}`;
}

/** As a letter writes it: `08 giờ 00 phút, ngày 11 tháng 6 năm 2023`. */
export function whenInLetter({ startsOn, startsAt, endsOn, endsAt }: When): string {
  const one = startsOn === endsOn;
  const first = `${hourInLetter(startsAt)}, ${formatDayInWords(startsOn)}`;
  if (one) return first;
  return `Từ ${first} đến ${endsAt ? `${hourInLetter(endsAt)}, ` : ""}${formatDayInWords(endsOn)}`;
}

function hourInLetter(at: string): string {
  const [hours, minutes] = at.split(":");
  return `${hours} giờ ${minutes} phút`;
}
