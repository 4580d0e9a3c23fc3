import { type Context, Hono } from "hono";
import { isId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { unitsOn } from "#rooms/organisation/index.ts";
import { extendContest, launchContest, urgeUnits } from "../commands/launch-contest.ts";
import { extendForm, launchForm } from "../forms/contest.ts";
import { contestById, launchesOf, partsOf } from "../queries/contests.ts";
import { bankCounts } from "../queries/questions.ts";
import { mayEdit, mayLaunch, mayStep } from "../rules.ts";
import { LaunchPage } from "../views/LaunchPage.tsx";

/** Phát động, phát động thêm, đôn đốc. */
export const launchingRoutes = new Hono()
  .get("/contests/:id/launch", (c) => launchPage(c, filled({ to: "all", launchedOn: c.var.today }), 200))
  .post("/contests/:id/launch", async (c) => {
    const { db, officer, agency, now, today } = c.var;
    const { contest, may } = await launching(c);
    insist(may);
    const form = await readForm(c, launchForm);
    if (!form.ok) return launchPage(c, form.rejected, 422);
    const { to, units, ...facts } = form.values;
    const all = await unitsOn(db, agency.id, today, { category: "unit" });
    const asked = all.filter(({ id }) => (to === "all" ? id !== agency.rootUnitId : units.includes(id)));
    const unitIds = asked.map(({ id }) => id);
    const told = await launchContest(db, officer, contest.id, { ...facts, unitIds }, now);
    return seeOther(c, `/contests/${contest.id}`, `Đã phát động đến ${told} đơn vị.`);
  })
  .get("/contests/:id/extension", (c) => extendPage(c, filled(), 200))
  .post("/contests/:id/extension", async (c) => {
    const { db, officer, now } = c.var;
    const contest = await extending(c);
    const form = await readForm(c, extendForm);
    if (!form.ok) return extendPage(c, form.rejected, 422);
    const told = await extendContest(db, officer, contest.id, form.values.units.filter(isId), now);
    return seeOther(c, `/contests/${contest.id}#don-vi`, `Đã phát động thêm đến ${told} đơn vị.`);
  })
  .post("/contests/:id/urging", async (c) => {
    const told = await urgeUnits(c.var.db, c.var.officer, c.req.param("id"), c.var.now);
    const said = told > 0 ? `Đã nhắc ${told} đơn vị.` : "Các đơn vị còn thiếu đã được nhắc hôm nay rồi.";
    return seeOther(c, `/contests/${c.req.param("id")}#don-vi`, said);
  });

async function launching(c: Context) {
  const contest = await contestById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  const { criteria } = await partsOf(c.var.db, contest.id);
  const { questions } = await bankCounts(c.var.db, contest.id, null);
  return { contest, may: mayLaunch(c.var.officer, contest, { criteria: criteria.length, questions }) };
}

async function extending(c: Context) {
  const contest = await contestById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(mayStep(c.var.officer, contest, "extend"));
  return contest;
}

async function launchPage(c: Context, form: Filled, status: 200 | 422) {
  const { db, officer, agency, today } = c.var;
  const { contest, may } = await launching(c);
  insist(mayEdit(officer, contest));
  insist(mayStep(officer, contest, "launch"));
  const all = await unitsOn(db, agency.id, today, { category: "unit" });
  const below = all.filter(({ id }) => id !== agency.rootUnitId);
  return render(c, <LaunchPage {...{ contest, below, may, form }} />, status);
}

async function extendPage(c: Context, form: Filled, status: 200 | 422) {
  const { db, officer, agency, today } = c.var;
  const contest = await extending(c);
  const [all, there] = await Promise.all([
    unitsOn(db, agency.id, today, { category: "unit" }),
    launchesOf(db, contest.id, today),
  ]);
  const known = new Set(there.map(({ unitId }) => unitId));
  const below = all.filter(({ id }) => !known.has(id));
  return render(c, <LaunchPage {...{ contest, below, form }} may={mayStep(officer, contest, "extend")} />, status);
}
