import { Hono } from "hono";
import { z } from "zod";
import { isId } from "#kernel/ids.ts";
import { download } from "#kernel/web/download.ts";
import { readQuery } from "#kernel/web/forms.ts";
import { render } from "#kernel/web/index.tsx";
import { unitsOn } from "#rooms/organisation/index.ts";
import { exemplarListBook } from "../exports/exemplar-list.ts";
import { exemplarsNewest, yearsOfExemplars } from "../queries/exemplar-list.ts";
import { holderKinds } from "../schema.ts";
import { exemplarStandings, stages } from "../states.ts";
import { ExemplarsPage } from "../views/ExemplarsPage.tsx";
import type { ExemplarsQuery } from "../views/exemplars-query.ts";

const listQuery = z.object({
  search: z.string().trim().max(200).default(""),
  stage: z.enum(stages).optional().catch(undefined),
  standing: z.enum(exemplarStandings).optional().catch(undefined),
  kind: z.enum(holderKinds).optional().catch(undefined),
  unit: z.string().refine(isId).optional().catch(undefined),
  year: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** The list of exemplars, on the page and as Excel. */
export const listRoutes = new Hono()
  .get("/exemplars", async (c) => {
    const { db, officer, agency, today } = c.var;
    const query = readQuery(c, listQuery);
    const [found, years, units] = await Promise.all([
      exemplarsNewest(db, officer, today, asFilter(query)),
      yearsOfExemplars(db, officer),
      unitsOn(db, agency.id, today, { category: "unit" }),
    ]);
    return render(c, <ExemplarsPage reader={c.var.officer} query={query} found={found} years={years} units={units} />);
  })
  .get("/exemplars.xlsx", async (c) => {
    const { db, officer, agency, today } = c.var;
    const filter = { ...asFilter(readQuery(c, listQuery)), page: 1, perPage: 20_000 };
    const { lines } = await exemplarsNewest(db, officer, today, filter);
    return download(c, "Danh sách điển hình.xlsx", await exemplarListBook(agency.name, lines, today));
  });

function asFilter({ kind, unit, ...rest }: ExemplarsQuery) {
  return { ...rest, holderKind: kind, unitId: unit };
}
