import { type Context, Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { check, readForm, typedQuery } from "#kernel/web/forms.ts";
import { type Filled, filled, fragment, render, seeOther } from "#kernel/web/index.tsx";
import { calendarOf } from "#rooms/plans/index.ts";
import { draftWindow, editWindow } from "../commands/draft-window.ts";
import { closingDay } from "../days.ts";
import { closingForm, windowForm } from "../forms/window.ts";
import { windowById } from "../queries/windows.ts";
import { mayEdit, mayRun } from "../rules.ts";
import { ClosingDay, WindowFormPage } from "../views/WindowFormPage.tsx";

/** Soạn, sửa đợt lấy ý kiến; the closing day while the form is being filled in. */
export const draftingRoutes = new Hono()
  .get("/opinion-windows/closing-day", async (c) => {
    insist(mayRun(c.var.officer));
    return fragment(c, <ClosingDay day={await closesOn(c, typedQuery(c))} />);
  })
  .get("/opinion-windows/new", (c) => newPage(c, filled({ opensOn: c.var.today, workingDays: "10" }), 200))
  .post("/opinion-windows", async (c) => {
    const { db, officer, agency, now } = c.var;
    insist(mayRun(officer));
    const form = await readForm(c, windowForm);
    if (!form.ok) return newPage(c, form.rejected, 422);
    const id = await draftWindow(db, officer, agency.rootUnitId, form.values, now);
    return seeOther(c, `/opinion-windows/${id}`, "Đã ghi dự thảo. Bước sau: lập danh sách lấy ý kiến.");
  })
  .get("/opinion-windows/:id/edit", async (c) => {
    const window = await editing(c);
    return editPage(c, filled({ ...window, workingDays: String(window.workingDays) }), 200);
  })
  .post("/opinion-windows/:id/edit", async (c) => {
    const window = await editing(c);
    const form = await readForm(c, windowForm);
    if (!form.ok) return editPage(c, form.rejected, 422);
    await editWindow(c.var.db, c.var.officer, window.id, form.values, c.var.now);
    return seeOther(c, `/opinion-windows/${window.id}`, "Đã sửa đợt lấy ý kiến.");
  });

async function editing(c: Context) {
  const window = await windowById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(mayEdit(c.var.officer, window));
  return window;
}

/** The last day as typed; null while it cannot be counted. */
async function closesOn(c: Context, typed: Record<string, unknown>): Promise<string | null> {
  const read = check(closingForm, typed);
  if (!read.ok) return null;
  return closingDay(read.values.opensOn, read.values.workingDays, await calendarOf(c.var.db, c.var.agency.id));
}

async function newPage(c: Context, form: Filled, status: 200 | 422) {
  insist(mayRun(c.var.officer));
  const closing = await closesOn(c, form.typed);
  const at = { action: "/opinion-windows", back: "/opinion-windows" };
  return render(c, <WindowFormPage title="Soạn đợt lấy ý kiến" {...at} closing={closing} form={form} />, status);
}

async function editPage(c: Context, form: Filled, status: 200 | 422) {
  const closing = await closesOn(c, form.typed);
  const back = `/opinion-windows/${c.req.param("id")}`;
  const at = { action: `${back}/edit`, back };
  return render(c, <WindowFormPage title="Sửa đợt lấy ý kiến" {...at} closing={closing} form={form} />, status);
}
