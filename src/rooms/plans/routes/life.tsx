import { readFile } from "node:fs/promises";
import { type Context, Hono } from "hono";
import { newId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm, readUpload, rowsAsked, typedOf } from "#kernel/web/forms.ts";
import { filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { importPlan } from "../commands/import-plan.ts";
import { closePlan, issuePlan } from "../commands/issue-plan.ts";
import { moveDueDate } from "../commands/move-due-date.ts";
import { setOccasionDay } from "../commands/set-occasion-day.ts";
import { takeOverPlan, unitsToTakeOver } from "../commands/take-over-plan.ts";
import { periodName } from "../due-rules/words.vi.ts";
import { childForm, closeForm, dueMoveForm, issueForm, occasionForm } from "../editing/forms.ts";
import { emptyPlan, headerForm, withHeader } from "../editing/header-form.ts";
import { readPack } from "../packs/read-pack.ts";
import { writePack } from "../packs/write-pack.ts";
import { lateAtOnce } from "../queries/late-at-once.ts";
import { packOfPlan } from "../queries/pack-of-plan.ts";
import { movableOf, openCountOf, owingUnitsOf, unitCountOf } from "../queries/plan-life.ts";
import { dutiesOf, occasionsOf, planById } from "../queries/plans.ts";
import { actsFor, mayAmend, mayClose, mayDraftPlan, mayIssue, mayMoveDue, ownerChoice } from "../rules.ts";
import { DueMoveChoicePage } from "../views/editing/DueMoveChoicePage.tsx";
import { HeaderPage } from "../views/editing/HeaderPage.tsx";
import { ImportPage } from "../views/editing/ImportPage.tsx";
import {
  AmendPage,
  ChildPlanPage,
  ClosePage,
  DueMovePage,
  IssuePage,
  OccasionPage,
} from "../views/editing/SmallForms.tsx";

/** The life of a plan: begun, imported, issued, amended, its dates moved, answered by units, closed, exported. */
export const lifeRoutes = new Hono()
  .get("/plans/new", (c) => {
    insist(mayDraftPlan(c.var.officer, ownerChoice(c.var.officer, c.var.agency.rootUnitId)));
    return render(
      c,
      <HeaderPage plan={null} form={filled({ issuer: c.var.agency.name })} issuers={[c.var.agency.name]} />,
    );
  })
  .post("/plans", async (c) => {
    const ownerUnitId = ownerChoice(c.var.officer, c.var.agency.rootUnitId);
    const asked = await rowsAsked(c);
    if (asked) return render(c, <HeaderPage plan={null} form={filled(asked)} issuers={[]} />, 422);
    const form = await readForm(c, headerForm);
    if (!form.ok) return render(c, <HeaderPage plan={null} form={form.rejected} issuers={[]} />, 422);
    const pack = withHeader(emptyPlan(c.var.agency.name, `ke-hoach-${newId().slice(-12)}`), form.values);
    const id = await importPlan(c.var.db, c.var.officer, pack, { ownerUnitId }, c.var.now);
    return seeOther(c, `/plans/${id}/contents`, "Đã lập bản thảo. Tiếp theo, dán toàn văn kế hoạch.");
  })
  .get("/plans/import", (c) => {
    insist(mayDraftPlan(c.var.officer, ownerChoice(c.var.officer, c.var.agency.rootUnitId)));
    return render(c, <ImportPage form={filled()} problems={[]} />);
  })
  .post("/plans/import", async (c) => {
    const typed = await typedOf(c);
    const upload = await readUpload(c, "file", ["text"]);
    if (!upload.ok)
      return render(c, <ImportPage form={withErrors(typed, { file: upload.errors })} problems={[]} />, 422);
    const text = upload.files[0] ? await readFile(upload.files[0].path, "utf8") : String(typed.text ?? "");
    if (text.trim() === "")
      return render(
        c,
        <ImportPage form={withErrors(typed, { file: "Chọn tệp hoặc dán nội dung gói kế hoạch." })} problems={[]} />,
        422,
      );
    const read = readPack(text);
    if (!("pack" in read)) return render(c, <ImportPage form={filled({ text })} problems={read.problems} />, 422);
    const ownerUnitId = ownerChoice(c.var.officer, c.var.agency.rootUnitId);
    const id = await importPlan(c.var.db, c.var.officer, read.pack, { ownerUnitId }, c.var.now);
    return seeOther(c, `/plans/${id}`, `Đã nhập ${read.pack.duties.length} việc. Kế hoạch đang ở dạng bản thảo.`);
  })
  .get("/plans/:id/export", async (c) => {
    const plan = await planById(c.var.db, c.var.officer, c.req.param("id"));
    const text = writePack(await packOfPlan(c.var.db, plan));
    return c.body(text, 200, {
      "content-type": "application/yaml; charset=utf-8",
      "content-disposition": `attachment; filename="${plan.key}.yaml"`,
    });
  })
  .get("/plans/:id/issue", async (c) => {
    const plan = await planById(c.var.db, c.var.officer, c.req.param("id"));
    const duties = await dutiesOf(c.var.db, plan.id);
    const issuing = mayIssue(c.var.officer, {
      ...plan,
      number: plan.number ?? "–",
      issuedOn: plan.issuedOn ?? "–",
      duties: duties.length,
    });
    const form = filled({ number: plan.number ?? "", issuedOn: plan.issuedOn ?? "" });
    const late = await lateAtOnce(c.var.db, plan, c.var.today);
    return render(c, <IssuePage plan={plan} form={form} issuing={issuing} duties={duties.length} late={late} />);
  })
  .post("/plans/:id/issue", async (c) => {
    const plan = await planById(c.var.db, c.var.officer, c.req.param("id"));
    const form = await readForm(c, issueForm);
    if (!form.ok)
      return render(
        c,
        <IssuePage
          plan={plan}
          form={form.rejected}
          issuing={{ allowed: true }}
          duties={(await dutiesOf(c.var.db, plan.id)).length}
          late={await lateAtOnce(c.var.db, plan, c.var.today)}
        />,
        422,
      );
    await issuePlan(c.var.db, c.var.officer, plan.id, form.values, c.var.now);
    return seeOther(
      c,
      `/plans/${plan.id}`,
      `Đã ban hành kế hoạch ${form.values.number}. ${await unitCountOf(c.var.db, plan.id, c.var.today)} đơn vị có việc.`,
    );
  })
  .get("/plans/:id/amend", async (c) => {
    const plan = await planById(c.var.db, c.var.officer, c.req.param("id"));
    insist(mayAmend(c.var.officer, plan));
    return render(c, <AmendPage plan={plan} duties={await dutiesOf(c.var.db, plan.id)} />);
  })
  .get("/plans/:id/occasions/:key", async (c) => {
    const plan = await planById(c.var.db, c.var.officer, c.req.param("id"));
    insist(mayMoveDue(c.var.officer, plan));
    const occasion = (await occasionsOf(c.var.db, plan.id)).find((one) => one.key === c.req.param("key"));
    return occasion
      ? render(c, <OccasionPage plan={plan} occasion={occasion} form={filled({ on: occasion.heldOn ?? "" })} />)
      : c.notFound();
  })
  .post("/plans/:id/occasions/:key", async (c) => {
    const plan = await planById(c.var.db, c.var.officer, c.req.param("id"));
    const occasion = (await occasionsOf(c.var.db, plan.id)).find((one) => one.key === c.req.param("key"));
    if (!occasion) return c.notFound();
    const form = await readForm(c, occasionForm);
    if (!form.ok) return render(c, <OccasionPage plan={plan} occasion={occasion} form={form.rejected} />, 422);
    await setOccasionDay(c.var.db, c.var.officer, plan.id, occasion.key, form.values.on, form.values.reason, c.var.now);
    return seeOther(c, `/plans/${plan.id}`, "Đã ghi ngày. Các việc gắn với sự kiện này có hạn mới.");
  })
  .get("/plans/:id/due-moves/new", async (c) => {
    if (!c.req.query("duty")) return dueMoveChoice(c);
    const shown = await dueMovePage(c, c.req.query("duty") ?? "", c.req.query("period") ?? "");
    return shown
      ? render(c, <DueMovePage {...shown} form={filled({ unitId: c.req.query("unit") ?? "" })} />)
      : c.notFound();
  })
  .post("/plans/:id/due-moves", async (c) => {
    const typed = await typedOf(c);
    const form = await readForm(c, dueMoveForm);
    if (!form.ok) {
      const shown = await dueMovePage(c, String(typed.dutyId ?? ""), String(typed.period ?? ""));
      return shown ? render(c, <DueMovePage {...shown} form={form.rejected} />, 422) : c.notFound();
    }
    const id = c.req.param("id");
    await moveDueDate(c.var.db, c.var.officer, id, { ...form.values, unitId: form.values.unitId || null }, c.var.now);
    return seeOther(c, `/plans/${id}`, "Đã dời hạn và báo cho các đơn vị.");
  })
  .get("/plans/:id/close", async (c) => {
    const plan = await planById(c.var.db, c.var.officer, c.req.param("id"));
    insist(mayClose(c.var.officer, plan));
    return render(c, <ClosePage plan={plan} open={await openCountOf(c.var.db, plan.id)} form={filled()} />);
  })
  .post("/plans/:id/close", async (c) => {
    const plan = await planById(c.var.db, c.var.officer, c.req.param("id"));
    const form = await readForm(c, closeForm);
    if (!form.ok)
      return render(c, <ClosePage plan={plan} open={await openCountOf(c.var.db, plan.id)} form={form.rejected} />, 422);
    await closePlan(c.var.db, c.var.officer, plan.id, form.values.reason, c.var.now);
    return seeOther(c, `/plans/${plan.id}`, "Đã kết thúc kế hoạch.");
  })
  .get("/plans/:id/child", async (c) => {
    const plan = await planById(c.var.db, c.var.officer, c.req.param("id"));
    const units = await unitsToTakeOver(c.var.db, c.var.officer, plan.id, actsFor(c.var.officer), c.var.today);
    return render(
      c,
      <ChildPlanPage
        plan={plan}
        units={units}
        form={filled({ unitId: c.req.query("unit") ?? (units.length === 1 ? units[0]!.id : "") })}
      />,
    );
  })
  .post("/plans/:id/child", async (c) => {
    const plan = await planById(c.var.db, c.var.officer, c.req.param("id"));
    const form = await readForm(c, childForm);
    const units = await unitsToTakeOver(c.var.db, c.var.officer, plan.id, actsFor(c.var.officer), c.var.today);
    if (!form.ok) return render(c, <ChildPlanPage plan={plan} units={units} form={form.rejected} />, 422);
    const id = await takeOverPlan(c.var.db, c.var.officer, plan.id, form.values.unitId, c.var.today, c.var.now);
    return seeOther(c, `/plans/${id}`, "Đã lập bản thảo kế hoạch của đơn vị. Sửa cho phù hợp rồi ban hành.");
  });

/** Without a duty in the address the page asks for one. */
async function dueMoveChoice(c: Context) {
  const plan = await planById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(mayMoveDue(c.var.officer, plan));
  return render(c, <DueMoveChoicePage plan={plan} movable={await movableOf(c.var.db, plan.id)} />);
}

/** What the page of a due move shows; null when there is no such duty or period. */
async function dueMovePage(c: Context, dutyId: string, period: string) {
  const plan = await planById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(mayMoveDue(c.var.officer, plan));
  const duty = (await dutiesOf(c.var.db, plan.id)).find((one) => one.id === dutyId || one.key === dutyId);
  const units = duty ? await owingUnitsOf(c.var.db, duty.id, period, c.var.today) : [];
  return duty && units[0]
    ? { plan, duty, period, periodWords: periodName(period, plan.yearKind), dueOn: units[0].dueOn, units }
    : null;
}
