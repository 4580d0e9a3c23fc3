import type { Context } from "hono";
import { Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { check, queryOf, readForm, typedOf, typedQuery } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { mergeUnits } from "../commands/unit-changes/merge-units.ts";
import { endingConfirmed, excusing, type MergeForm, mergeForm } from "../forms/unit-forms.ts";
import { authoritiesOn } from "../queries/authorities.ts";
import { type MergePlan, readMerge, sistersOf } from "../queries/read-unit-changes.ts";
import { endingsOn } from "../queries/unit-before.ts";
import { mayKeepOrganisation } from "../rules.ts";
import { EndingConfirm } from "../views/unit-changes/EndingConfirm.tsx";
import { MergePage } from "../views/unit-changes/MergePage.tsx";
import { choicesToday, factsOf } from "./kept-unit.ts";

/**
 * Hợp nhất, sáp nhập in two steps: what is wanted (POST …/confirmation checks it and leads on), then a page that shows
 * what will happen and asks for a word. Everything typed travels in the address; only the last step writes.
 */
export const unitMergerRoutes = new Hono()
  .use("/units/merger", keepersOnly)
  .use("/units/merger/*", keepersOnly)
  .get("/units/merger", async (c) => {
    const from = c.req.queries("from") ?? [];
    return render(c, await wanted(c, filled({ from, into: "new", parent: c.var.agency.rootUnitId })));
  })
  .post("/units/merger/confirmation", async (c) => {
    const typed = await typedOf(c);
    const read = await merger(c, typed);
    if (!read.ok) return render(c, await wanted(c, read.form), 422);
    return seeOther(c, `/units/merger/confirmation?${new URLSearchParams(queryOf(typed))}`);
  })
  .get("/units/merger/confirmation", async (c) => {
    const read = await merger(c, typedQuery(c));
    return read.ok ? render(c, await confirmation(c, read, filled())) : render(c, await wanted(c, read.form), 422);
  })
  .post("/units/merger", async (c) => {
    const read = await merger(c, await typedOf(c));
    if (!read.ok) return render(c, await wanted(c, read.form), 422);
    const word = await readForm(c, endingConfirmed);
    if (!word.ok) return render(c, await confirmation(c, read, word.rejected), 422);
    const { fromIds, into, heir } = read.plan;
    const id = await mergeUnits(
      c.var.db,
      c.var.officer,
      fromIds,
      into,
      { ...factsOf(read.values), ...excusing(word.values) },
      c.var.now,
    );
    return seeOther(c, `/units/${id}`, `Đã ghi sáp nhập vào ${heir}.`);
  });

async function keepersOnly(c: Context, next: () => Promise<void>) {
  insist(mayKeepOrganisation(c.var.officer));
  await next();
}

type Merger = { ok: true; typed: Record<string, unknown>; values: MergeForm; plan: MergePlan };

async function merger(c: Context, typed: Record<string, unknown>): Promise<Merger | { ok: false; form: Filled }> {
  const form = check(mergeForm, typed);
  if (!form.ok) return { ok: false, form: form.rejected };
  const read = await readMerge(c.var.db, c.var.agency.id, form.values);
  if (!read.ok) return { ok: false, form: withErrors(typed, read.errors) };
  return { ok: true, typed, values: form.values, plan: read.plan };
}

async function wanted(c: Context, form: Filled) {
  const { db, agency, today } = c.var;
  const [first] = [form.typed.from].flat();
  const sisters = await sistersOf(db, agency.id, agency.rootUnitId, typeof first === "string" ? first : null, today);
  return <MergePage form={form} sisters={sisters} choices={await choicesToday(c)} />;
}

async function confirmation(c: Context, { plan, values, typed }: Merger, form: Filled) {
  return (
    <EndingConfirm
      title="Hợp nhất, sáp nhập đơn vị"
      endings={await endingsOn(c.var.db, c.var.agency.id, plan.fromIds, true, values.on)}
      successors={[plan.heir]}
      heir={plan.heir}
      on={values.on}
      typed={typed}
      authorities={await authoritiesOn(c.var.db, c.var.agency.id, c.var.today)}
      form={form}
      action="/units/merger"
      button="Sáp nhập đơn vị"
      back={`/units/merger?${new URLSearchParams(plan.fromIds.map((id) => ["from", id]))}`}
    />
  );
}
