import type { Context } from "hono";
import { Hono } from "hono";
import { z } from "zod";
import { check, readForm, readQuery, rowsAsked, typedOf } from "#kernel/web/forms.ts";
import { filled, fragment, render, seeOther, TurboFrame } from "#kernel/web/index.tsx";
import { dutyChoices } from "../editing/choices.ts";
import { dutyForm, filledDuty, looseDutyForm, previewForm, readDuty } from "../editing/duty-form.ts";
import { contentsForm, removalForm } from "../editing/forms.ts";
import { filledHeader, headerForm, withHeader } from "../editing/header-form.ts";
import { filledLadder, isWithoutLadder, ladderForm, withLadder } from "../editing/ladder-form.ts";
import { previewOf } from "../editing/preview.ts";
import { sentencesOf } from "../editing/sentences.ts";
import type { PlanPack } from "../packs/pack.ts";
import { formerLadder } from "../queries/former-ladder.ts";
import type { Plan } from "../schema.ts";
import { ContentsPage } from "../views/editing/ContentsPage.tsx";
import { DutyFormPage } from "../views/editing/DutyFormPage.tsx";
import { DutyPreview } from "../views/editing/DutyPreview.tsx";
import { HeaderPage } from "../views/editing/HeaderPage.tsx";
import { LadderPage } from "../views/editing/LadderPage.tsx";
import { PreviewPage } from "../views/editing/PreviewPage.tsx";
import { SentencePicker } from "../views/editing/SentencePicker.tsx";
import { RemoveDutyPage } from "../views/editing/SmallForms.tsx";
import { editable, joined, readSaving, save } from "./saving.ts";

const start = z.object({ quote: z.string().optional().default(""), cite: z.string().optional().default("") });

/** Soạn và sửa kế hoạch: head, text, duties; of an issued plan each save is an amendment. */
export const editingRoutes = new Hono()
  .get("/plans/:id/header", async (c) => {
    const { plan, pack } = await editable(c);
    return render(c, <HeaderPage plan={plan} form={filledHeader(pack)} issuers={[]} />);
  })
  .post("/plans/:id/header", async (c) => {
    const { plan } = await editable(c);
    const asked = await rowsAsked(c);
    if (asked) return render(c, <HeaderPage plan={plan} form={filled(asked)} issuers={[]} />, 422);
    const form = await readForm(c, headerForm);
    const saving = await readSaving(c, plan);
    if (!form.ok || !saving.ok)
      return render(c, <HeaderPage plan={plan} form={joined(form, saving)} issuers={[]} />, 422);
    await save(c, plan, saving, (pack) => withHeader(pack, form.values));
    return seeOther(c, `/plans/${plan.id}`, "Đã lưu phần đầu kế hoạch.");
  })
  .get("/plans/:id/contents", async (c) => {
    const { plan, pack } = await editable(c);
    return render(c, <ContentsPage plan={plan} form={filled({ section: pack.contents })} />);
  })
  .post("/plans/:id/contents", async (c) => {
    const { plan } = await editable(c);
    const asked = await rowsAsked(c);
    if (asked) return render(c, <ContentsPage plan={plan} form={filled(asked)} />, 422);
    const form = await readForm(c, contentsForm);
    const saving = await readSaving(c, plan);
    if (!form.ok || !saving.ok) return render(c, <ContentsPage plan={plan} form={joined(form, saving)} />, 422);
    const contents = form.values.section.filter((one) => one.cite || one.heading || one.text);
    await save(c, plan, saving, (pack) => ({ ...pack, contents }));
    return seeOther(c, `/plans/${plan.id}/text`, "Đã lưu toàn văn.");
  })
  .get("/plans/:id/ladder", async (c) => {
    const { plan, pack } = await editable(c);
    const former = await formerOf(c, plan, pack);
    return render(c, <LadderPage plan={plan} form={filledLadder(former ?? pack)} after={former?.called} />);
  })
  .post("/plans/:id/ladder", async (c) => {
    const { plan, pack } = await editable(c);
    const asked = await rowsAsked(c);
    if (asked) return render(c, <LadderPage plan={plan} form={filled(asked)} />, 422);
    const form = await readForm(c, ladderForm);
    const saving = await readSaving(c, plan);
    if (!form.ok || !saving.ok) return render(c, <LadderPage plan={plan} form={joined(form, saving)} />, 422);
    const former = (await formerOf(c, plan, pack)) ?? undefined;
    await save(c, plan, saving, (now) => withLadder(now, form.values, former));
    return seeOther(c, `/plans/${plan.id}`, "Đã lưu loại điển hình, bậc công nhận.");
  })
  .get("/plans/:id/duties/new", async (c) => {
    const { plan, pack } = await editable(c);
    return render(c, <SentencePicker plan={plan} sentences={sentencesOf(pack)} all={c.req.query("all") === "1"} />);
  })
  .get("/plans/:id/duties/form", async (c) => {
    const { plan, pack } = await editable(c);
    const form = filled({
      ...readQuery(c, start),
      due: "by",
      strict: "by",
      who: "some",
      kind: "deadline",
      effectiveOn: c.var.today,
    });
    return render(
      c,
      <DutyFormPage
        plan={plan}
        dutyKey={null}
        form={form}
        choices={await dutyChoices(c.var.db, plan.agencyId, pack, c.var.today)}
      />,
    );
  })
  .get("/plans/:id/duties/preview", async (c) => {
    const { plan, pack } = await editable(c);
    const read = readQuery(c, previewForm);
    return fragment(
      c,
      <TurboFrame id="duty-preview">
        <DutyPreview of={await previewed(c, plan, pack, read)} />
      </TurboFrame>,
    );
  })
  .post("/plans/:id/duties/preview-page", async (c) => {
    const { plan, pack } = await editable(c);
    const typed = await typedOf(c);
    const read = check(dutyForm, { ...typed, title: typed.title || "–", quote: typed.quote || "–" });
    if (!read.ok)
      return render(
        c,
        <DutyFormPage
          plan={plan}
          dutyKey={null}
          form={read.rejected}
          choices={await dutyChoices(c.var.db, plan.agencyId, pack, c.var.today)}
        />,
        422,
      );
    return render(
      c,
      <PreviewPage plan={plan} title={read.values.title} preview={await previewed(c, plan, pack, read.values)} />,
    );
  })
  .post("/plans/:id/duties", (c) => saveDuty(c, null))
  .get("/plans/:id/duties/:key/edit", async (c) => {
    const { plan, pack } = await editable(c);
    const duty = pack.duties.find((one) => one.key === c.req.param("key"));
    if (!duty) return c.notFound();
    const form = filledDuty(duty);
    return render(
      c,
      <DutyFormPage
        plan={plan}
        dutyKey={duty.key}
        form={{ ...form, typed: { ...form.typed, effectiveOn: c.var.today } }}
        choices={await dutyChoices(c.var.db, plan.agencyId, pack, c.var.today)}
      />,
    );
  })
  .post("/plans/:id/duties/:key", (c) => saveDuty(c, c.req.param("key")))
  .get("/plans/:id/duties/:key/removal", async (c) => {
    const { plan, pack } = await editable(c);
    const duty = pack.duties.find((one) => one.key === c.req.param("key"));
    return duty
      ? render(c, <RemoveDutyPage plan={plan} duty={duty} form={filled({ effectiveOn: c.var.today })} />)
      : c.notFound();
  })
  .post("/plans/:id/duties/:key/removal", async (c) => {
    const { plan, pack } = await editable(c);
    const duty = pack.duties.find((one) => one.key === c.req.param("key"));
    if (!duty) return c.notFound();
    const form = await readForm(c, removalForm);
    const saving = await readSaving(c, plan);
    if (!form.ok || !saving.ok)
      return render(c, <RemoveDutyPage plan={plan} duty={duty} form={joined(form, saving)} />, 422);
    await save(c, plan, saving, (before) => ({
      ...before,
      duties: before.duties.filter((one) => one.key !== duty.key),
    }));
    return seeOther(c, `/plans/${plan.id}`, `Đã bỏ việc “${duty.title}”.`);
  });

