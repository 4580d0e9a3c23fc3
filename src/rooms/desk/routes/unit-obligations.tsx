import { Hono } from "hono";
import { z } from "zod";
import { readQuery } from "#kernel/web/forms.ts";
import { download, render } from "#kernel/web/index.tsx";
import { type Standing, urgency } from "#rooms/plans/index.ts";
import { obligationsOfUnit, readableUnit, unitSummary } from "../queries/unit-obligations.ts";
import { unitBook } from "../unit-book.ts";
import { UnitObligationsPage } from "../views/UnitObligationsPage.tsx";

const perPage = 50;

const query = z.object({
  state: z
    .enum(urgency as [Standing, ...Standing[]])
    .optional()
    .catch(undefined),
  plan: z.uuid().optional().catch(undefined),
  year: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .optional()
    .catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** Everything a unit owes under all plans. */
export const unitObligationRoutes = new Hono()
  .get("/units/:id/obligations", async (c) => {
    const { db, officer, today } = c.var;
    const unit = await readableUnit(db, officer, c.req.param("id"), today);
    const asked = readQuery(c, query);
    const [found, summary] = await Promise.all([
      obligationsOfUnit(db, unit.id, today, { ...asked, perPage }),
      unitSummary(db, unit.id, today),
    ]);
    return render(c, <UnitObligationsPage {...{ unit, found, summary, asked, perPage, today }} />);
  })
  .get("/units/:id/obligations.xlsx", async (c) => {
    const { db, officer, today } = c.var;
    const unit = await readableUnit(db, officer, c.req.param("id"), today);
    const asked = { ...readQuery(c, query), page: 1, perPage: 20_000 };
    const { lines } = await obligationsOfUnit(db, unit.id, today, asked);
    return download(c, `Việc phải làm - ${unit.shortName}.xlsx`, await unitBook(unit.name, lines, today));
  });
