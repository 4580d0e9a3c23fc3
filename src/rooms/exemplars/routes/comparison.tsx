import { type Context, Hono } from "hono";
import { z } from "zod";
import { isId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { download } from "#kernel/web/download.ts";
import { readQuery } from "#kernel/web/forms.ts";
import { render } from "#kernel/web/index.tsx";
import { unitsOn } from "#rooms/organisation/index.ts";
import { registeredAchievedBook } from "../exports/registered-achieved.ts";
import { plansWithKinds } from "../queries/kinds.ts";
import { comparedLines } from "../queries/registered-achieved.ts";
import { maySeeCases } from "../recognition/rules.ts";
import { RegisteredAchievedPage } from "../views/comparison/RegisteredAchievedPage.tsx";

const asked = z.object({
  year: z.coerce.number().int().min(1990).max(2200).optional().catch(undefined),
  plan: z.string().refine(isId).optional().catch(undefined),
  unit: z.string().refine(isId).optional().catch(undefined),
});

/** Đăng ký và đạt của một năm, on the page and as Excel. */
export const comparisonRoutes = new Hono()
  .get("/registered-achieved", async (c) => {
    const { db, officer, agency, today } = c.var;
    const query = queryOf(c);
    const [lines, plans, units] = await Promise.all([
      comparedLines(db, officer, today, { year: query.year, planId: query.plan, unitId: query.unit }),
      plansWithKinds(db, officer),
      unitsOn(db, agency.id, today, { category: "unit" }),
    ]);
    const now = Number(today.slice(0, 4));
    const years = Array.from({ length: 12 }, (_, n) => now + 1 - n);
    return render(c, <RegisteredAchievedPage {...{ lines, plans, units, query, years }} />);
  })
  .get("/registered-achieved.xlsx", async (c) => {
    const { db, officer, agency, today } = c.var;
    const { year, plan, unit } = queryOf(c);
    const lines = await comparedLines(db, officer, today, { year, planId: plan, unitId: unit });
    const book = await registeredAchievedBook(agency.name, year, lines, today);
    return download(c, `Đăng ký và đạt ${year}.xlsx`, book);
  });

function queryOf(c: Context) {
  insist(maySeeCases(c.var.officer));
  const query = readQuery(c, asked);
  return { ...query, year: query.year ?? Number(c.var.today.slice(0, 4)) };
}
