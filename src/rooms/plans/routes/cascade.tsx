import { type Context, Hono } from "hono";
import { z } from "zod";
import { notFound } from "#kernel/not-found.ts";
import { download } from "#kernel/web/download.ts";
import { readQuery } from "#kernel/web/forms.ts";
import { render } from "#kernel/web/index.tsx";
import { cascadeBook } from "../exports/cascade.ts";
import { dueMovesOf, occasionsDated, versionsWithPacks } from "../queries/amendments.ts";
import { cascadeOf } from "../queries/cascade.ts";
import { planHead } from "../queries/plan-head.ts";
import { planFrame } from "../queries/plan-page.ts";
import { dutiesOf, planById } from "../queries/plans.ts";
import { dutyForOwnPlan } from "../reading/cascade.ts";
import { narrowedUnits } from "../reading/cascade-filter.ts";
import { rightsOn } from "../reading/rights.ts";
import { mayDraftPlan } from "../rules.ts";
import { AmendmentsPage } from "../views/amendments/AmendmentsPage.tsx";
import { CascadePage } from "../views/cascade/CascadePage.tsx";
import { CascadeUnitPage } from "../views/cascade/CascadeUnitPage.tsx";

const cascadeQuery = z.object({
  state: z.enum(["in_time", "late", "papers", "awaited", "overdue", "none", "gaps"]).optional().catch(undefined),
  name: z.string().trim().max(200).default(""),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** Plans of units under a plan, and the versions of the plan itself. */
export const cascadeRoutes = new Hono()
  .get("/plans/:id/cascade", async (c) => {
    const { plan, duties, all } = await under(c);
    const query = readQuery(c, cascadeQuery);
    const head = await planHead(c.var.db, c.var.officer, plan, c.var.today);
    const facts = { plan, head, duties, asking: dutyForOwnPlan(duties), all, shown: narrowedUnits(all, query) };
    return render(
      c,
      <CascadePage
        facts={facts}
        query={query}
        rights={rightsOn(c.var.officer, plan)}
        mayMake={mayMake(c, plan.state)}
      />,
    );
  })
  .get("/plans/:id/cascade.xlsx", async (c) => {
    const { plan, duties, all } = await under(c);
    const shown = narrowedUnits(all, readQuery(c, cascadeQuery));
    return download(c, "Kế hoạch của đơn vị.xlsx", await cascadeBook(plan, duties, shown, c.var.today));
  })
  .get("/plans/:id/cascade/:unit", async (c) => {
    const { plan, duties, all } = await under(c);
    const unit = all.find(({ unitId }) => unitId === c.req.param("unit")) ?? notFound();
    return render(
      c,
      <CascadeUnitPage
        plan={plan}
        duties={duties}
        unit={unit}
        rights={rightsOn(c.var.officer, plan)}
        mayMake={mayMake(c, plan.state)}
      />,
    );
  })
  .get("/plans/:id/amendments", async (c) => {
    const { db, officer } = c.var;
    const plan = await planById(db, officer, c.req.param("id"));
    const [head, versions, moves, dated] = await Promise.all([
      planHead(db, officer, plan, c.var.today),
      versionsWithPacks(db, plan),
      dueMovesOf(db, officer, plan, 200),
      occasionsDated(db, plan),
    ]);
    return render(c, <AmendmentsPage {...{ plan, head, versions, moves, dated }} rights={rightsOn(officer, plan)} />);
  });

async function under(c: Context) {
  const { db, officer, today } = c.var;
  const plan = await planById(db, officer, c.req.param("id")!);
  const [duties, around] = await Promise.all([dutiesOf(db, plan.id), planFrame(db, plan)]);
  return { plan, duties, all: await cascadeOf(db, officer, plan, duties, around, today) };
}

function mayMake(c: Context, state: string): boolean {
  return state === "issued" && mayDraftPlan(c.var.officer, c.var.officer.unitId).allowed;
}
