import { type Context, Hono } from "hono";
import { z } from "zod";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import { readQuery } from "#kernel/web/forms.ts";
import { render } from "#kernel/web/index.tsx";
import { unitsOn } from "#rooms/organisation/index.ts";
import { managerLists } from "../queries/manager-lists.ts";
import { quietOnes } from "../queries/quiet-ones.ts";
import { unitView } from "../queries/unit-view.ts";
import { answersForUnit, mayLeadView } from "../quiet/rules.ts";
import { runsExemplars } from "../rules.ts";
import { QuietOnesPage } from "../views/quiet/QuietOnesPage.tsx";
import { UnitExemplarsPage } from "../views/quiet/UnitExemplarsPage.tsx";

const asked = z.object({ unit: z.string().refine(isId).optional().catch(undefined) });

/** What who answers for a unit looks at: its exemplars on one page, and the hints. */
export const quietRoutes = new Hono()
  .get("/unit-exemplars", async (c) => {
    const { db, officer, today } = c.var;
    insist(mayLeadView(officer));
    const units = await answered(c);
    const wanted = readQuery(c, asked).unit ?? officer.unitId;
    const unit = units.find(({ id }) => id === wanted) ?? (readQuery(c, asked).unit ? notFound() : units[0]);
    if (!unit) return notFound();
    const view = await unitView(db, officer, unit.id, today);
    return render(c, <UnitExemplarsPage view={view} unit={unit} units={units} reader={officer} />);
  })
  .get("/quiet-ones", async (c) => {
    const { db, officer, today } = c.var;
    insist(mayLeadView(officer));
    const units = await answered(c);
    const { unit } = readQuery(c, asked);
    const narrowed = unit ? units.filter(({ id }) => id === unit) : units;
    const all = runsExemplars(officer) && !unit;
    const reach = { agencyId: officer.agencyId, units: all ? ("all" as const) : narrowed.map(({ id }) => id) };
    const [people, lists] = await Promise.all([quietOnes(db, reach, today), managerLists(db, reach, today)]);
    return render(c, <QuietOnesPage {...{ people, lists, units, unit }} reader={officer} />);
  });

/** The units she answers for, in the order of the tree. */
async function answered(c: Context): Promise<{ id: string; name: string }[]> {
  const units = await unitsOn(c.var.db, c.var.agency.id, c.var.today, { category: "unit" });
  return units.filter(({ id }) => answersForUnit(c.var.officer, id));
}
