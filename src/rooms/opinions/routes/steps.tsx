import { type Context, Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { day, type Filled, filled, ReasonPage, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { calendarOf } from "#rooms/plans/index.ts";
import { closeWindow, concludeWindow, endWindow, lengthenWindow, publishWindow } from "../commands/step-window.ts";
import { closingDay } from "../days.ts";
import { conclusionForm, lengthenForm, reasonForm, revisionForm } from "../forms/window.ts";
import { countsOf } from "../queries/counts.ts";
import { subjectsOf, windowById } from "../queries/windows.ts";
import { mayConclude, mayEnd, mayMoveEnd, mayPublish } from "../rules.ts";
import type { OpinionWindow } from "../schema.ts";
import { ConclusionPage } from "../views/ConclusionPage.tsx";
import { crumbsOf } from "../views/crumbs.ts";
import { LengthenPage } from "../views/LengthenPage.tsx";
import { PublicationPage } from "../views/PublicationPage.tsx";
import { refusals } from "../words.vi.ts";

/** Công khai, kéo dài, đóng sớm, hủy, kết luận. */
export const stepRoutes = new Hono()
  .get("/opinion-windows/:id/publication", async (c) => {
    const { window, subjects } = await publishing(c);
    const { db, today } = c.var;
    const opensOn = window.opensOn > today ? window.opensOn : today;
    const closesOn = closingDay(opensOn, window.workingDays, await calendarOf(db, window.agencyId));
    return render(c, <PublicationPage {...{ window, subjects, opensOn, closesOn }} />);
  })
  .post("/opinion-windows/:id/publication", async (c) => {
    const { window } = await publishing(c);
    const form = await readForm(c, revisionForm);
    const revision = form.ok ? form.values.revision : 0;
    const until = await publishWindow(c.var.db, c.var.officer, window.id, revision, c.var.now);
    return seeOther(c, `/opinion-windows/${window.id}`, `Đã công khai, nhận ý kiến đến hết ngày ${day(until)}.`);
  })
  .get("/opinion-windows/:id/lengthening", (c) => lengthenPage(c, filled(), 200))
  .post("/opinion-windows/:id/lengthening", async (c) => {
    const window = await moving(c, "lengthen");
    const form = await readForm(c, lengthenForm);
    if (!form.ok) return lengthenPage(c, form.rejected, 422);
    const { workingDays } = form.values;
    if (workingDays <= window.workingDays) {
      const said = refusals["opinion.not_longer"]({ days: String(window.workingDays) });
      const typed = { ...form.values, workingDays: String(workingDays) };
      return lengthenPage(c, withErrors(typed, { workingDays: said }), 422);
    }
    const until = await lengthenWindow(c.var.db, c.var.officer, window.id, form.values, c.var.now);
    return seeOther(c, `/opinion-windows/${window.id}`, `Đã kéo dài đến hết ngày ${day(until)}.`);
  })
  .get("/opinion-windows/:id/closing", (c) => closingPage(c, filled(), 200))
  .post("/opinion-windows/:id/closing", async (c) => {
    const window = await moving(c, "close");
    const form = await readForm(c, reasonForm);
    if (!form.ok) return closingPage(c, form.rejected, 422);
    await closeWindow(c.var.db, c.var.officer, window.id, form.values, c.var.now);
    return seeOther(c, `/opinion-windows/${window.id}`, "Đã đóng đợt lấy ý kiến.");
  })
  .get("/opinion-windows/:id/cancellation", (c) => endPage(c, filled(), 200))
  .post("/opinion-windows/:id/cancellation", async (c) => {
    const window = await ending(c);
    const form = await readForm(c, reasonForm);
    if (!form.ok) return endPage(c, form.rejected, 422);
    await endWindow(c.var.db, c.var.officer, window.id, form.values, c.var.now);
    const said = window.state === "drafting" ? "Đã bỏ dự thảo." : "Đã hủy đợt lấy ý kiến.";
    return seeOther(c, `/opinion-windows/${window.id}`, said);
  })
  .get("/opinion-windows/:id/conclusion", (c) => conclusionPage(c, filled(), 200))
  .post("/opinion-windows/:id/conclusion", async (c) => {
    const { window } = await concluding(c);
    const form = await readForm(c, conclusionForm);
    if (!form.ok) return conclusionPage(c, form.rejected, 422);
    await concludeWindow(c.var.db, c.var.officer, window.id, form.values, c.var.now);
    return seeOther(c, `/opinion-windows/${window.id}`, "Đã kết luận. Danh sách không còn hiện trên cổng.");
  });

function found(c: Context): Promise<OpinionWindow> {
  return windowById(c.var.db, c.var.officer, c.req.param("id") ?? "");
}

async function publishing(c: Context) {
  const window = await found(c);
  const subjects = await subjectsOf(c.var.db, window.id);
  insist(mayPublish(c.var.officer, window, subjects, c.var.today));
  return { window, subjects };
}

async function moving(c: Context, step: "lengthen" | "close") {
  const window = await found(c);
  insist(mayMoveEnd(c.var.officer, window, step, c.var.today));
  return window;
}

async function ending(c: Context) {
  const window = await found(c);
  insist(mayEnd(c.var.officer, window, window.state === "drafting" ? "withdraw" : "cancel", c.var.today));
  return window;
}

async function concluding(c: Context) {
  const window = await found(c);
  const counts = await countsOf(c.var.db, window.id);
  insist(mayConclude(c.var.officer, window, counts.received, c.var.today));
  return { window, counts };
}

async function lengthenPage(c: Context, form: Filled, status: 200 | 422) {
  const window = await moving(c, "lengthen");
  return render(c, <LengthenPage {...{ window, form }} />, status);
}

async function conclusionPage(c: Context, form: Filled, status: 200 | 422) {
  return render(c, <ConclusionPage {...(await concluding(c))} form={form} />, status);
}

async function closingPage(c: Context, form: Filled, status: 200 | 422) {
  const window = await moving(c, "close");
  const back = `/opinion-windows/${window.id}`;
  return render(
    c,
    <ReasonPage
      title="Đóng sớm đợt lấy ý kiến"
      over={window.title}
      crumbs={crumbsOf(window)}
      action={`${back}/closing`}
      back={back}
      button="Đóng sớm"
      explains={`Đợt còn đến hết ngày ${day(window.closesOn!)}. Đóng rồi thì không nhận ý kiến nữa và không mở lại được.`}
      hint="Lý do hiện trên cổng."
      revision={window.revision}
      form={form}
    />,
    status,
  );
}

async function endPage(c: Context, form: Filled, status: 200 | 422) {
  const window = await ending(c);
  const back = `/opinion-windows/${window.id}`;
  const drafting = window.state === "drafting";
  return render(
    c,
    <ReasonPage
      title={drafting ? "Bỏ dự thảo đợt lấy ý kiến" : "Hủy đợt lấy ý kiến"}
      over={window.title}
      crumbs={crumbsOf(window)}
      action={`${back}/cancellation`}
      back={back}
      button={drafting ? "Bỏ dự thảo" : "Hủy đợt lấy ý kiến"}
      explains={
        drafting
          ? "Dự thảo vẫn giữ cùng lý do."
          : "Danh sách không còn hiện trên cổng, ý kiến đã nhận vẫn giữ; không mở lại được."
      }
      revision={window.revision}
      form={form}
    />,
    status,
  );
}
