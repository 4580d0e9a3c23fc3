import { Hono } from "hono";
import { z } from "zod";
import { isId } from "#kernel/ids.ts";
import { download } from "#kernel/web/download.ts";
import { readQuery } from "#kernel/web/forms.ts";
import { render } from "#kernel/web/index.tsx";
import { unitsOn } from "#rooms/organisation/index.ts";
import { exemplarListBook } from "../exports/exemplar-list.ts";
import { exemplarsNewest, kindsInUse, yearsOfExemplars } from "../queries/exemplar-list.ts";
import { holderKinds } from "../schema.ts";
import { exemplarStandings, stages } from "../states.ts";
import { registerLevels } from "../terms.ts";
import { ExemplarsPage } from "../views/ExemplarsPage.tsx";
import type { ExemplarsQuery } from "../views/exemplars-query.ts";

const listQuery = z.object({
  search: z.string().trim().max(200).default(""),
  stage: z.enum(stages).optional().catch(undefined),
  standing: z.enum(exemplarStandings).optional().catch(undefined),
  kind: z.enum(holderKinds).optional().catch(undefined),
  unit: z.string().refine(isId).optional().catch(undefined),
  year: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
  type: z.string().max(80).optional().catch(undefined),
  level: z.enum(registerLevels).optional().catch(undefined),
  registered: z.coerce.number().int().min(1990).max(2200).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** The list of exemplars, on the page and as Excel. */
export const listRoutes = new Hono()
  .get("/exemplars", async (c) => {
    const { db, officer, agency, today } = c.var;
    const query = readQuery(c, listQuery);
    const [found, years, units, kinds] = await Promise.all([
      exemplarsNewest(db, officer, today, asFilter(query)),
      yearsOfExemplars(db, officer),
      unitsOn(db, agency.id, today, { category: "unit" }),
      kindsInUse(db, officer),
    ]);
    return render(
      c,
      <ExemplarsPage
        reader={c.var.officer}
        query={query}
        found={found}
        years={years}
        units={units}
        kinds={kinds}
        today={today}
      />,
    );
  })
  .get("/exemplars.xlsx", async (c) => {
    const { db, officer, agency, today } = c.var;
    const filter = { ...asFilter(readQuery(c, listQuery)), page: 1, perPage: 20_000 };
    const { lines } = await exemplarsNewest(db, officer, today, filter);
    return download(c, "Danh sách điển hình.xlsx", await exemplarListBook(agency.name, lines, today));
  });

function asFilter({ kind, unit, type, registered, ...rest }: ExemplarsQuery) {
  return { ...rest, holderKind: kind, unitId: unit, kindKey: type, registeredIn: registered };
}
