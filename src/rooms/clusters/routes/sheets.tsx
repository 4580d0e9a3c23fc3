import { type Context, Hono } from "hono";
import { filesOfForm } from "#kernel/files/index.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm, typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, ReasonPage, render, seeOther } from "#kernel/web/index.tsx";
import { markSheet, reopenSheet, returnSheet, withdrawEvidence } from "../commands/mark-sheet.ts";
import { reasonForm } from "../forms/cluster.ts";
import { type WholeSheet, wholeSheet } from "../queries/sheets.ts";
import { askedOf, turnOf } from "../scoring/hands.ts";
import { mayKeepEvidence, mayMark, mayReopen, mayReturn } from "../scoring/rules.ts";
import { readSheetForm } from "../scoring/typed.ts";
import { crumbsOfYear } from "../views/crumbs.ts";
import { MarksPage } from "../views/sheet/MarksPage.tsx";
import { SheetPage } from "../views/sheet/SheetPage.tsx";
import { handWords } from "../words.vi.ts";

/** Phiếu chấm: read, marked by three hands one after the other, returned, opened again, evidence taken back. */
export const sheetRoutes = new Hono()
  .get("/cluster-sheets/:id", async (c) => {
    const whole = await wholeOf(c);
    const { officer } = c.var;
    const { year, sheet, outside } = whole;
    const marking = mayMark(officer, year, sheet, outside);
    const returning = mayReturn(officer, year, sheet, outside);
    const [reopening, keeping] = [mayReopen(officer, year, sheet), mayKeepEvidence(officer, year, sheet)];
    return render(c, <SheetPage {...{ whole, marking, returning, reopening, keeping }} />);
  })
  .get("/cluster-sheets/:id/marks", async (c) => {
    const whole = await marking(c);
    return render(c, <MarksPage whole={whole} form={filled(typedOfSheet(whole))} kept={[]} />);
  })
  .post("/cluster-sheets/:id/marks", async (c) => {
    const whole = await marking(c);
    const { hand, before } = turnOf(whole.year.state, whole.sheet.state)!;
    const criteria = askedOf(whole.table, hand);
    const typed = await typedOf(c);
    const files = await filesOfForm(
      c,
      typed,
      criteria.map(({ key }) => key),
    );
    const read = readSheetForm(typed, { criteria, before: before && whole.said[before] });
    const errors = { ...(read.ok ? {} : read.rejected.errors), ...files.errors };
    if (!read.ok || Object.keys(errors).length > 0) {
      const form: Filled = { typed: read.ok ? typed : read.rejected.typed, errors };
      return render(c, <MarksPage whole={whole} form={form} kept={files.kept} />, 422);
    }
    const named = read.typed.documents.map(({ key, title }) => ({ key, title, fileId: null }));
    const brought = files.kept.map(({ id, name, key }) => ({ key, title: name, fileId: id }));
    await markSheet(
      c.var.db,
      c.var.officer,
      whole.sheet.id,
      { ...read.typed, evidence: [...named, ...brought] },
      c.var.now,
    );
    if (read.typed.pass) return seeOther(c, `/cluster-sheets/${whole.sheet.id}`, handWords[hand].done);
    return seeOther(c, `/cluster-sheets/${whole.sheet.id}/marks`, "Đã ghi lại. Chưa gửi.");
  })
  .get("/cluster-sheets/:id/return", (c) => reasonPage(c, "return", filled(), 200))
  .post("/cluster-sheets/:id/return", async (c) => {
    const { sheet, year, outside } = await wholeOf(c);
    insist(mayReturn(c.var.officer, year, sheet, outside));
    const form = await readForm(c, reasonForm);
    if (!form.ok) return reasonPage(c, "return", form.rejected, 422);
    await returnSheet(c.var.db, c.var.officer, sheet.id, form.values, c.var.now);
    return seeOther(c, `/cluster-sheets/${sheet.id}`, "Đã trả lại để tự chấm lại.");
  })
  .get("/cluster-sheets/:id/reopening", (c) => reasonPage(c, "reopening", filled(), 200))
  .post("/cluster-sheets/:id/reopening", async (c) => {
    const { sheet, year } = await wholeOf(c);
    insist(mayReopen(c.var.officer, year, sheet));
    const form = await readForm(c, reasonForm);
    if (!form.ok) return reasonPage(c, "reopening", form.rejected, 422);
    await reopenSheet(c.var.db, c.var.officer, sheet.id, form.values, c.var.now);
    return seeOther(c, `/cluster-sheets/${sheet.id}`, "Đã mở lại phiếu.");
  })
  .get("/cluster-sheets/:id/evidence/:evidence/withdrawal", (c) => withdrawalPage(c, filled(), 200))
  .post("/cluster-sheets/:id/evidence/:evidence/withdrawal", async (c) => {
    const { sheet, year } = await wholeOf(c);
    insist(mayKeepEvidence(c.var.officer, year, sheet));
    const form = await readForm(c, reasonForm);
    if (!form.ok) return withdrawalPage(c, form.rejected, 422);
    const { db, officer, now } = c.var;
    await withdrawEvidence(db, officer, sheet.id, c.req.param("evidence"), form.values.reason, now);
    return seeOther(c, `/cluster-sheets/${sheet.id}`, "Đã rút minh chứng.");
  });

