import { z } from "zod";
import { typedDayOrNone } from "#kernel/web/forms.ts";

/** What the address of the list of units may ask. */
export const unitsQuery = z.object({
  q: z
    .string()
    .max(200)
    .optional()
    .transform((text) => text || null),
  kind: z
    .string()
    .max(200)
    .optional()
    .transform((text) => text || null),
  category: z.enum(["unit", "body", "outside"]).default("unit"),
  on: typedDayOrNone(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
export type UnitsAsked = z.output<typeof unitsQuery>;

/** The address of the list as asked; what is at its default is left out. */
export function unitsHref(asked: UnitsAsked, path = "/units"): string {
  const query = new URLSearchParams();
  if (asked.category !== "unit") query.set("category", asked.category);
  if (asked.q) query.set("q", asked.q);
  if (asked.kind) query.set("kind", asked.kind);
  if (asked.on) query.set("on", asked.on);
  if (asked.page > 1) query.set("page", String(asked.page));
  return query.size > 0 ? `${path}?${query}` : path;
}
