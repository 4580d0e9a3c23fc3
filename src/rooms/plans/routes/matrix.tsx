import { type Context, Hono } from "hono";
import { z } from "zod";
import { download } from "#kernel/web/download.ts";
import { readForm, readQuery } from "#kernel/web/forms.ts";
import { render, seeOther } from "#kernel/web/index.tsx";
import { acceptSubmissions } from "../commands/answer-submission.ts";
import { matrixBook } from "../exports/matrix.ts";
import { matrixKinds, planMatrix } from "../queries/matrix.ts";
import { planFrame } from "../queries/plan-page.ts";
import { dutiesOf, planById } from "../queries/plans.ts";
import { acceptedSaid } from "../reading/acts.vi.ts";
import { matrixStates } from "../reading/matrix-cells.ts";
import { rightsOn } from "../reading/rights.ts";
import { chosenScope } from "../reading/scopes.ts";
import { matrixAddress } from "../views/matrix/MatrixFilters.tsx";
import { MatrixPage } from "../views/matrix/MatrixPage.tsx";

const matrixQuery = z.object({
  scope: z.string().max(80).optional(),
  kind: z.enum(matrixKinds).default("dated"),
  group: z.string().max(200).default(""),
  state: z.enum(matrixStates).optional().catch(undefined),
  name: z.string().trim().max(200).default(""),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
const acceptance = z.object({
  ids: z
    .string()
    .regex(/^\d+(,\d+)*$/)
    .transform((ids) => ids.split(",").map(Number).slice(0, 500)),
});

/** The table of units and duties, its Excel file, and receiving all that waits in it. */
export const matrixRoutes = new Hono()
  .get("/plans/:id/matrix", async (c) => {
    const { facts, query } = await asked(c);
    return render(
      c,
      <MatrixPage facts={facts} query={query} rights={rightsOn(c.var.officer, facts.plan)} today={c.var.today} />,
    );
  })
  .get("/plans/:id/matrix.xlsx", async (c) => {
    const { facts } = await asked(c, 20_000);
    const { plan, scope, matrix } = facts;
    return download(
      c,
      `Bảng đơn vị và việc ${plan.number?.replaceAll("/", "-") ?? ""}.xlsx`,
      await matrixBook(plan, scope, matrix, c.var.today),
    );
  })
  .post("/plans/:id/matrix/acceptance", async (c) => {
    const form = await readForm(c, acceptance);
    const back = matrixAddress(`/plans/${c.req.param("id")}/matrix`, readQuery(c, matrixQuery));
    if (!form.ok) return seeOther(c, back, "Không có mục nào để nhận.");
    const accepted = await acceptSubmissions(c.var.db, c.var.officer, form.values.ids, c.var.now);
    return seeOther(c, back, acceptedSaid(accepted, form.values.ids.length));
  });

async function asked(c: Context, perPage?: number) {
  const { db, officer, today } = c.var;
  const query = readQuery(c, matrixQuery);
  const plan = await planById(db, officer, c.req.param("id")!);
  const [{ scopes }, duties] = await Promise.all([planFrame(db, plan), dutiesOf(db, plan.id)]);
  const scope = chosenScope(scopes, query.scope, today);
  const filter = { ...query, scope, scopes, ...(perPage ? { page: 1, perPage } : {}) };
  const matrix = await planMatrix(db, officer, plan, duties, today, filter);
  return { facts: { plan, scopes, scope, matrix }, query };
}
