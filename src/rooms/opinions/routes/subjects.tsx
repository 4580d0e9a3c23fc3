import { type Context, Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { type Filled, filled, ReasonPage, render, seeOther } from "#kernel/web/index.tsx";
import { addSubject, chooseExemplars, dropSubject, editSubject, takeOutSubject } from "../commands/list-subjects.ts";
import { choiceForm, reasonForm, revisionForm, subjectForm } from "../forms/window.ts";
import { candidatesOf } from "../queries/candidates.ts";
import { subjectById, windowById } from "../queries/windows.ts";
import { mayEdit, mayTakeOut } from "../rules.ts";
import { ChoicePage } from "../views/ChoicePage.tsx";
import { crumbsOf } from "../views/crumbs.ts";
import { SubjectFormPage } from "../views/SubjectFormPage.tsx";

/** Danh sách lấy ý kiến: chosen from the exemplars or written by hand; once published, taken out with a reason. */
export const subjectRoutes = new Hono()
  .get("/opinion-windows/:id/subjects/choice", (c) => choicePage(c, null, 200))
  .post("/opinion-windows/:id/subjects/choice", async (c) => {
    const window = await editing(c);
    const form = await readForm(c, choiceForm);
    if (!form.ok) return choicePage(c, form.rejected, 422);
    const added = await chooseExemplars(c.var.db, c.var.officer, window.id, form.values, c.var.now);
    return seeOther(
      c,
      `/opinion-windows/${window.id}`,
      `Đã thêm ${added} tên. Xem lại thành tích trước khi công khai.`,
    );
  })
  .get("/opinion-windows/:id/subjects/new", async (c) => {
    const { revision } = await editing(c);
    return newPage(c, filled({ revision, holder: "person" }), 200);
  })
  .post("/opinion-windows/:id/subjects", async (c) => {
    const window = await editing(c);
    const form = await readForm(c, subjectForm);
    if (!form.ok) return newPage(c, form.rejected, 422);
    await addSubject(c.var.db, c.var.officer, window.id, form.values, c.var.now);
    return seeOther(c, `/opinion-windows/${window.id}`, `Đã thêm ${form.values.name}.`);
  })
  .get("/opinion-windows/:id/subjects/:subject/edit", async (c) => {
    const window = await editing(c);
    const subject = await subjectById(c.var.db, window.id, c.req.param("subject"));
    return editPage(c, filled({ ...subject, revision: window.revision }), 200);
  })
  .post("/opinion-windows/:id/subjects/:subject/edit", async (c) => {
    const window = await editing(c);
    const subject = await subjectById(c.var.db, window.id, c.req.param("subject"));
    const form = await readForm(c, subjectForm);
    if (!form.ok) return editPage(c, form.rejected, 422);
    await editSubject(c.var.db, c.var.officer, window.id, subject.id, form.values, c.var.now);
    return seeOther(c, `/opinion-windows/${window.id}`, `Đã sửa ${form.values.name}.`);
  })
  .post("/opinion-windows/:id/subjects/:subject/deletion", async (c) => {
    const window = await editing(c);
    const subject = await subjectById(c.var.db, window.id, c.req.param("subject"));
    const form = await readForm(c, revisionForm);
    const revision = form.ok ? form.values.revision : 0;
    await dropSubject(c.var.db, c.var.officer, window.id, subject.id, revision, c.var.now);
    return seeOther(c, `/opinion-windows/${window.id}`, `Đã bỏ ${subject.name} khỏi danh sách.`);
  })
  .get("/opinion-windows/:id/subjects/:subject/removal", (c) => removalPage(c, filled(), 200))
  .post("/opinion-windows/:id/subjects/:subject/removal", async (c) => {
    const { window, subject } = await takingOut(c);
    const form = await readForm(c, reasonForm);
    if (!form.ok) return removalPage(c, form.rejected, 422);
    await takeOutSubject(c.var.db, c.var.officer, window.id, subject.id, form.values, c.var.now);
    return seeOther(c, `/opinion-windows/${window.id}`, `Đã đưa ${subject.name} ra khỏi danh sách.`);
  });

async function editing(c: Context) {
  const window = await windowById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(mayEdit(c.var.officer, window));
  return window;
}

async function takingOut(c: Context) {
  const window = await windowById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  const subject = await subjectById(c.var.db, window.id, c.req.param("subject") ?? "");
  insist(mayTakeOut(c.var.officer, window, subject, c.var.today));
  return { window, subject };
}

async function choicePage(c: Context, form: Filled | null, status: 200 | 422) {
  const window = await editing(c);
  const candidates = await candidatesOf(c.var.db, window, c.var.today);
  const shown = form ?? filled({ revision: window.revision });
  return render(c, <ChoicePage {...{ window, candidates }} form={shown} />, status);
}

async function newPage(c: Context, form: Filled, status: 200 | 422) {
  const window = await editing(c);
  const action = `/opinion-windows/${window.id}/subjects`;
  return render(c, <SubjectFormPage title="Ghi một tên" {...{ window, action, form }} />, status);
}

async function editPage(c: Context, form: Filled, status: 200 | 422) {
  const window = await editing(c);
  const action = `/opinion-windows/${window.id}/subjects/${c.req.param("subject")}/edit`;
  return render(c, <SubjectFormPage title="Sửa một tên" {...{ window, action, form }} />, status);
}

async function removalPage(c: Context, form: Filled, status: 200 | 422) {
  const { window, subject } = await takingOut(c);
  const back = `/opinion-windows/${window.id}`;
  return render(
    c,
    <ReasonPage
      title="Đưa ra khỏi danh sách"
      over={subject.name}
      crumbs={crumbsOf(window)}
      action={`${back}/subjects/${subject.id}/removal`}
      back={back}
      button="Đưa ra khỏi danh sách"
      explains="Trên cổng, tên vẫn ở chỗ cũ kèm ngày và lý do; không nhận ý kiến về tên này nữa."
      hint="Lý do hiện công khai: không ghi chuyện riêng tư."
      revision={window.revision}
      form={form}
    />,
    status,
  );
}
