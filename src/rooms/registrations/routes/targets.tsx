import { type Context, Hono } from "hono";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import { rowsAsked, typedOf } from "#kernel/web/forms.ts";
import { filled, render, seeOther, units } from "#kernel/web/index.tsx";
import { recordProgress, writeTargets } from "../commands/keep-targets.ts";
import { sheetById } from "../queries/sheets.ts";
import { targetsOf } from "../queries/targets.ts";
import { mayEditSheet, mayRecordProgress } from "../rules.ts";
import { readProgressForm, readTargetsForm } from "../typed-targets.ts";
import { ProgressPage, TargetsFormPage } from "../views/TargetFormPages.tsx";
import { TargetsPage } from "../views/TargetsPage.tsx";

const at = "/title-registrations/:id/targets";

/** Chỉ tiêu của đơn vị: typed with the sheet, followed quarter by quarter. */
export const targetRoutes = new Hono()
  .get(at, async (c) => {
    const sheet = await sheetOf(c);
    const may = { edit: mayEditSheet(c.var.officer, sheet), record: mayRecordProgress(c.var.officer, sheet) };
    return render(c, <TargetsPage sheet={sheet} targets={await targetsOf(c.var.db, sheet.id)} may={may} />);
  })
  .get(`${at}/edit`, async (c) => {
    const sheet = await editable(c);
    const row = (await targetsOf(c.var.db, sheet.id)).map(({ baselines, target, progress: _, ...one }) => ({
      ...one,
      target: written(target),
      baselines: baselines.map(({ year, value }) => `${year}: ${written(value)}`).join("; "),
    }));
    return render(c, <TargetsFormPage sheet={sheet} form={filled({ revision: String(sheet.revision), row })} />);
  })
  .post(`${at}/edit`, async (c) => {
    const sheet = await editable(c);
    const more = await rowsAsked(c);
    if (more) return render(c, <TargetsFormPage sheet={sheet} form={filled(more)} />, 422);
    const read = readTargetsForm(await typedOf(c));
    if (!read.ok) return render(c, <TargetsFormPage sheet={sheet} form={read.rejected} />, 422);
    await writeTargets(c.var.db, c.var.officer, sheet.id, read.revision, read.targets, c.var.now);
    return seeOther(c, `/title-registrations/${sheet.id}/targets`, `Đã ghi ${units(read.targets.length, "chỉ tiêu")}.`);
  })
  .get(`${at}/:target/progress`, async (c) => {
    const { sheet, target } = await followed(c);
    const form = filled({ quarter: String(Math.min((target.progress.at(-1)?.quarter ?? 0) + 1, 4)) });
    return render(c, <ProgressPage sheet={sheet} target={target} form={form} />);
  })
  .post(`${at}/:target/progress`, async (c) => {
    const { sheet, target } = await followed(c);
    const read = readProgressForm(await typedOf(c));
    if (!read.ok) return render(c, <ProgressPage sheet={sheet} target={target} form={read.rejected} />, 422);
    await recordProgress(c.var.db, c.var.officer, sheet.id, target.id, read.progress, c.var.now);
    return seeOther(c, `/title-registrations/${sheet.id}/targets`, `Đã ghi tiến độ quý ${read.progress.quarter}.`);
  });

const written = (value: number) => String(value).replace(".", ",");

function sheetOf(c: Context) {
  return sheetById(c.var.db, c.var.officer, c.req.param("id") ?? "", c.var.today);
}

async function editable(c: Context) {
  const sheet = await sheetOf(c);
  insist(mayEditSheet(c.var.officer, sheet));
  return sheet;
}

async function followed(c: Context) {
  const sheet = await sheetOf(c);
  const target = (await targetsOf(c.var.db, sheet.id)).find(({ id }) => id === c.req.param("target")) ?? notFound();
  insist(mayRecordProgress(c.var.officer, sheet));
  return { sheet, target };
}
