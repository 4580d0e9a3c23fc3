import { type Context, Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { check, readForm, rowsAsked, typedOf } from "#kernel/web/forms.ts";
import { count, type Filled, filled, ReasonPage, render, seeOther } from "#kernel/web/index.tsx";
import { plansNewest } from "#rooms/plans/index.ts";
import { draftMovement, editMovement, withdrawMovement } from "../commands/draft-movement.ts";
import { movementForm, reasonForm } from "../forms/movement.ts";
import { movementById, movementsToChoose, targetsOf } from "../queries/movements.ts";
import { mayDraft, mayEdit, mayWithdraw, ownerFor } from "../rules.ts";
import { MovementFormPage } from "../views/MovementFormPage.tsx";

/** Soạn, sửa, bỏ dự thảo. */
export const draftingRoutes = new Hono()
  .get("/movements/new", (c) => {
    insist(mayDraft(c.var.officer, ownerFor(c.var.officer, c.var.agency.rootUnitId)));
    return newPage(c, filled({ way: "regular", scope: "agency" }), 200);
  })
  .post("/movements", async (c) => {
    const { db, officer, agency, now } = c.var;
    const owner = ownerFor(officer, agency.rootUnitId);
    insist(mayDraft(officer, owner));
    const rows = await rowsAsked(c);
    if (rows) return newPage(c, filled(rows), 422);
    const form = await readForm(c, movementForm);
    if (!form.ok) return newPage(c, form.rejected, 422);
    const id = await draftMovement(db, officer, owner, form.values, now);
    return seeOther(c, `/movements/${id}`, "Đã ghi dự thảo phong trào.");
  })
  .get("/movements/:id/edit", async (c) => {
    const movement = await editing(c);
    const targets = await targetsOf(c.var.db, movement.id);
    const rows = targets.map((one) => ({ ...one, goal: one.goal === null ? "" : count(one.goal) }));
    return editPage(c, filled({ ...movement, targets: rows }), 200);
  })
  .post("/movements/:id/edit", async (c) => {
    const movement = await editing(c);
    const rows = await rowsAsked(c);
    if (rows) return editPage(c, filled(rows), 422);
    const form = check(movementForm, await typedOf(c));
    if (!form.ok) return editPage(c, form.rejected, 422);
    await editMovement(c.var.db, c.var.officer, movement.id, form.values, c.var.now);
    return seeOther(c, `/movements/${movement.id}`, "Đã sửa phong trào.");
  })
  .get("/movements/:id/withdrawal", (c) => withdrawalPage(c, filled(), 200))
  .post("/movements/:id/withdrawal", async (c) => {
    const { db, officer, now } = c.var;
    insist(mayWithdraw(officer, await found(c)));
    const form = await readForm(c, reasonForm);
    if (!form.ok) return withdrawalPage(c, form.rejected, 422);
    await withdrawMovement(db, officer, c.req.param("id"), form.values.reason, now);
    return seeOther(c, `/movements/${c.req.param("id")}`, "Đã bỏ dự thảo.");
  });

function found(c: Context) {
  return movementById(c.var.db, c.var.officer, c.req.param("id") ?? "");
}

async function editing(c: Context) {
  const movement = await found(c);
  insist(mayEdit(c.var.officer, movement));
  return movement;
}

async function choicesFor(c: Context) {
  const { db, officer, today } = c.var;
  const [plans, parents] = await Promise.all([
    plansNewest(db, officer, today, { perPage: 100 }),
    movementsToChoose(db, officer),
  ]);
  return { plans: plans.lines.map(({ id, title }) => ({ id, name: title })), parents };
}

async function newPage(c: Context, form: Filled, status: 200 | 422) {
  const known = await choicesFor(c);
  return render(
    c,
    <MovementFormPage {...known} title="Soạn phong trào" action="/movements" back="/movements" form={form} />,
    status,
  );
}

async function editPage(c: Context, form: Filled, status: 200 | 422) {
  const { plans, parents } = await choicesFor(c);
  const at = `/movements/${c.req.param("id")}`;
  const others = parents.filter(({ id }) => id !== c.req.param("id"));
  const known = { plans, parents: others, form };
  return render(c, <MovementFormPage {...known} title="Sửa phong trào" action={`${at}/edit`} back={at} />, status);
}

async function withdrawalPage(c: Context, form: Filled, status: 200 | 422) {
  const movement = await found(c);
  insist(mayWithdraw(c.var.officer, movement));
  const back = `/movements/${movement.id}`;
  return render(
    c,
    <ReasonPage
      title="Bỏ dự thảo phong trào"
      over={movement.name}
      crumbs={[
        { words: "Phong trào", href: "/movements" },
        { words: movement.name, href: back },
      ]}
      action={`${back}/withdrawal`}
      back={back}
      button="Bỏ dự thảo"
      explains="Dự thảo thôi hiện trong danh sách việc đang làm, nhưng vẫn giữ cùng lý do."
      form={form}
    />,
    status,
  );
}