function wholeOf(c: Context): Promise<WholeSheet> {
  return wholeSheet(c.var.db, c.var.officer, c.req.param("id") ?? "");
}

async function marking(c: Context): Promise<WholeSheet> {
  const whole = await wholeOf(c);
  insist(mayMark(c.var.officer, whole.year, whole.sheet, whole.outside));
  return whole;
}

/** The form as first shown: what this hand kept, else what the hand before said, so that only differences are typed. */
function typedOfSheet({ year, sheet, table, said }: WholeSheet): Record<string, unknown> {
  const { hand, before } = turnOf(year.state, sheet.state)!;
  const n = (value: number | null | undefined) => (value == null ? "" : String(value).replace(".", ","));
  const row = askedOf(table, hand).map(({ key }) => {
    const own = said[hand].get(key);
    const shown = own ?? (before ? said[before].get(key) : undefined);
    return { key, target: n(shown?.target), achieved: n(shown?.achieved), reason: own?.reason ?? "" };
  });
  return { revision: String(sheet.revision), row };
}

const reasonWords = {
  return: { title: "Trả lại để tự chấm lại", explains: "Thành viên đọc được lý do, sửa rồi gửi lại." },
  reopening: { title: "Mở lại phiếu", explains: "Phiếu trở về bước chờ kết luận." },
};

async function reasonPage(c: Context, what: keyof typeof reasonWords, form: Filled, status: 200 | 422) {
  const { sheet, year, cluster, outside } = await wholeOf(c);
  const { officer } = c.var;
  insist(what === "return" ? mayReturn(officer, year, sheet, outside) : mayReopen(officer, year, sheet));
  const back = `/cluster-sheets/${sheet.id}`;
  const crumbs = [...crumbsOfYear(cluster, year), { words: sheet.name, href: back }];
  const page = { ...reasonWords[what], crumbs, back, over: sheet.name, action: `${back}/${what}` };
  return render(c, <ReasonPage {...page} revision={sheet.revision} form={form} />, status);
}

async function withdrawalPage(c: Context, form: Filled, status: 200 | 422) {
  const { sheet, year, cluster, evidence } = await wholeOf(c);
  insist(mayKeepEvidence(c.var.officer, year, sheet));
  const one =
    evidence.find(({ id, withdrawnAt }) => id === c.req.param("evidence") && withdrawnAt === null) ?? notFound();
  const back = `/cluster-sheets/${sheet.id}`;
  const crumbs = [...crumbsOfYear(cluster, year), { words: sheet.name, href: back }];
  const action = `${back}/evidence/${one.id}/withdrawal`;
  const explains = "Minh chứng thôi được tính, nhưng vẫn giữ trong phiếu cùng lý do.";
  return render(
    c,
    <ReasonPage title="Rút minh chứng" over={one.title} {...{ crumbs, back, action, explains, form }} />,
    status,
  );
}
