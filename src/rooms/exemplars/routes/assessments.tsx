import { type Context, Hono } from "hono";
import { filesOfForm } from "#kernel/files/index.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm, typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, ReasonPage, render, seeOther } from "#kernel/web/index.tsx";
import { handOf } from "../assessment/hands.ts";
import { mayMark, mayOpenAssessment, mayReturnAssessment } from "../assessment/rules.ts";
import { readMarksForm } from "../assessment/typed.ts";
import { handWords } from "../assessment/words.vi.ts";
import { markAssessment, returnAssessment } from "../commands/assessment/mark-assessment.ts";
import { openAssessment } from "../commands/assessment/open-assessment.ts";
import { reasonForm, yearForm } from "../forms/assessment.ts";
import { type WholeAssessment, wholeAssessment } from "../queries/assessments.ts";
import { criteriaOf } from "../queries/criteria-of.ts";
import { exemplarById } from "../queries/exemplars.ts";
import { AssessmentPage } from "../views/assessment/AssessmentPage.tsx";
import { MarksPage } from "../views/assessment/MarksPage.tsx";

/** Đánh giá theo tiêu chí: opened for a year, marked by three hands one after the other, returned. */
export const assessmentRoutes = new Hono()
  .post("/exemplars/:id/assessments", async (c) => {
    const { db, officer, today, now } = c.var;
    const exemplar = await exemplarById(db, officer, c.req.param("id"));
    const { criteria } = await criteriaOf(db, officer, exemplar, today);
    insist(mayOpenAssessment(officer, exemplar, criteria.length));
    const form = await readForm(c, yearForm);
    if (!form.ok) return seeOther(c, `/exemplars/${exemplar.id}`, "Ghi năm đánh giá, ví dụ 2024.");
    const id = await openAssessment(db, officer, exemplar.id, form.values.year, now);
    return seeOther(c, `/assessments/${id}`);
  })
  .get("/assessments/:id", async (c) => {
    const whole = await wholeOf(c);
    const { officer } = c.var;
    const marking = mayMark(officer, whole.exemplar, whole.assessment);
    return render(
      c,
      <AssessmentPage whole={whole} marking={marking} returning={mayReturnAssessment(officer, whole.assessment)} />,
    );
  })
  .get("/assessments/:id/marks", async (c) => {
    const whole = await marking(c);
    return render(c, <MarksPage whole={whole} form={filled(typedOfMarks(whole))} kept={[]} />);
  })
  .post("/assessments/:id/marks", async (c) => {
    const whole = await marking(c);
    const { hand, before } = handOf(whole.assessment.state)!;
    const typed = await typedOf(c);
    const files = await filesOfForm(
      c,
      typed,
      whole.assessment.criteria.map(({ key }) => key),
    );
    const asked = {
      criteria: whole.assessment.criteria,
      before: before && whole.said[before],
      asksDocument: hand === "final",
    };
    const read = readMarksForm(typed, asked);
    const errors = { ...(read.ok ? {} : read.rejected.errors), ...files.errors };
    if (!read.ok || Object.keys(errors).length > 0) {
      const form: Filled = { typed: read.ok ? typed : read.rejected.typed, errors };
      return render(c, <MarksPage whole={whole} form={form} kept={files.kept} />, 422);
    }
    const evidence = files.kept.map(({ id, name, key }) => ({ criterionKey: key, title: name, fileId: id }));
    const { db, officer, now } = c.var;
    await markAssessment(db, officer, whole.assessment.id, { ...read.typed, evidence }, now);
    const said = read.typed.pass ? handWords[hand].done : "Đã ghi lại. Chưa gửi.";
    return seeOther(c, `/assessments/${whole.assessment.id}`, said);
  })
  .get("/assessments/:id/return", async (c) => returnPage(c, filled(), 200))
  .post("/assessments/:id/return", async (c) => {
    const { assessment } = await wholeOf(c);
    insist(mayReturnAssessment(c.var.officer, assessment));
    const form = await readForm(c, reasonForm);
    if (!form.ok) return returnPage(c, form.rejected, 422);
    await returnAssessment(c.var.db, c.var.officer, assessment.id, form.values, c.var.now);
    return seeOther(c, `/assessments/${assessment.id}`, "Đã trả lại để đánh giá lại.");
  });

function wholeOf(c: Context): Promise<WholeAssessment> {
  return wholeAssessment(c.var.db, c.var.officer, c.req.param("id") ?? "", c.var.today);
}

async function marking(c: Context): Promise<WholeAssessment> {
  const whole = await wholeOf(c);
  insist(mayMark(c.var.officer, whole.exemplar, whole.assessment));
  return whole;
}

/** The form as first shown: what this hand kept, else what the hand before said, so that only differences are typed. */
function typedOfMarks({ assessment, said }: WholeAssessment): Record<string, unknown> {
  const { hand, before } = handOf(assessment.state)!;
  const row = assessment.criteria.map(({ key }) => {
    const own = said[hand].get(key);
    const shown = own ?? (before ? said[before].get(key) : undefined);
    const met = shown?.met == null ? "" : shown.met ? "yes" : "no";
    return {
      key,
      met,
      value: shown?.value == null ? "" : String(shown.value).replace(".", ","),
      reason: own?.reason ?? "",
    };
  });
  return { revision: String(assessment.revision), row };
}

async function returnPage(c: Context, form: Filled, status: 200 | 422) {
  const { assessment, exemplar } = await wholeOf(c);
  insist(mayReturnAssessment(c.var.officer, assessment));
  const at = `/assessments/${assessment.id}`;
  return render(
    c,
    <ReasonPage
      title="Trả lại để đánh giá lại"
      over={`${exemplar.name}, năm ${assessment.year}`}
      crumbs={[{ words: `Đánh giá năm ${assessment.year}`, href: at }]}
      action={`${at}/return`}
      back={at}
      button="Trả lại"
      explains="Đơn vị đọc được lý do, sửa rồi gửi lại."
      revision={assessment.revision}
      form={form}
    />,
    status,
  );
}
