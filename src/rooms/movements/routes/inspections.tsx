import { type Context, Hono } from "hono";
import { z } from "zod";
import { isId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { download } from "#kernel/web/download.ts";
import { readForm, readQuery, rowsAsked } from "#kernel/web/forms.ts";
import { type Filled, filled, ReasonPage, render, seeOther } from "#kernel/web/index.tsx";
import { plansNewest } from "#rooms/plans/index.ts";
import { callOffInspection, holdInspection, planInspection } from "../commands/inspections/inspect.ts";
import { inspectionBook } from "../exports/inspections.ts";
import { reasonForm } from "../forms/movement.ts";
import { holdingForm, inspectionForm } from "../inspections/forms.ts";
import {
  mayAnswerFinding,
  mayCallOff,
  mayHoldInspection,
  mayJudgeFinding,
  mayPlanInspection,
} from "../inspections/rules.ts";
import { inspectionStates } from "../inspections/states.ts";
import { findingsOf, inspectionById, inspectionsWaitingFirst } from "../queries/inspections.ts";
import { movementsToChoose } from "../queries/movements.ts";
import { unitsBelow } from "../queries/units-below.ts";
import { ownerFor } from "../rules.ts";
import { HoldingPage } from "../views/inspections/HoldingPage.tsx";
import { InspectionFormPage } from "../views/inspections/InspectionFormPage.tsx";
import { InspectionPage } from "../views/inspections/InspectionPage.tsx";
import { InspectionsPage } from "../views/inspections/InspectionsPage.tsx";

const listQuery = z.object({
  search: z.string().trim().max(200).default(""),
  state: z.enum(inspectionStates).optional().catch(undefined),
  year: z.coerce.number().int().min(1990).max(2200).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** Kiểm tra, đôn đốc: planned, held, called off. */
export const inspectionRoutes = new Hono()
  .get("/inspections", async (c) => {
    const { db, officer, today } = c.var;
    const query = readQuery(c, listQuery);
    const found = await inspectionsWaitingFirst(db, officer, today, query);
    const plans = mayPlanInspection(officer, owner(c)).allowed;
    return render(c, <InspectionsPage {...{ query, found, plans, today }} />);
  })
  .get("/inspections.xlsx", async (c) => {
    const { db, officer, agency, today } = c.var;
    const filter = { ...readQuery(c, listQuery), page: 1, perPage: 20_000 };
    const { lines } = await inspectionsWaitingFirst(db, officer, today, filter);
    return download(c, "Danh sách kiểm tra.xlsx", await inspectionBook(agency.name, lines, today));
  })
  .get("/inspections/new", (c) => newPage(c, filled({ movementId: c.req.query("movement") ?? "" }), 200))
  .post("/inspections", async (c) => {
    const { db, officer, now } = c.var;
    insist(mayPlanInspection(officer, owner(c)));
    const form = await readForm(c, inspectionForm);
    if (!form.ok) return newPage(c, form.rejected, 422);
    const id = await planInspection(db, officer, owner(c), form.values, now);
    return seeOther(c, `/inspections/${id}`, "Đã lên lịch kiểm tra và báo cho đơn vị.");
  })
  .get("/inspections/:id", async (c) => {
    const { db, officer, today } = c.var;
    const inspection = await found(c);
    const lines = await findingsOf(db, inspection.id);
    const may = {
      hold: mayHoldInspection(officer, inspection).allowed,
      callOff: mayCallOff(officer, inspection).allowed,
      answer: new Set(lines.filter((one) => mayAnswerFinding(officer, inspection, one).allowed).map(({ id }) => id)),
      judge: new Set(lines.filter((one) => mayJudgeFinding(officer, inspection, one).allowed).map(({ id }) => id)),
    };
    return render(c, <InspectionPage {...{ inspection, lines, may, today }} />);
  })
  .get("/inspections/:id/holding", (c) => holdingPage(c, filled({ heldOn: c.var.today }), 200))
  .post("/inspections/:id/holding", async (c) => {
    const { db, officer, now } = c.var;
    const inspection = await found(c);
    insist(mayHoldInspection(officer, inspection));
    const rows = await rowsAsked(c);
    if (rows) return holdingPage(c, filled(rows), 422);
    const form = await readForm(c, holdingForm);
    if (!form.ok) return holdingPage(c, form.rejected, 422);
    await holdInspection(db, officer, inspection.id, form.values, now);
    return seeOther(c, `/inspections/${inspection.id}`, "Đã ghi kết quả kiểm tra.");
  })
  .get("/inspections/:id/calling-off", (c) => callingOffPage(c, filled(), 200))
  .post("/inspections/:id/calling-off", async (c) => {
    const { db, officer, now } = c.var;
    insist(mayCallOff(officer, await found(c)));
    const form = await readForm(c, reasonForm);
    if (!form.ok) return callingOffPage(c, form.rejected, 422);
    await callOffInspection(db, officer, c.req.param("id"), form.values.reason, now);
    return seeOther(c, `/inspections/${c.req.param("id")}`, "Đã bỏ lịch kiểm tra.");
  });

/** The unit in whose name she inspects. */
function owner(c: Context): string {
  return ownerFor(c.var.officer, c.var.agency.rootUnitId);
}

function found(c: Context) {
  return inspectionById(c.var.db, c.var.officer, c.req.param("id") ?? "", c.var.today);
}

async function newPage(c: Context, form: Filled, status: 200 | 422) {
  const { db, officer, today } = c.var;
  insist(mayPlanInspection(officer, owner(c)));
  const [units, movements, plans] = await Promise.all([
    unitsBelow(db, officer.agencyId, owner(c), today),
    movementsToChoose(db, officer),
    plansNewest(db, officer, today, { perPage: 100 }),
  ]);
  const named = plans.lines.map(({ id, title }) => ({ id, name: title }));
  const asked = form.typed.movementId;
  const movementId = typeof asked === "string" && isId(asked) ? asked : "";
  const shown = { ...form, typed: { ...form.typed, movementId } };
  return render(c, <InspectionFormPage {...{ units, movements }} plans={named} form={shown} />, status);
}

async function holdingPage(c: Context, form: Filled, status: 200 | 422) {
  const inspection = await found(c);
  insist(mayHoldInspection(c.var.officer, inspection));
  return render(c, <HoldingPage inspection={inspection} form={form} />, status);
}

async function callingOffPage(c: Context, form: Filled, status: 200 | 422) {
  const inspection = await found(c);
  insist(mayCallOff(c.var.officer, inspection));
  const back = `/inspections/${inspection.id}`;
  return render(
    c,
    <ReasonPage
      title="Bỏ lịch kiểm tra"
      over={inspection.unitName}
      crumbs={[{ words: "Kiểm tra", href: "/inspections" }]}
      action={`${back}/calling-off`}
      back={back}
      button="Bỏ lịch kiểm tra"
      explains="Đơn vị được báo cùng lý do; lịch vẫn giữ trong danh sách."
      form={form}
    />,
    status,
  );
}
