import { type Context, Hono } from "hono";
import { z } from "zod";
import { download } from "#kernel/web/download.ts";
import { readQuery } from "#kernel/web/forms.ts";
import { render, seeOther } from "#kernel/web/index.tsx";
import { acknowledgePlan } from "../commands/issue-plan.ts";
import { recipientsBook } from "../exports/recipients.ts";
import { planHead } from "../queries/plan-head.ts";
import { dutiesOf, planById } from "../queries/plans.ts";
import { type Recipient, recipientsOf } from "../queries/recipients.ts";
import { rightsOn } from "../reading/rights.ts";
import { mayAcknowledge } from "../rules.ts";
import { RecipientsPage } from "../views/recipients/RecipientsPage.tsx";
import { TextPage } from "../views/text/TextPage.tsx";

const recipientsQuery = z.object({
  state: z.enum(["acknowledged", "waiting"]).optional().catch(undefined),
  name: z.string().trim().max(200).default(""),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** The whole text of a plan, and who was given it. */
export const paperRoutes = new Hono()
  .get("/plans/:id/text", async (c) => {
    const { db, officer } = c.var;
    const plan = await planById(db, officer, c.req.param("id"));
    const [head, duties] = await Promise.all([planHead(db, officer, plan, c.var.today), dutiesOf(db, plan.id)]);
    return render(c, <TextPage plan={plan} head={head} duties={duties} rights={rightsOn(officer, plan)} />);
  })
  .get("/plans/:id/recipients", async (c) => {
    const { db, officer } = c.var;
    const { plan, found, query } = await given(c);
    const may = (one: Recipient) => mayAcknowledge(officer, one);
    return render(
      c,
      <RecipientsPage
        plan={plan}
        head={await planHead(db, officer, plan, c.var.today)}
        found={found}
        query={query}
        ownUnitId={officer.unitId}
        mayAcknowledge={may}
      />,
    );
  })
  .get("/plans/:id/recipients.xlsx", async (c) => {
    const { plan, found } = await given(c, 20_000);
    return download(c, "Nơi nhận kế hoạch.xlsx", await recipientsBook(plan, found.lines));
  })
  .post("/plans/:id/recipients/:recipient/acknowledgement", async (c) => {
    const { db, officer, now } = c.var;
    await acknowledgePlan(db, officer, c.req.param("id"), c.req.param("recipient"), now);
    return seeOther(c, `/plans/${c.req.param("id")}/recipients`, "Đã xác nhận nhận được kế hoạch.");
  });

async function given(c: Context, perPage?: number) {
  const plan = await planById(c.var.db, c.var.officer, c.req.param("id")!);
  const query = readQuery(c, recipientsQuery);
  const found = await recipientsOf(c.var.db, c.var.officer, plan, perPage ? { ...query, page: 1, perPage } : query);
  return { plan, query, found };
}
