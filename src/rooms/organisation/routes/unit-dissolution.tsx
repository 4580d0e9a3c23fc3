import type { Context } from "hono";
import { Hono } from "hono";
import { check, queryOf, readForm, typedOf, typedQuery } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { dissolveUnit } from "../commands/unit-changes/dissolve-unit.ts";
import { type DissolveForm, dissolveForm, endingConfirmed, excusing } from "../forms/unit-forms.ts";
import { authoritiesOn } from "../queries/authorities.ts";
import { type DissolvePlan, readDissolution } from "../queries/read-unit-changes.ts";
import { endingsOn } from "../queries/unit-before.ts";
import type { UnitOnDay } from "../queries/units.ts";
import { DissolvePage } from "../views/unit-changes/DissolvePage.tsx";
import { EndingConfirm } from "../views/unit-changes/EndingConfirm.tsx";
import { choicesToday, factsOf, keptUnit } from "./kept-unit.ts";

/** Giải thể in two steps: what is wanted, then what will happen and a word. Only the last step writes. */
export const unitDissolutionRoutes = new Hono()
  .get("/units/:id/dissolution", async (c) => render(c, await wanted(c, await keptUnit(c), filled())))
  .post("/units/:id/dissolution/confirmation", async (c) => {
    const typed = await typedOf(c);
    const read = await dissolution(c, typed);
    if (!read.ok) return render(c, await wanted(c, read.unit, read.form), 422);
    return seeOther(c, `/units/${read.unit.id}/dissolution/confirmation?${new URLSearchParams(queryOf(typed))}`);
  })
  .get("/units/:id/dissolution/confirmation", async (c) => {
    const read = await dissolution(c, typedQuery(c));
    return read.ok
      ? render(c, await confirmation(c, read, filled()))
      : render(c, await wanted(c, read.unit, read.form), 422);
  })
  .post("/units/:id/dissolution", async (c) => {
    const read = await dissolution(c, await typedOf(c));
    if (!read.ok) return render(c, await wanted(c, read.unit, read.form), 422);
    const word = await readForm(c, endingConfirmed);
    if (!word.ok) return render(c, await confirmation(c, read, word.rejected), 422);
    const { unit, plan, values } = read;
    await dissolveUnit(
      c.var.db,
      c.var.officer,
      unit.id,
      plan.successorIds,
      null,
      { ...factsOf(values), ...excusing(word.values) },
      c.var.now,
    );
    return seeOther(c, `/units/${unit.id}`, "Đã ghi kết thúc hoạt động.");
  });

type Dissolution = {
  ok: true;
  unit: UnitOnDay;
  typed: Record<string, unknown>;
  values: DissolveForm;
  plan: DissolvePlan;
};

async function dissolution(
  c: Context,
  typed: Record<string, unknown>,
): Promise<Dissolution | { ok: false; unit: UnitOnDay; form: Filled }> {
  const unit = await keptUnit(c);
  const form = check(dissolveForm, typed);
  if (!form.ok) return { ok: false, unit, form: form.rejected };
  const read = await readDissolution(c.var.db, c.var.agency.id, unit.id, form.values);
  if (!read.ok) return { ok: false, unit, form: withErrors(typed, read.errors) };
  return { ok: true, unit, typed, values: form.values, plan: read.plan };
}

async function wanted(c: Context, unit: UnitOnDay, form: Filled) {
  return <DissolvePage unit={unit} form={form} choices={await choicesToday(c)} />;
}

async function confirmation(c: Context, { unit, plan, values, typed }: Dissolution, form: Filled) {
  const heir = plan.successorIds.length > 0;
  return (
    <EndingConfirm
      title="Giải thể, kết thúc hoạt động"
      endings={await endingsOn(c.var.db, c.var.agency.id, [unit.id], heir, values.on)}
      successors={plan.heir ? [`${plan.heir} nhận nhiệm vụ`] : []}
      heir={plan.heir}
      on={values.on}
      typed={typed}
      authorities={await authoritiesOn(c.var.db, c.var.agency.id, c.var.today)}
      form={form}
      action={`/units/${unit.id}/dissolution`}
      button="Kết thúc hoạt động"
      back={`/units/${unit.id}/dissolution`}
    />
  );
}
