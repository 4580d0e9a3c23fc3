import { Hono } from "hono";
import { z } from "zod";
import { isId } from "#kernel/ids.ts";
import { readQuery } from "#kernel/web/forms.ts";
import { render } from "#kernel/web/index.tsx";
import { unitsOn } from "#rooms/organisation/index.ts";
import { storiesInWorkFirst, storyCounts } from "../queries/story-list.ts";
import { groupStates, storyGroups } from "../views/board-groups.ts";
import { StoriesPage } from "../views/StoriesPage.tsx";

const listQuery = z.object({
  search: z.string().trim().max(200).default(""),
  group: z.enum(storyGroups).optional().catch(undefined),
  unit: z.string().refine(isId).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** Bảng tin bài: by step, whose turn it is. */
export const listRoutes = new Hono().get("/stories", async (c) => {
  const { db, officer, agency, today, now } = c.var;
  const query = readQuery(c, listQuery);
  const [found, counted, units] = await Promise.all([
    storiesInWorkFirst(db, officer, now, {
      search: query.search,
      states: query.group ? groupStates[query.group] : undefined,
      held: query.group === "held",
      unitId: query.unit,
      page: query.page,
    }),
    storyCounts(db, officer, now),
    unitsOn(db, agency.id, today, { category: "unit" }),
  ]);
  return render(c, <StoriesPage {...{ query, found, counted, units, today }} reader={officer} />);
});
