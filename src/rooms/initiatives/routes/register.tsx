import { Hono } from "hono";
import { z } from "zod";
import { isId } from "#kernel/ids.ts";
import { download } from "#kernel/web/download.ts";
import { readQuery } from "#kernel/web/forms.ts";
import { render } from "#kernel/web/index.tsx";
import { unitsOn } from "#rooms/organisation/index.ts";
import { registerBook } from "../exports/register.ts";
import { initiativesNewest } from "../queries/register.ts";
import { roundsNewest } from "../queries/rounds.ts";
import { initiativeStates } from "../states.ts";
import { RegisterPage } from "../views/RegisterPage.tsx";
import type { RegisterQuery } from "../views/register-query.ts";

const registerQuery = z.object({
  search: z.string().trim().max(200).default(""),
  state: z.enum(initiativeStates).optional().catch(undefined),
  year: z.coerce.number().int().min(1990).max(2200).optional().catch(undefined),
  unit: z.string().refine(isId).optional().catch(undefined),
  late: z.literal("1").optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** The register of initiatives, on the page and as Excel. */
export const registerRoutes = new Hono()
  .get("/initiatives", async (c) => {
    const { db, officer, agency, today } = c.var;
    const query = readQuery(c, registerQuery);
    const [found, rounds, units] = await Promise.all([
      initiativesNewest(db, officer, today, asFilter(query)),
      roundsNewest(db, agency.id),
      unitsOn(db, agency.id, today, { category: "unit" }),
    ]);
    const years = [...new Set(rounds.map(({ year }) => year))];
    const shown = { query, found, years, units, registering: rounds.length > 0 };
    return render(c, <RegisterPage {...shown} />);
  })
  .get("/initiatives.xlsx", async (c) => {
    const { db, officer, agency, today } = c.var;
    const filter = { ...asFilter(readQuery(c, registerQuery)), page: 1, perPage: 20_000 };
    const { lines } = await initiativesNewest(db, officer, today, filter);
    return download(c, "Sổ sáng kiến.xlsx", await registerBook(agency.name, lines, today));
  });

function asFilter({ unit, late, ...rest }: RegisterQuery) {
  return { ...rest, unitId: unit, late: late === "1" };
}
