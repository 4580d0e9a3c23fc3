import { type Context, Hono } from "hono";
import { z } from "zod";
import { isId } from "#kernel/ids.ts";
import { download } from "#kernel/web/download.ts";
import { readQuery } from "#kernel/web/forms.ts";
import { render } from "#kernel/web/index.tsx";
import { exemplarById } from "#rooms/exemplars/index.ts";
import { movementById } from "#rooms/movements/index.ts";
import { planById } from "#rooms/plans/index.ts";
import { eventListBook } from "../exports/event-list.ts";
import { eventsNearest, yearsOfEvents } from "../queries/event-list.ts";
import { mayDraft, ownerFor } from "../rules.ts";
import { eventStates } from "../states.ts";
import { eventKinds } from "../terms.ts";
import { EventsPage } from "../views/EventsPage.tsx";
import type { EventsQuery } from "../views/events-query.ts";

const id = z.string().refine(isId).optional().catch(undefined);
const listQuery = z.object({
  search: z.string().trim().max(200).default(""),
  kind: z.enum(eventKinds).optional().catch(undefined),
  state: z.enum(eventStates).optional().catch(undefined),
  year: z.coerce.number().int().min(1990).max(2200).optional().catch(undefined),
  plan: id,
  movement: id,
  exemplar: id,
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** The list of events, on the page and as Excel. */
export const listRoutes = new Hono()
  .get("/events", async (c) => {
    const { db, officer, today } = c.var;
    const query = readQuery(c, listQuery);
    const [found, years, of] = await Promise.all([
      eventsNearest(db, officer, today, asFilter(query)),
      yearsOfEvents(db, officer),
      narrowedTo(c, query),
    ]);
    const drafts = mayDraft(officer, ownerFor(officer, c.var.agency.rootUnitId)).allowed;
    return render(c, <EventsPage {...{ query, found, years, of, drafts }} />);
  })
  .get("/events.xlsx", async (c) => {
    const { db, officer, agency, today } = c.var;
    const filter = { ...asFilter(readQuery(c, listQuery)), page: 1, perPage: 20_000 };
    const { lines } = await eventsNearest(db, officer, today, filter);
    return download(c, "Danh sách sự kiện.xlsx", await eventListBook(agency.name, lines, today));
  });

function asFilter({ plan, movement, exemplar, ...rest }: EventsQuery) {
  return { ...rest, planId: plan, movementId: movement, exemplarId: exemplar };
}

/** The name of what the list is narrowed to, which the reader must see. */
async function narrowedTo(c: Context, { plan, movement, exemplar }: EventsQuery): Promise<string | null> {
  const { db, officer } = c.var;
  if (plan) return (await planById(db, officer, plan)).title;
  if (movement) return (await movementById(db, officer, movement)).name;
  return exemplar ? (await exemplarById(db, officer, exemplar)).name : null;
}
