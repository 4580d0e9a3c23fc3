/** The day before a day (`YYYY-MM-DD`): the last day of what a change ends. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
