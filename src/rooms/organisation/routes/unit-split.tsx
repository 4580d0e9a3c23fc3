import type { Context } from "hono";
import { Hono } from "hono";
import { check, queryOf, readForm, rowsAsked, typedOf, typedQuery } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { splitUnit } from "../commands/unit-changes/split-unit.ts";
import { endingConfirmed, excusing, type SplitForm, splitForm } from "../forms/unit-forms.ts";
import { authoritiesOn } from "../queries/authorities.ts";
import { readSplit } from "../queries/read-unit-changes.ts";
import { endingsOn } from "../queries/unit-before.ts";
import type { UnitOnDay } from "../queries/units.ts";
import { EndingConfirm } from "../views/unit-changes/EndingConfirm.tsx";
import { SplitPage } from "../views/unit-changes/SplitPage.tsx";
import { factsOf, keptUnit } from "./kept-unit.ts";

/** Chia, tách in two steps: what is wanted, then what will happen and a word. Only the last step writes. */
export const unitSplitRoutes = new Hono()
  .get("/units/:id/split", async (c) => render(c, <SplitPage unit={await keptUnit(c)} form={filled()} />))
  .post("/units/:id/split/confirmation", async (c) => {
    const unit = await keptUnit(c);
    const asked = await rowsAsked(c);
    if (asked) return render(c, <SplitPage unit={unit} form={filled(asked)} />, 422);
    const form = await readForm(c, splitForm);
    if (!form.ok) return render(c, <SplitPage unit={unit} form={form.rejected} />, 422);
    const query = new URLSearchParams(queryOf(await typedOf(c)));
    return seeOther(c, `/units/${unit.id}/split/confirmation?${query}`);
  })
  .get("/units/:id/split/confirmation", async (c) => {
    const unit = await keptUnit(c);
    const form = check(splitForm, typedQuery(c));
    if (!form.ok) return render(c, <SplitPage unit={unit} form={form.rejected} />, 422);
    return render(c, await confirmation(c, unit, form.values, typedQuery(c), filled()));
  })
  .post("/units/:id/split", async (c) => {
    const unit = await keptUnit(c);
    const form = await readForm(c, splitForm);
    if (!form.ok) return render(c, <SplitPage unit={unit} form={form.rejected} />, 422);
    const word = await readForm(c, endingConfirmed);
    if (!word.ok) return render(c, await confirmation(c, unit, form.values, await typedOf(c), word.rejected), 422);
    const { into, heir } = readSplit(unit, form.values);
    await splitUnit(
      c.var.db,
      c.var.officer,
      unit.id,
      into,
      heir,
      { ...factsOf(form.values), ...excusing(word.values) },
      c.var.now,
    );
    return seeOther(c, `/units/${unit.id}`, "Đã ghi chia, tách.");
  });

async function confirmation(
  c: Context,
  unit: UnitOnDay,
  values: SplitForm,
  typed: Record<string, unknown>,
  form: Filled,
) {
  const { names, heir } = readSplit(unit, values);
  const ending = values.stays ? [] : [unit.id];
  return (
    <EndingConfirm
      title="Chia, tách đơn vị"
      endings={await endingsOn(c.var.db, c.var.agency.id, ending, heir !== null, values.on)}
      successors={names}
      heir={heir === null ? null : names[heir]!}
      on={values.on}
      typed={typed}
      authorities={await authoritiesOn(c.var.db, c.var.agency.id, c.var.today)}
      form={form}
      action={`/units/${unit.id}/split`}
      button="Chia, tách đơn vị"
      back={`/units/${unit.id}/split`}
    />
  );
}
