import { type Context, Hono } from "hono";
import { z } from "zod";
import { readQuery, typedDayOrNone } from "#kernel/web/forms.ts";
import { render } from "#kernel/web/index.tsx";
import { activityNewest, linesAPage } from "../queries/activity.ts";
import { peopleNamed, unitsNamed } from "../queries/filters.ts";
import { ActivityPage, type ActivityQuery } from "../views/ActivityPage.tsx";

const activityQuery = z.object({
  unit: z.string().trim().max(200).default(""),
  person: z.string().trim().max(200).default(""),
  day: typedDayOrNone(),
  before: z.coerce.number().int().positive().optional(),
});

/** Nhật ký: what everybody did, in sentences. */
export const activityRoutes = new Hono().get("/activity", async (c) => {
  const query = readQuery(c, activityQuery);
  const lines = await linesFor(c, query);
  const more = lines.length > linesAPage;
  return render(
    c,
    <ActivityPage lines={lines.slice(0, linesAPage)} more={more} query={query} officer={c.var.officer} />,
  );
});

async function linesFor(c: Context, query: ActivityQuery) {
  const { db, officer } = c.var;
  const [unitIds, personIds] = await Promise.all([
    query.unit ? unitsNamed(db, officer, query.unit) : undefined,
    query.person ? peopleNamed(db, officer.agencyId, query.person) : undefined,
  ]);
  if (unitIds?.length === 0 || personIds?.length === 0) return [];
  return activityNewest(db, officer, { unitIds, personIds, day: query.day, before: query.before ?? null });
}
