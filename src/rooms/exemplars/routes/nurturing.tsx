import { type Context, Hono } from "hono";
import { z } from "zod";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm, readQuery, rowsAsked, typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { unitsOn } from "#rooms/organisation/index.ts";
import { adjustNurturing } from "../commands/nurturing/adjust-nurturing.ts";
import { agreeNurturing } from "../commands/nurturing/agree-nurturing.ts";
import { recordCheckIn, stepItem, stepNurturing } from "../commands/nurturing/follow-nurturing.ts";
import { editNurturing, planNurturing } from "../commands/nurturing/plan-nurturing.ts";
import { selectExemplar } from "../commands/select-exemplar.ts";
import {
  adjustmentForm,
  checkInForm,
  itemForm,
  nurturingEndForm,
  readNurturing,
  revisionForm,
  selectionForm,
} from "../forms/nurturing.ts";
import {
  mayAdjustNurturing,
  mayAgree,
  mayEditNurturing,
  mayFollowNurturing,
  mayPlanNurturing,
  maySelect,
  mayStepNurturing,
} from "../nurturing/rules.ts";
import { typedNurturing } from "../nurturing/typed.ts";
import { exemplarById } from "../queries/exemplars.ts";
import { nameableFor } from "../queries/nameable.ts";
import { itemsOf, nurturingIfAny, nurturingOf, wholeNurturing } from "../queries/nurturing.ts";
import { nurturingBoard } from "../queries/nurturing-board.ts";
import { BoardPage } from "../views/nurturing/BoardPage.tsx";
import { CheckInPage, EndingPage, ItemPage } from "../views/nurturing/FollowPages.tsx";
import { NurturingFormPage } from "../views/nurturing/NurturingFormPage.tsx";
import { NurturingPage } from "../views/nurturing/NurturingPage.tsx";
import { SelectionPage } from "../views/nurturing/SelectionPage.tsx";

const boardQuery = z.object({
  unit: z.string().optional(),
  attention: z.enum(["never", "faded", "fading", "fresh"]).optional().catch(undefined),
  search: z.string().trim().max(200).default(""),
});

/** Bồi dưỡng: the board, the plan of one exemplar and what is done under it. */
export const nurturingRoutes = new Hono()
  .get("/nurturing", async (c) => {
    const { db, officer, agency, today } = c.var;
    const { unit, ...rest } = readQuery(c, boardQuery);
    const cards = await nurturingBoard(db, officer, today, { ...rest, unitId: unit });
    const units = await unitsOn(db, agency.id, today, { category: "unit" });
    return render(
      c,
      <BoardPage reader={c.var.officer} cards={cards} query={{ ...rest, unit }} units={units} today={today} />,
    );
  })
  .get("/exemplars/:id/selection", (c) => selecting(c, filled()))
  .post("/exemplars/:id/selection", async (c) => {
    const form = await readForm(c, selectionForm);
    if (!form.ok) return selecting(c, form.rejected, 422);
    await selectExemplar(c.var.db, c.var.officer, c.req.param("id"), form.values, c.var.now);
    return seeOther(c, `/exemplars/${c.req.param("id")}`, "Đã chọn để bồi dưỡng.");
  })
  .get("/exemplars/:id/nurturing", async (c) => {
    const { db, officer, today } = c.var;
    const exemplar = await exemplarById(db, officer, c.req.param("id"));
    const whole = (await wholeNurturing(db, exemplar.id)) ?? notFound();
    const { nurturing } = whole;
    const may = {
      edit: mayEditNurturing(officer, exemplar, nurturing),
      agree: mayAgree(officer, exemplar, nurturing),
      adjust: mayAdjustNurturing(officer, exemplar, nurturing),
      follow: mayFollowNurturing(officer, exemplar, nurturing),
      close: mayStepNurturing(officer, exemplar, nurturing, "close"),
      reopen: mayStepNurturing(officer, exemplar, nurturing, "reopen"),
    };
    return render(c, <NurturingPage exemplar={exemplar} whole={whole} may={may} today={today} />);
  })
  .get("/exemplars/:id/nurturing/edit", async (c) => planning(c, null))
  .post("/exemplars/:id/nurturing", async (c) => {
    const { db, officer, now } = c.var;
    const asked = await rowsAsked(c);
    if (asked) return planning(c, filled(asked), 422);
    const typed = await typedOf(c);
    const read = readNurturing(typed);
    if (!read.ok) return planning(c, read.rejected, 422);
    const id = c.req.param("id");
    const revision = Number(typed.revision ?? 0);
    if (revision === 0) await planNurturing(db, officer, id, read.planned, now);
    else await editNurturing(db, officer, id, read.planned, revision, now);
    return seeOther(c, `/exemplars/${id}/nurturing`, "Đã gửi kế hoạch bồi dưỡng để thống nhất.");
  })
  .post("/exemplars/:id/nurturing/agreement", async (c) => {
    const form = await readForm(c, revisionForm);
    const revision = form.ok ? form.values.revision : -1;
    const id = c.req.param("id");
    const { running } = await agreeNurturing(c.var.db, c.var.officer, id, revision, c.var.now);
    const said = running ? "Đã thống nhất. Kế hoạch bồi dưỡng bắt đầu chạy." : "Đã ghi phần thống nhất của bạn.";
    return seeOther(c, `/exemplars/${id}/nurturing`, said);
  })
  .get("/exemplars/:id/nurturing/adjustments/new", async (c) => adjusting(c, null))
  .post("/exemplars/:id/nurturing/adjustments", async (c) => {
    const asked = await rowsAsked(c);
    if (asked) return adjusting(c, filled(asked), 422);
    const typed = await typedOf(c);
    const read = readNurturing(typed);
    const why = await readForm(c, adjustmentForm);
    if (!read.ok || !why.ok) {
      const errors = { ...(read.ok ? {} : read.rejected.errors), ...(why.ok ? {} : why.rejected.errors) };
      return adjusting(c, withErrors(typed, errors), 422);
    }
    const adjustment = { planned: read.planned, reason: why.values.reason, revision: Number(typed.revision ?? 0) };
    await adjustNurturing(c.var.db, c.var.officer, c.req.param("id"), adjustment, c.var.now);
    return seeOther(c, `/exemplars/${c.req.param("id")}/nurturing`, "Đã ghi điều chỉnh.");
  })
  .get("/exemplars/:id/nurturing/check-ins/new", (c) => checkingIn(c, filled({ heldOn: c.var.today })))
  .post("/exemplars/:id/nurturing/check-ins", async (c) => {
    const form = await readForm(c, checkInForm(c.var.today));
    if (!form.ok) return checkingIn(c, form.rejected, 422);
    await recordCheckIn(c.var.db, c.var.officer, c.req.param("id"), form.values, c.var.now);
    return seeOther(c, `/exemplars/${c.req.param("id")}/nurturing`, "Đã ghi lần trao đổi.");
  })
  .get("/exemplars/:id/nurturing/items/:item", (c) => closing(c, filled()))
  .post("/exemplars/:id/nurturing/items/:item", async (c) => {
    const form = await readForm(c, itemForm);
    if (!form.ok) return closing(c, form.rejected, 422);
    await stepItem(c.var.db, c.var.officer, c.req.param("id"), c.req.param("item"), form.values, c.var.now);
    return seeOther(c, `/exemplars/${c.req.param("id")}/nurturing`, "Đã ghi kết quả mục.");
  })
  .get("/exemplars/:id/nurturing/ending", (c) => ending(c, filled()))
  .post("/exemplars/:id/nurturing/ending", async (c) => {
    const form = await readForm(c, nurturingEndForm);
    if (!form.ok) return ending(c, form.rejected, 422);
    const { step, reason } = form.values;
    await stepNurturing(c.var.db, c.var.officer, c.req.param("id"), step, reason, c.var.now);
    const said = step === "close" ? "Đã kết thúc bồi dưỡng." : "Tiếp tục bồi dưỡng.";
    return seeOther(c, `/exemplars/${c.req.param("id")}/nurturing`, said);
  });

