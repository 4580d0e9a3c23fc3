/** What of the registrations is shown: year, and the movement or drive where it is not the whole work of the year. */
export type SheetsQuery = { year: number; movement?: string | undefined; drive?: string | undefined };

/** The address of the consolidated page, or of another one that is asked the same. */
export function sheetsAddress(query: SheetsQuery, path = "/title-registrations"): string {
  const asked = new URLSearchParams({ year: String(query.year) });
  if (query.movement) asked.set("movement", query.movement);
  if (query.drive) asked.set("drive", query.drive);
  return `${path}?${asked}`;
}
