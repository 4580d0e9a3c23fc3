import { type Context, Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { lackingEvidence } from "../assessment/self.ts";
import { readMarksForm } from "../assessment/typed.ts";
import { assessSelf } from "../commands/registration/assess-self.ts";
import { listById } from "../queries/registration-lists.ts";
import { selfAssessmentOf } from "../queries/self-assessments.ts";
import { mayAssessSelf } from "../registration/rules.ts";
import { SelfAssessmentPage } from "../views/registration/SelfAssessmentPage.tsx";

/** Tự đánh giá trước khi đăng ký: read by whoever reads the list, written by its unit. */
export const selfAssessmentRoutes = new Hono()
  .get("/registration-lists/:id/self-assessment", async (c) => shown(c, null))
  .post("/registration-lists/:id/self-assessment", async (c) => {
    const { list, criteria, writing } = await found(c);
    insist(writing);
    const typed = await typedOf(c);
    const read = readMarksForm(typed, { criteria, before: null, asksDocument: false });
    if (!read.ok) return shown(c, read.rejected);
    const lacking = read.typed.pass ? lackingEvidence(criteria, read.typed.marks) : [];
    if (lacking.length > 0) return shown(c, withErrors(typed, errorsOf(lacking, criteria)));
    const { db, officer, now } = c.var;
    await assessSelf(db, officer, list.id, read.typed, now);
    const said = read.typed.pass ? "Đã hoàn thành bản tự đánh giá." : "Đã ghi lại. Chưa hoàn thành.";
    return seeOther(c, `/registration-lists/${list.id}`, said);
  });

async function found(c: Context) {
  const { db, officer, today } = c.var;
  const list = await listById(db, officer, c.req.param("id") ?? "", today);
  const { criteria, written } = await selfAssessmentOf(db, officer, list);
  return { list, criteria, written, writing: mayAssessSelf(officer, list, criteria.length) };
}

async function shown(c: Context, form: Filled | null) {
  const { list, criteria, written, writing } = await found(c);
  const asked = writing.allowed ? criteria : (written?.criteria ?? criteria);
  const row = asked.map(({ key }) => {
    const said = written?.marks[key];
    const met = said?.met == null ? "" : said.met ? "yes" : "no";
    const value = said?.value == null ? "" : String(said.value).replace(".", ",");
    return { key, met, value, reason: said?.reason ?? "" };
  });
  const first = filled({ revision: String(written?.revision ?? 0), row });
  const of = { list, criteria: asked, written, writing: writing.allowed, form: form ?? first };
  return render(c, <SelfAssessmentPage {...of} />, form ? 422 : 200);
}

function errorsOf(lacking: readonly { key: string }[], criteria: readonly { key: string }[]) {
  return Object.fromEntries(
    lacking.map(({ key }) => [
      `row[${criteria.findIndex((one) => one.key === key)}][reason]`,
      "Ghi minh chứng: không có minh chứng thì không tính.",
    ]),
  );
}
