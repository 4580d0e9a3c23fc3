import { type Context, Hono } from "hono";
import { readStoredFile } from "#kernel/files/index.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import { download } from "#kernel/web/download.ts";
import { check, readForm, rowsAsked, typedOf } from "#kernel/web/forms.ts";
import { count, type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { markSheet, recuse } from "../commands/judge.ts";
import { recusalForm, sheetForm } from "../forms/judging.ts";
import { mayMark, maySeeSheets } from "../judging/rules.ts";
import { contestWithHands, partsOf } from "../queries/contests.ts";
import { filesOf } from "../queries/entries.ts";
import { blindEntryOf, marksOf, ownSheet, sheetsOfJudge } from "../queries/sheets.ts";
import { RecusalPage } from "../views/judging/RecusalPage.tsx";
import { SheetPage } from "../views/judging/SheetPage.tsx";
import { SheetsPage } from "../views/judging/SheetsPage.tsx";

/** Phiếu chấm of the reader: an entry by its number, its words and files without whose they are, her points. */
export const sheetRoutes = new Hono()
  .get("/contests/:id/sheets", async (c) => {
    const { db, officer, today } = c.var;
    const { contest, hands } = await contestWithHands(db, officer, c.req.param("id"));
    insist(maySeeSheets(officer, hands));
    return render(c, <SheetsPage {...{ contest, today }} sheets={await sheetsOfJudge(db, officer, contest.id)} />);
  })
  .get("/contests/:id/sheets/:sheet", async (c) => {
    const { db } = c.var;
    const { contest, sheet } = await found(c);
    const [{ criteria }, marks] = await Promise.all([partsOf(db, contest.id), marksOf(db, sheet.id)]);
    const rows = criteria.map(({ id }) => ({ criterionId: id, points: marks.has(id) ? count(marks.get(id)!) : "" }));
    return sheetPage(c, filled({ revision: sheet.revision, note: sheet.note, marks: rows }), 200);
  })
  .post("/contests/:id/sheets/:sheet", async (c) => {
    const { db, officer, now } = c.var;
    const { contest, sheet } = await marking(c);
    const { criteria } = await partsOf(db, contest.id);
    const asked = await rowsAsked(c);
    const form = check(sheetForm(criteria), asked ?? (await typedOf(c)));
    if (!form.ok) return sheetPage(c, form.rejected, 422);
    const { next, ...marked } = form.values;
    const marks = marked.marks.map(({ criterionId, points }) => ({ criterionId, points: points! }));
    await markSheet(db, officer, contest.id, sheet.id, { ...marked, marks }, now);
    return seeOther(c, await placeAfter(c, contest.id, next !== ""), "Đã nộp phiếu chấm.");
  })
  .get("/contests/:id/sheets/:sheet/recusal", (c) => recusalPage(c, filled(), 200))
  .post("/contests/:id/sheets/:sheet/recusal", async (c) => {
    const { db, officer, now } = c.var;
    const { contest, sheet } = await marking(c);
    const form = await readForm(c, recusalForm);
    if (!form.ok) return recusalPage(c, form.rejected, 422);
    await recuse(db, officer, contest.id, sheet.id, form.values.reason, now);
    return seeOther(c, `/contests/${contest.id}/sheets`, "Đã ghi. Bài này chuyển cho giám khảo khác.");
  })
  .get("/contests/:id/sheets/:sheet/files/:n", async (c) => {
    const { db, dataFolder } = c.var;
    const { contest, sheet } = await found(c);
    const [entry, files] = await Promise.all([blindEntryOf(db, sheet.entryId), filesOf(db, sheet.entryId)]);
    const file = files.find(({ position }) => String(position) === c.req.param("n")) ?? notFound();
    const { bytes, name } = await readStoredFile(db, contest.agencyId, file.id, dataFolder);
    const ending = name.split(".").at(-1) ?? "";
    return download(c, `phach-${entry.blindNumber}-${file.position + 1}.${ending}`, bytes);
  });

function found(c: Context) {
  return ownSheet(c.var.db, c.var.officer, c.req.param("id") ?? "", c.req.param("sheet") ?? "");
}

async function marking(c: Context) {
  const one = await found(c);
  insist(mayMark(c.var.officer, one.sheet, one.round));
  return one;
}

/** The next sheet that waits, else the list. */
async function placeAfter(c: Context, contestId: string, next: boolean): Promise<string> {
  const list = `/contests/${contestId}/sheets`;
  if (!next) return list;
  const sheets = await sheetsOfJudge(c.var.db, c.var.officer, contestId);
  const waiting = sheets.find(({ state, roundState }) => state === "assigned" && roundState === "judging");
  return waiting ? `${list}/${waiting.id}` : list;
}

async function sheetPage(c: Context, form: Filled, status: 200 | 422) {
  const { db, officer } = c.var;
  const { contest, sheet, round } = await found(c);
  const [{ criteria }, entry] = await Promise.all([partsOf(db, contest.id), blindEntryOf(db, sheet.entryId)]);
  const may = mayMark(officer, sheet, round);
  return render(c, <SheetPage {...{ contest, sheet, round, criteria, entry, may, form }} />, status);
}

async function recusalPage(c: Context, form: Filled, status: 200 | 422) {
  const { contest, sheet } = await marking(c);
  const { blindNumber } = await blindEntryOf(c.var.db, sheet.entryId);
  return render(c, <RecusalPage {...{ contest, sheet, blindNumber, form }} />, status);
}
