import { type Context, Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { type Filled, filled, ReasonPage, render, seeOther } from "#kernel/web/index.tsx";
import { stepIntroduction } from "../commands/introduction/step.ts";
import { reasonForm, stepForm } from "../forms/assessment.ts";
import { mayStepIntroduction } from "../introduction/rules.ts";
import { introductionById } from "../queries/introductions.ts";

const withReason = {
  return: {
    path: "return",
    title: "Trả lại hồ sơ giới thiệu",
    button: "Trả lại",
    explains: "Đơn vị đọc được lý do, bổ sung rồi gửi lại.",
    done: "Đã trả lại hồ sơ giới thiệu.",
  },
  withdraw: {
    path: "withdrawal",
    title: "Rút hồ sơ giới thiệu",
    button: "Rút hồ sơ",
    explains: "Hồ sơ thôi được tính; sau này đơn vị có thể lập hồ sơ mới.",
    done: "Đã rút hồ sơ giới thiệu.",
  },
} as const;
type WithReason = keyof typeof withReason;

/** The steps of an introduction: confirmed and received by a button, returned and withdrawn with the reason. */
export const introductionStepRoutes = new Hono()
  .post("/introductions/:id/confirmation", (c) => bare(c, "confirm", "Đã xác nhận và gửi hồ sơ giới thiệu."))
  .post("/introductions/:id/receipt", (c) => bare(c, "receive", "Đã tiếp nhận hồ sơ giới thiệu."))
  .get("/introductions/:id/return", (c) => page(c, "return", filled(), 200))
  .post("/introductions/:id/return", (c) => reasoned(c, "return"))
  .get("/introductions/:id/withdrawal", (c) => page(c, "withdraw", filled(), 200))
  .post("/introductions/:id/withdrawal", (c) => reasoned(c, "withdraw"));

async function foundFor(c: Context, step: "confirm" | "receive" | WithReason) {
  const found = await introductionById(c.var.db, c.var.officer, c.req.param("id") ?? "", c.var.today);
  insist(mayStepIntroduction(c.var.officer, found.introduction, step));
  return found;
}

async function bare(c: Context, step: "confirm" | "receive", done: string) {
  const { introduction } = await foundFor(c, step);
  const form = await readForm(c, stepForm);
  const at = `/introductions/${introduction.id}`;
  if (!form.ok) return seeOther(c, at, "Hãy đọc lại hồ sơ rồi bấm lại.");
  const { revision } = form.values;
  await stepIntroduction(c.var.db, c.var.officer, introduction.id, step, { revision, reason: null }, c.var.now);
  return seeOther(c, at, done);
}

async function reasoned(c: Context, step: WithReason) {
  const { introduction } = await foundFor(c, step);
  const form = await readForm(c, reasonForm);
  if (!form.ok) return page(c, step, form.rejected, 422);
  await stepIntroduction(c.var.db, c.var.officer, introduction.id, step, form.values, c.var.now);
  return seeOther(c, `/introductions/${introduction.id}`, withReason[step].done);
}

async function page(c: Context, step: WithReason, form: Filled, status: 200 | 422) {
  const { introduction, exemplar } = await foundFor(c, step);
  const { path, title, button, explains } = withReason[step];
  const back = `/introductions/${introduction.id}`;
  return render(
    c,
    <ReasonPage
      {...{ title, button, explains, back, form }}
      over={`${exemplar.name}, năm ${introduction.year}`}
      crumbs={[{ words: `Giới thiệu ${exemplar.name}`, href: back }]}
      action={`${back}/${path}`}
      revision={introduction.revision}
    />,
    status,
  );
}
