import { Hono } from "hono";
import { z } from "zod";
import { download } from "#kernel/web/download.ts";
import { readQuery } from "#kernel/web/forms.ts";
import { render } from "#kernel/web/index.tsx";
import { planListBook } from "../exports/plan-list.ts";
import { planSorts, plansNewest, yearsOfPlans } from "../queries/plan-list.ts";
import { planPage } from "../queries/plan-page.ts";
import { planById } from "../queries/plans.ts";
import { rightsOn } from "../reading/rights.ts";
import { mayDraftPlan, ownerChoice } from "../rules.ts";
import { planStates } from "../states.ts";
import { PlansPage } from "../views/PlansPage.tsx";
import { DutiesPage } from "../views/plan/DutiesPage.tsx";

const listQuery = z.object({
  search: z.string().trim().max(200).default(""),
  state: z.enum(planStates).optional().catch(undefined),
  year: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
  sort: z.enum(planSorts).default("newest"),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
const pageQuery = z.object({ duties: z.string().optional(), scope: z.string().optional() });

/** The list of plans, and the first page of each. */
export const readingRoutes = new Hono()
  .get("/plans", async (c) => {
    const { db, officer, agency, today } = c.var;
    const query = readQuery(c, listQuery);
    const found = await plansNewest(db, officer, today, query);
    const years = await yearsOfPlans(db, officer);
    const mayDraft = mayDraftPlan(officer, ownerChoice(officer, agency.rootUnitId)).allowed;
    return render(c, <PlansPage query={query} found={found} years={years} mayDraft={mayDraft} />);
  })
  .get("/plans.xlsx", async (c) => {
    const query = readQuery(c, listQuery);
    const { lines } = await plansNewest(c.var.db, c.var.officer, c.var.today, { ...query, page: 1, perPage: 5000 });
    return download(c, "Danh sách kế hoạch.xlsx", await planListBook(c.var.agency.name, lines, c.var.today));
  })
  .get("/plans/:id", async (c) => {
    const { db, officer, today } = c.var;
    const plan = await planById(db, officer, c.req.param("id"));
    const facts = await planPage(db, officer, plan, today);
    return render(
      c,
      <DutiesPage facts={facts} query={readQuery(c, pageQuery)} rights={rightsOn(officer, plan)} today={today} />,
    );
  });
