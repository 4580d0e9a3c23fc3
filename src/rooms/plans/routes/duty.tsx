import { type Context, Hono } from "hono";
import { z } from "zod";
import { download } from "#kernel/web/download.ts";
import { readForm, readQuery } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { acceptSubmissions } from "../commands/answer-submission.ts";
import { urgeUnits } from "../commands/urge-units.ts";
import { dutyUnitsBook } from "../exports/duty-units.ts";
import { urgency } from "../progress.ts";
import { dutyPage } from "../queries/duty-page.ts";
import { planById } from "../queries/plans.ts";
import { acceptedSaid, urgedSaid } from "../reading/acts.vi.ts";
import { rightsOn } from "../reading/rights.ts";
import { dutyAddress } from "../views/duty/DutyFilters.tsx";
import { DutyPage } from "../views/duty/DutyPage.tsx";

const dutyQuery = z.object({
  period: z.string().max(20).optional(),
  state: z
    .enum(urgency as [(typeof urgency)[number]])
    .optional()
    .catch(undefined),
  unit: z.string().max(40).optional(),
  name: z.string().trim().max(200).default(""),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
const acceptance = z.object({
  ids: z.array(z.coerce.number().int().positive()).min(1, "Chọn ít nhất một mục để nhận.").max(500),
});

/** One duty of a plan: its units by period, Excel, and receiving several at once. */
export const dutyRoutes = new Hono()
  .get("/plans/:id/duties/:key", (c) => shown(c, filled()))
  .get("/plans/:id/duties/:key/units.xlsx", async (c) => {
    const { db, officer, today } = c.var;
    const plan = await planById(db, officer, c.req.param("id"));
    const query = { ...readQuery(c, dutyQuery), page: 1, perPage: 50_000 };
    const { duty, found } = await dutyPage(db, officer, plan, c.req.param("key"), today, query);
    return download(c, `${duty.title}.xlsx`, await dutyUnitsBook(plan, duty, found.lines, today));
  })
  .post("/plans/:id/duties/:key/reminders", async (c) => {
    const { period } = readQuery(c, dutyQuery);
    const { id, key } = c.req.param();
    const told = await urgeUnits(c.var.db, c.var.officer, id, key, period ?? "", c.var.now);
    return seeOther(c, dutyAddress(`/plans/${id}/duties/${key}`, readQuery(c, dutyQuery)), urgedSaid(told));
  })
  .post("/plans/:id/duties/:key/acceptance", async (c) => {
    const form = await readForm(c, acceptance);
    if (!form.ok) return shown(c, form.rejected, 422);
    const accepted = await acceptSubmissions(c.var.db, c.var.officer, form.values.ids, c.var.now);
    const path = `/plans/${c.req.param("id")}/duties/${c.req.param("key")}`;
    return seeOther(c, dutyAddress(path, readQuery(c, dutyQuery)), acceptedSaid(accepted, form.values.ids.length));
  });

async function shown(c: Context, form: Filled, status: 200 | 422 = 200) {
  const { db, officer, today } = c.var;
  const plan = await planById(db, officer, c.req.param("id")!);
  const query = readQuery(c, dutyQuery);
  const facts = await dutyPage(db, officer, plan, c.req.param("key")!, today, query);
  return render(
    c,
    <DutyPage facts={facts} query={query} rights={rightsOn(officer, plan)} form={form} today={today} />,
    status,
  );
}