async function found(c: Context) {
  const { db, officer } = c.var;
  const exemplar = await exemplarById(db, officer, c.req.param("id") ?? "");
  return { exemplar, nurturing: await nurturingIfAny(db, exemplar.id) };
}

async function selecting(c: Context, form: Filled, status: 200 | 422 = 200) {
  const { exemplar } = await found(c);
  insist(maySelect(c.var.officer, exemplar));
  return render(c, <SelectionPage exemplar={exemplar} form={form} />, status);
}

/** The form of a new plan, or of its draft; of a running plan one adjusts. */
async function planning(c: Context, form: Filled | null, status: 200 | 422 = 200) {
  const { db, officer, agency, today } = c.var;
  const { exemplar, nurturing } = await found(c);
  if (nurturing) insist(mayEditNurturing(officer, exemplar, nurturing));
  else insist(mayPlanNurturing(officer, exemplar, false));
  const people = await nameableFor(db, agency.id, exemplar.unitId, today);
  const shown = form ?? filled(typedNurturing(nurturing, await itemsOf(db, exemplar.id), today));
  const way = nurturing ? "edit" : "plan";
  const revision = nurturing?.revision ?? 0;
  return render(
    c,
    <NurturingFormPage exemplar={exemplar} way={way} revision={revision} people={people} form={shown} />,
    status,
  );
}

async function adjusting(c: Context, form: Filled | null, status: 200 | 422 = 200) {
  const { db, officer, agency, today } = c.var;
  const { exemplar } = await found(c);
  const nurturing = await nurturingOf(db, exemplar.id);
  insist(mayAdjustNurturing(officer, exemplar, nurturing));
  const people = await nameableFor(db, agency.id, exemplar.unitId, today);
  const open = (await itemsOf(db, exemplar.id)).filter(({ state }) => state === "open");
  const shown = form ?? filled(typedNurturing(nurturing, open, today));
  return render(
    c,
    <NurturingFormPage exemplar={exemplar} way="adjust" revision={nurturing.revision} people={people} form={shown} />,
    status,
  );
}

/** A running plan in which the reader may write. */
async function followed(c: Context) {
  const { exemplar } = await found(c);
  const nurturing = await nurturingOf(c.var.db, exemplar.id);
  insist(mayFollowNurturing(c.var.officer, exemplar, nurturing));
  return exemplar;
}

async function checkingIn(c: Context, form: Filled, status: 200 | 422 = 200) {
  return render(c, <CheckInPage exemplar={await followed(c)} form={form} />, status);
}

async function closing(c: Context, form: Filled, status: 200 | 422 = 200) {
  const exemplar = await followed(c);
  const item = (await itemsOf(c.var.db, exemplar.id)).find(({ id }) => id === c.req.param("item")) ?? notFound();
  return render(c, <ItemPage exemplar={exemplar} item={item} form={form} />, status);
}

async function ending(c: Context, form: Filled, status: 200 | 422 = 200) {
  const { exemplar } = await found(c);
  const nurturing = await nurturingOf(c.var.db, exemplar.id);
  const step = nurturing.state === "closed" ? "reopen" : "close";
  insist(mayStepNurturing(c.var.officer, exemplar, nurturing, step));
  return render(c, <EndingPage exemplar={exemplar} step={step} form={form} />, status);
}
