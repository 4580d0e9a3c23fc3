import type { Place } from "../forms.ts";

/** The address of a reading at a part and a filter, perhaps at one of its proposals. */
export function addressOf(readingId: string, place: Partial<Place> = {}, n?: number): string {
  const query = new URLSearchParams();
  if (place.show && place.show !== "all") query.set("show", place.show);
  if (place.part && place.part > 1) query.set("part", String(place.part));
  const asked = query.size > 0 ? `?${query}` : "";
  return `/plan-readings/${readingId}${asked}${n === undefined ? "" : `#viec-${n}`}`;
}

/** The way to a reading's page, for the pages below it. */
export function crumbsOf(reading: { id: string }) {
  return [
    { words: "Kế hoạch", href: "/plans" },
    { words: "Bản đọc", href: `/plan-readings/${reading.id}` },
  ];
}