async function saveDuty(c: Context, key: string | null): Promise<Response> {
  const { plan, pack } = await editable(c);
  const form = await readForm(c, dutyForm);
  const saving = await readSaving(c, plan);
  const loose = await readForm(c, looseDutyForm);
  const read = loose.ok ? readDuty(loose.values, pack, key) : loose;
  if (!form.ok || !saving.ok || !("duty" in read)) {
    const second = "duty" in read ? { ok: true as const } : { ok: false as const, rejected: read.rejected };
    const shown = joined(form, saving, second);
    const choices = await dutyChoices(c.var.db, plan.agencyId, pack, c.var.today);
    const typed = { ...shown.typed, ...(await typedOf(c)) };
    return render(c, <DutyFormPage plan={plan} dutyKey={key} form={{ ...shown, typed }} choices={choices} />, 422);
  }
  await save(c, plan, saving, (before) => ({
    ...before,
    duties: key ? before.duties.map((one) => (one.key === key ? read.duty : one)) : [...before.duties, read.duty],
  }));
  return seeOther(
    c,
    `/plans/${plan.id}`,
    key ? `Đã lưu việc “${read.duty.title}”.` : `Đã thêm việc “${read.duty.title}”.`,
  );
}

async function previewed(c: Context, plan: Plan, pack: PlanPack, typed: z.output<typeof dutyForm>) {
  const read = readDuty(typed, pack, null);
  if ("duty" in read) return previewOf(c.var.db, plan, pack, read.duty, c.var.today);
  return { sentence: "", unitCount: 0, dates: [], total: 0, problems: Object.values(read.rejected.errors).flat() };
}

/** The plan before, where this one says nothing yet of kinds and rungs. */
async function formerOf(c: Context, plan: Plan, pack: PlanPack) {
  return isWithoutLadder(pack) ? formerLadder(c.var.db, plan) : null;
}
