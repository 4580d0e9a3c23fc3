import { type Context, Hono } from "hono";
import { isId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { check, readForm, typedOf } from "#kernel/web/forms.ts";
import { count, type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { reportFigures } from "../commands/report-figures.ts";
import { acknowledgeMovement, respondToMovement } from "../commands/respond.ts";
import { figuresForm } from "../forms/figures.ts";
import { responseForm } from "../forms/movement.ts";
import { figuresOf } from "../queries/figures.ts";
import { drivesOf, launchById, launchesOf, papersOf, targetsOf } from "../queries/movements.ts";
import { mayRespond } from "../rules.ts";
import { FiguresPage } from "../views/FiguresPage.tsx";
import type { KeptPaper } from "../views/PapersField.tsx";
import { ResponseFormPage } from "../views/ResponseFormPage.tsx";
import { ResponsePage } from "../views/ResponsePage.tsx";
import { papersIn } from "./papers.ts";

/** Hưởng ứng của một đơn vị: acknowledged, answered with its own document, its figures. */
export const responseRoutes = new Hono()
  .get("/movements/:id/launches/:launch", async (c) => {
    const { db, officer, today } = c.var;
    const { movement, launch } = await found(c);
    const [lines, figures, papers] = await Promise.all([
      launchesOf(db, movement.id, today),
      figuresOf(db, launch.id),
      papersOf(db, movement.id),
    ]);
    const line = lines.find(({ id }) => id === launch.id)!;
    const mine = papers.filter(({ launchId }) => launchId === launch.id);
    const may = mayRespond(officer, movement, launch).allowed;
    return render(c, <ResponsePage {...{ movement, line, figures, may }} papers={mine} />);
  })
  .post("/movements/:id/launches/:launch/acknowledgement", async (c) => {
    await acknowledgeMovement(c.var.db, c.var.officer, c.req.param("id"), c.req.param("launch"), c.var.now);
    return seeOther(c, `/movements/${c.req.param("id")}`, "Đã xác nhận nhận phong trào.");
  })
  .get("/movements/:id/launches/:launch/response", async (c) => {
    const { launch } = await responding(c);
    const adapted = launch.state === "answered" && launch.adapted ? "yes" : "no";
    return responsePage(c, filled({ ...launch, adapted }), [], 200);
  })
  .post("/movements/:id/launches/:launch/response", async (c) => {
    const { movement, launch } = await responding(c);
    const typed = await typedOf(c);
    const { kept, errors } = await papersIn(c, typed);
    const form = check(responseForm, typed);
    if (!form.ok || Object.keys(errors).length > 0)
      return responsePage(c, { typed, errors: { ...(form.ok ? {} : form.rejected.errors), ...errors } }, kept, 422);
    const { adapted, ...said } = form.values;
    const response = { ...said, adapted: adapted === "yes", fileIds: kept.map(({ id }) => id) };
    await respondToMovement(c.var.db, c.var.officer, movement.id, launch.id, response, c.var.now);
    return seeOther(c, `/movements/${movement.id}/launches/${launch.id}`, "Đã gửi văn bản phát động của đơn vị.");
  })
  .get("/movements/:id/launches/:launch/figures", async (c) => {
    await responding(c);
    return figuresPage(c, null, 200);
  })
  .post("/movements/:id/launches/:launch/figures", async (c) => {
    const { movement, launch } = await responding(c);
    const form = await readForm(c, figuresForm);
    if (!form.ok) return figuresPage(c, form.rejected, 422);
    await reportFigures(c.var.db, c.var.officer, movement.id, launch.id, form.values, c.var.now);
    return seeOther(c, `/movements/${movement.id}/launches/${launch.id}`, "Đã ghi tiến độ chỉ tiêu.");
  });

function found(c: Context) {
  return launchById(c.var.db, c.var.officer, c.req.param("id") ?? "", c.req.param("launch") ?? "");
}

async function responding(c: Context) {
  const both = await found(c);
  insist(mayRespond(c.var.officer, both.movement, both.launch));
  return both;
}

async function responsePage(c: Context, form: Filled, kept: KeptPaper[], status: 200 | 422) {
  const { movement, launch } = await found(c);
  return render(c, <ResponseFormPage {...{ movement, launch, kept, form }} />, status);
}

async function figuresPage(c: Context, form: Filled | null, status: 200 | 422) {
  const { db } = c.var;
  const { movement, launch } = await found(c);
  const [targets, drives, told] = await Promise.all([
    targetsOf(db, movement.id),
    drivesOf(db, movement),
    figuresOf(db, launch.id),
  ]);
  const asked = c.req.query("drive") ?? "";
  const driveId = isId(asked) ? asked : null;
  const before = new Map(told.filter((one) => one.driveId === driveId).map((one) => [one.targetId, one]));
  const rows = targets.map(({ id }) => {
    const { value = null, words = "", evidence = "" } = before.get(id) ?? {};
    return { targetId: id, value: value === null ? "" : count(value), words, evidence };
  });
  const shown = form ?? filled({ driveId: driveId ?? "", figures: rows });
  return render(c, <FiguresPage {...{ movement, launch, targets, drives }} form={shown} />, status);
}
