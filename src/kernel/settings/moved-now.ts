const dayOnly = /^(\d{4})-(\d{2})-(\d{2})$/;
const moment = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * Reads GUONGSANG_NOW: a day (`2018-01-25`, taken as 08:00 in Việt Nam) or an ISO moment
 * (without an offset: Vietnam time). Gives null when it is neither, or no day of the calendar.
 */
export function readMovedNow(text: string): Date | null {
  const parts = dayOnly.exec(text) ?? moment.exec(text);
  if (!parts || !isCalendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))) return null;
  const full = dayOnly.test(text) ? `${text}T08:00:00+07:00` : parts[8] ? text : `${text}+07:00`;
  const read = new Date(full);
  return Number.isNaN(read.getTime()) ? null : read;
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  const read = new Date(Date.UTC(year, month - 1, day));
  return read.getUTCFullYear() === year && read.getUTCMonth() === month - 1 && read.getUTCDate() === day;
}
