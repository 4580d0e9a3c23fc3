import { type Context, Hono } from "hono";
import { isId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { check, readForm, typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { extendMovement, launchMovement, urgeResponses } from "../commands/launch-movement.ts";
import { extendForm, launchForm } from "../forms/movement.ts";
import { launchesOf, movementById } from "../queries/movements.ts";
import { overlapping } from "../queries/overlapping.ts";
import { unitsBelow } from "../queries/units-below.ts";
import { mayEdit, mayExtend, mayLaunch } from "../rules.ts";
import { ExtendPage, LaunchPage } from "../views/LaunchPage.tsx";
import type { KeptPaper } from "../views/PapersField.tsx";
import { papersIn } from "./papers.ts";

/** Phát động, phát động thêm, đôn đốc. */
export const launchingRoutes = new Hono()
  .get("/movements/:id/launch", (c) => launchPage(c, filled({ to: "all", launchedOn: c.var.today }), [], 200))
  .post("/movements/:id/launch", async (c) => {
    const { db, officer, now } = c.var;
    const movement = await found(c);
    insist(mayLaunch(officer, movement));
    const typed = await typedOf(c);
    const { kept, errors } = await papersIn(c, typed);
    const form = check(launchForm, typed);
    if (!form.ok || Object.keys(errors).length > 0) {
      const rejected = { typed, errors: { ...(form.ok ? {} : form.rejected.errors), ...errors } };
      return launchPage(c, form.ok ? rejected : { ...rejected, typed: form.rejected.typed }, kept, 422);
    }
    const below = await unitsBelow(db, officer.agencyId, movement.ownerUnitId, c.var.today);
    const { to, kinds, units, ...facts } = form.values;
    const asked = below.filter(
      ({ id, kind }) => to === "all" || (to === "kinds" ? kinds.includes(kind) : units.includes(id)),
    );
    const unitIds = asked.map(({ id }) => id);
    const fileIds = kept.map(({ id }) => id);
    const told = await launchMovement(db, officer, movement.id, { ...facts, unitIds, fileIds }, now);
    return seeOther(c, `/movements/${movement.id}`, `Đã phát động đến ${told} đơn vị.`);
  })
  .get("/movements/:id/extension", (c) => extendPage(c, filled(), 200))
  .post("/movements/:id/extension", async (c) => {
    const { db, officer, now } = c.var;
    const movement = await found(c);
    insist(mayExtend(officer, movement));
    const form = await readForm(c, extendForm);
    if (!form.ok) return extendPage(c, form.rejected, 422);
    const told = await extendMovement(db, officer, movement.id, form.values.units.filter(isId), now);
    return seeOther(c, `/movements/${movement.id}#don-vi`, `Đã phát động thêm đến ${told} đơn vị.`);
  })
  .post("/movements/:id/urging", async (c) => {
    const { db, officer, now } = c.var;
    const told = await urgeResponses(db, officer, c.req.param("id"), now);
    const said = told > 0 ? `Đã nhắc ${told} đơn vị.` : "Các đơn vị còn thiếu đã được nhắc hôm nay rồi.";
    return seeOther(c, `/movements/${c.req.param("id")}#don-vi`, said);
  });

function found(c: Context) {
  return movementById(c.var.db, c.var.officer, c.req.param("id") ?? "");
}

async function launchPage(c: Context, form: Filled, kept: KeptPaper[], status: 200 | 422) {
  const { db, officer, today } = c.var;
  const movement = await found(c);
  insist(mayEdit(officer, movement));
  const below = await unitsBelow(db, officer.agencyId, movement.ownerUnitId, today);
  const ids = below.map(({ id }) => id);
  const overlaps = await overlapping(db, officer, movement, ids);
  const unitNames = new Map(below.map(({ id, name }) => [id, name]));
  const known = { movement, below, overlaps, unitNames, kept, form };
  return render(c, <LaunchPage {...known} may={mayLaunch(officer, movement)} />, status);
}

async function extendPage(c: Context, form: Filled, status: 200 | 422) {
  const { db, officer, today } = c.var;
  const movement = await found(c);
  insist(mayExtend(officer, movement));
  const [below, there] = await Promise.all([
    unitsBelow(db, officer.agencyId, movement.ownerUnitId, today),
    launchesOf(db, movement.id, today),
  ]);
  const known = new Set(there.map(({ unitId }) => unitId));
  return render(
    c,
    <ExtendPage movement={movement} below={below.filter(({ id }) => !known.has(id))} form={form} />,
    status,
  );
}
