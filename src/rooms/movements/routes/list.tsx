import { Hono } from "hono";
import { z } from "zod";
import { isId } from "#kernel/ids.ts";
import { download } from "#kernel/web/download.ts";
import { readQuery } from "#kernel/web/forms.ts";
import { render } from "#kernel/web/index.tsx";
import { movementListBook } from "../exports/movement-list.ts";
import { movementsNewest, yearsOfMovements } from "../queries/movement-list.ts";
import { mayDraft, ownerFor } from "../rules.ts";
import { movementStates } from "../states.ts";
import { ways } from "../terms.ts";
import { MovementsPage } from "../views/MovementsPage.tsx";
import type { MovementsQuery } from "../views/movements-query.ts";

const listQuery = z.object({
  search: z.string().trim().max(200).default(""),
  state: z.enum(movementStates).optional().catch(undefined),
  way: z.enum(ways).optional().catch(undefined),
  unit: z.string().refine(isId).optional().catch(undefined),
  year: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** The list of movements, on the page and as Excel. */
export const listRoutes = new Hono()
  .get("/movements", async (c) => {
    const { db, officer, today } = c.var;
    const query = readQuery(c, listQuery);
    const [found, years] = await Promise.all([
      movementsNewest(db, officer, today, asFilter(query)),
      yearsOfMovements(db, officer),
    ]);
    const drafts = mayDraft(officer, ownerFor(officer, c.var.agency.rootUnitId)).allowed;
    return render(c, <MovementsPage {...{ query, found, years, drafts }} />);
  })
  .get("/movements.xlsx", async (c) => {
    const { db, officer, agency, today } = c.var;
    const filter = { ...asFilter(readQuery(c, listQuery)), page: 1, perPage: 20_000 };
    const { lines } = await movementsNewest(db, officer, today, filter);
    return download(c, "Danh sách phong trào.xlsx", await movementListBook(agency.name, lines, today));
  });

function asFilter({ unit, ...rest }: MovementsQuery) {
  return { ...rest, unitId: unit };
}
