import type { Context } from "hono";
import { Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { correctUnit } from "../commands/correct-unit.ts";
import { establishUnit } from "../commands/establish-unit.ts";
import { moveUnit } from "../commands/unit-changes/move-unit.ts";
import { renameUnit } from "../commands/unit-changes/rename-unit.ts";
import { correctionForm, establishForm, moveForm, renameForm } from "../forms/unit-forms.ts";
import { endingsOn } from "../queries/unit-before.ts";
import { findUnitOn } from "../queries/unit-choices.ts";
import { correctableOn, unitOn } from "../queries/units.ts";
import { mayKeepOrganisation } from "../rules.ts";
import { CorrectPage } from "../views/unit-changes/CorrectPage.tsx";
import { EstablishPage } from "../views/unit-changes/EstablishPage.tsx";
import { MovePage } from "../views/unit-changes/MovePage.tsx";
import { RenamePage } from "../views/unit-changes/RenamePage.tsx";
import { choicesToday, keptUnit } from "./kept-unit.ts";

/** Establishing, renaming, moving and correcting units: what ends nothing. */
export const unitChangeRoutes = new Hono()
  .get("/units/new", async (c) => {
    insist(mayKeepOrganisation(c.var.officer));
    const form = filled({
      category: "unit",
      parent: c.req.query("parent") ?? c.var.agency.rootUnitId,
      on: c.var.today,
    });
    return render(c, <EstablishPage form={form} choices={await choicesToday(c)} />);
  })
  .post("/units", async (c) => {
    insist(mayKeepOrganisation(c.var.officer));
    const form = await readForm(c, establishForm);
    if (!form.ok) return render(c, <EstablishPage form={form.rejected} choices={await choicesToday(c)} />, 422);
    const { on, document, note, parent, ...unit } = form.values;
    const above = parent ? await findUnitOn(c.var.db, c.var.agency.id, parent, on) : { id: null };
    if ("said" in above)
      return render(
        c,
        <EstablishPage form={withErrors(form.values, { parent: above.said })} choices={await choicesToday(c)} />,
        422,
      );
    const fresh = { ...unit, parentId: above.id, validFrom: on };
    const id = await establishUnit(c.var.db, c.var.officer, fresh, { document, note }, c.var.now);
    return seeOther(c, `/units/${id}`, `Đã thành lập ${unit.name}.`);
  })
  .get("/units/:id/renaming", async (c) => {
    const unit = await keptUnit(c);
    const form = filled({ shortName: "", abbreviation: unit.abbreviation ?? "" });
    return render(c, <RenamePage unit={unit} form={form} />);
  })
  .post("/units/:id/renaming", async (c) => {
    const unit = await keptUnit(c);
    const form = await readForm(c, renameForm);
    if (!form.ok) return render(c, <RenamePage unit={unit} form={form.rejected} />, 422);
    const { on, document, note, ...name } = form.values;
    await renameUnit(c.var.db, c.var.officer, unit.id, name, { on, document, note }, c.var.now);
    return seeOther(c, `/units/${unit.id}`, "Đã ghi tên mới.");
  })
  .get("/units/:id/move", async (c) => render(c, await movePage(c, filled())))
  .post("/units/:id/move", async (c) => {
    const unit = await keptUnit(c);
    const form = await readForm(c, moveForm);
    if (!form.ok) return render(c, await movePage(c, form.rejected), 422);
    const { on, document, note, parent, groupName } = form.values;
    const above = await findUnitOn(c.var.db, c.var.agency.id, parent, on);
    if ("said" in above) return render(c, await movePage(c, withErrors(form.values, { parent: above.said })), 422);
    const place = { parentId: above.id, groupName };
    await moveUnit(c.var.db, c.var.officer, unit.id, place, { on, document, note }, c.var.now);
    return seeOther(c, `/units/${unit.id}`, `Đã ghi chuyển về ${above.name}.`);
  })
  .get("/units/:id/edit", async (c) => {
    const unit = await keptUnit(c);
    const now = await correctableOn(c.var.db, c.var.agency.id, unit.id, c.var.today);
    return render(c, <CorrectPage unit={unit} form={filled({ ...now, aliases: now.aliases.join("\n") })} />);
  })
  .post("/units/:id/edit", async (c) => {
    const unit = await keptUnit(c);
    const form = await readForm(c, correctionForm);
    if (!form.ok) return render(c, <CorrectPage unit={unit} form={form.rejected} />, 422);
    const { revision, ...correction } = form.values;
    await correctUnit(c.var.db, c.var.officer, unit.id, c.var.today, revision, correction, c.var.now);
    return seeOther(c, `/units/${unit.id}`, "Đã lưu thông tin.");
  });

async function movePage(c: Context, form: Parameters<typeof MovePage>[0]["form"]) {
  const { db, agency, today } = c.var;
  const unit = await keptUnit(c);
  const parent = unit.parentId ? await unitOn(db, agency.id, unit.parentId, today) : null;
  const [before] = await endingsOn(db, agency.id, [unit.id], true, today);
  const along = { children: before?.children ?? [], people: before?.people ?? 0 };
  return <MovePage unit={unit} parent={parent?.name ?? null} {...along} form={form} choices={await choicesToday(c)} />;
}
