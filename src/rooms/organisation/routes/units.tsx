import { Hono } from "hono";
import { readQuery } from "#kernel/web/forms.ts";
import { download, render } from "#kernel/web/index.tsx";
import { unitListFile } from "../exports/unit-list.ts";
import { unitPageOn } from "../queries/unit-page.ts";
import { categoriesOn, unitTreeOn } from "../queries/unit-tree.ts";
import { kindsOn } from "../queries/units.ts";
import { mayKeepOrganisation } from "../rules.ts";
import { UnitPage } from "../views/units/UnitPage.tsx";
import { UnitsPage } from "../views/units/UnitsPage.tsx";
import { unitsQuery } from "../views/units/units-asked.ts";

/** Lines of the tree on one page. */
const perPage = 50;

/** The tree of units and the page of one. */
export const unitRoutes = new Hono()
  .get("/units", async (c) => {
    const { db, agency, officer, today } = c.var;
    const asked = readQuery(c, unitsQuery);
    const on = asked.on ?? today;
    const [tree, kinds, categories] = await Promise.all([
      unitTreeOn(db, agency.id, on, { ...narrowed(asked), page: asked.page, perPage }),
      kindsOn(db, agency.id, on),
      categoriesOn(db, agency.id, on),
    ]);
    const keeping = mayKeepOrganisation(officer);
    return render(c, <UnitsPage {...{ asked, today, ...tree, perPage, kinds, categories, keeping }} />);
  })
  .get("/units.xlsx", async (c) => {
    const { db, agency, today } = c.var;
    const asked = readQuery(c, unitsQuery);
    const on = asked.on ?? today;
    const { lines } = await unitTreeOn(db, agency.id, on, narrowed(asked));
    return download(c, `Danh sách đơn vị ${on}.xlsx`, await unitListFile(agency.name, on, lines));
  })
  .get("/units/:id", async (c) => {
    const { db, agency, officer, today } = c.var;
    const { on } = readQuery(c, unitsQuery);
    const data = await unitPageOn(db, agency.id, c.req.param("id"), on ?? today);
    return render(c, <UnitPage {...data} today={today} on={on ?? today} keeping={mayKeepOrganisation(officer)} />);
  });

function narrowed(asked: ReturnType<typeof unitsQuery.parse>) {
  return {
    category: asked.category,
    ...(asked.q ? { search: asked.q } : {}),
    ...(asked.kind ? { kind: asked.kind } : {}),
  };
}
