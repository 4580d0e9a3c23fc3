import { readFile } from "node:fs/promises";
import { type Context, Hono } from "hono";
import { z } from "zod";
import { isId } from "#kernel/ids.ts";
import { bookOf, isToldOfFile } from "#kernel/imports/index.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import { download } from "#kernel/web/download.ts";
import { readForm, readQuery, readUpload, rowsAsked, typedOf, typedText } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, units, withErrors } from "#kernel/web/index.tsx";
import { knownVersionsOf } from "#rooms/organisation/index.ts";
import { obligationOfList } from "#rooms/plans/index.ts";
import { acceptEntry, acceptWaiting, returnEntry } from "../commands/registration/answer-entries.ts";
import { openList, writeEntries } from "../commands/registration/keep-list.ts";
import { recallList, sendList } from "../commands/registration/send-list.ts";
import { registrationsBook } from "../exports/registrations.ts";
import { readEntries } from "../imports/index.ts";
import { registering } from "../queries/registering.ts";
import { entriesOf, entriesOfYear, listById } from "../queries/registration-lists.ts";
import { registrationOverview } from "../queries/registration-overview.ts";
import { selfAssessmentOf } from "../queries/self-assessments.ts";
import { formOfFile } from "../registration/from-file.ts";
import { mayAnswerEntry, mayAnswerList, mayEditList, mayRecallList, maySendList } from "../registration/rules.ts";
import { readEntriesForm } from "../registration/typed.ts";
import { seesAllExemplars } from "../rules.ts";
import type { RegistrationEntry } from "../schema/registration.ts";
import { EntriesPage } from "../views/registration/EntriesPage.tsx";
import { ListPage } from "../views/registration/ListPage.tsx";
import { ListsPage } from "../views/registration/ListsPage.tsx";
import { EntryReturnPage, ListFilePage } from "../views/registration/SmallPages.tsx";

const overviewQuery = z.object({
  plan: z.string().refine(isId).optional().catch(undefined),
  year: z.coerce.number().int().min(1990).max(2200).optional().catch(undefined),
});
const openForm = z.object({
  plan: z.string().refine(isId, "Chọn kế hoạch."),
  unit: z.string().refine(isId, "Chọn đơn vị."),
  year: z.coerce.number().int().min(1990).max(2200),
});
const returnForm = z.object({ reason: typedText("Ghi lý do: thiếu gì, sửa thế nào.", 1000) });

/** Danh sách đăng ký: all units, one unit's list, its entries by form and by file, sending, answers one by one. */
export const registrationRoutes = new Hono()
  .get("/registration-lists", async (c) => {
    const { plan, year } = asked(c);
    const found = await registrationOverview(c.var.db, c.var.officer, c.var.today, { planId: plan, year });
    return render(
      c,
      <ListsPage reader={c.var.officer} {...found} year={year} seesAll={seesAllExemplars(c.var.officer)} />,
    );
  })
  .get("/registration-lists.xlsx", async (c) => {
    const { db, officer, agency, today } = c.var;
    const { plan, year } = asked(c);
    const found = await registrationOverview(db, officer, today, { planId: plan, year });
    const lines = found.plan ? await entriesOfYear(db, officer, found.plan.id, year, today) : [];
    return download(c, `Đăng ký điển hình ${year}.xlsx`, await registrationsBook(agency.name, year, lines, today));
  })
  .post("/registration-lists", async (c) => {
    const form = await readForm(c, openForm);
    if (!form.ok) return seeOther(c, "/registration-lists");
    const { plan, unit, year } = form.values;
    const id = await openList(c.var.db, c.var.officer, { planId: plan, unitId: unit, year }, c.var.now);
    return seeOther(c, `/registration-lists/${id}`);
  })
  .get("/registration-lists/:id", async (c) => {
    const { db, officer } = c.var;
    const list = await listOf(c);
    const entries = await entriesOf(db, list.id);
    const owed = await obligationOfList(db, list.planId, list.unitId, "exemplars", list.year);
    const waiting = entries.filter(({ state }) => state === "waiting").length;
    const answered = entries.filter(({ answeredAt }) => answeredAt !== null).length;
    const may = {
      edit: mayEditList(officer, list),
      send: maySendList(officer, { ...list, waiting }),
      recall: mayRecallList(officer, { ...list, answered }),
      answer: mayAnswerList(officer, list),
    };
    const { criteria, written } = await selfAssessmentOf(db, officer, list);
    const self = criteria.length > 0 || written ? { written } : null;
    return render(c, <ListPage list={list} entries={entries} may={may} owed={owed} self={self} />);
  })
  .get("/registration-lists/:id/entries", async (c) => {
    const list = await editable(c);
    const open = (await entriesOf(c.var.db, list.id)).filter(({ state }) => state !== "accepted");
    return entriesPage(c, filled({ revision: String(list.revision), row: open.map(typedOfEntry) }), 200);
  })
  .post("/registration-lists/:id/entries", async (c) => {
    const list = await editable(c);
    const more = await rowsAsked(c);
    if (more) return entriesPage(c, filled(more), 422);
    const read = readEntriesForm(await typedOf(c), await registering(c.var.db, c.var.officer, list, c.var.today));
    if (!read.ok) return entriesPage(c, read.rejected, 422);
    await writeEntries(c.var.db, c.var.officer, list.id, read.revision, read.entries, c.var.now);
    return seeOther(c, `/registration-lists/${list.id}`, `Đã ghi ${units(read.entries.length, "mục")}. Chưa gửi.`);
  })
  .get("/registration-lists/:id/file", async (c) =>
    render(c, <ListFilePage list={await editable(c)} form={filled()} />),
  )
  .post("/registration-lists/:id/file", async (c) => {
    const list = await editable(c);
    const read = await formFromFile(c);
    if ("said" in read) return render(c, <ListFilePage list={list} form={withErrors({}, { file: read.said })} />, 422);
    return entriesPage(c, read.form, 422, true);
  })
  .post("/registration-lists/:id/sending", async (c) => {
    await sendList(c.var.db, c.var.officer, c.req.param("id"), c.var.now);
    return seeOther(c, `/registration-lists/${c.req.param("id")}`, "Đã gửi danh sách đăng ký.");
  })
  .post("/registration-lists/:id/recall", async (c) => {
    await recallList(c.var.db, c.var.officer, c.req.param("id"), c.var.now);
    return seeOther(c, `/registration-lists/${c.req.param("id")}`, "Đã rút lại danh sách để sửa.");
  })
  .post("/registration-lists/:id/acceptance", async (c) => {
    const n = await acceptWaiting(c.var.db, c.var.officer, c.req.param("id"), c.var.now);
    return seeOther(c, `/registration-lists/${c.req.param("id")}`, `Đã duyệt ${units(n, "mục")}.`);
  })
  .post("/registration-lists/:id/entries/:entry/acceptance", async (c) => {
    await acceptEntry(c.var.db, c.var.officer, c.req.param("id"), c.req.param("entry"), c.var.now);
    return seeOther(c, `/registration-lists/${c.req.param("id")}`, "Đã duyệt mục đăng ký.");
  })
  .get("/registration-lists/:id/entries/:entry/return", async (c) => {
    const { list, entry } = await answerable(c);
    return render(c, <EntryReturnPage list={list} entry={entry} form={filled()} />);
  })
  .post("/registration-lists/:id/entries/:entry/return", async (c) => {
    const { list, entry } = await answerable(c);
    const form = await readForm(c, returnForm);
    if (!form.ok) return render(c, <EntryReturnPage list={list} entry={entry} form={form.rejected} />, 422);
    await returnEntry(c.var.db, c.var.officer, list.id, entry.id, form.values.reason, c.var.now);
    return seeOther(c, `/registration-lists/${list.id}`, `Đã trả lại “${entry.name}”.`);
  });

function asked(c: Context) {
  const { plan, year } = readQuery(c, overviewQuery);
  return { plan, year: year ?? Number(c.var.today.slice(0, 4)) };
}

function listOf(c: Context) {
  return listById(c.var.db, c.var.officer, c.req.param("id") ?? "", c.var.today);
}

async function editable(c: Context) {
  const list = await listOf(c);
  insist(mayEditList(c.var.officer, list));
  return list;
}

async function answerable(c: Context) {
  const list = await listOf(c);
  const id = c.req.param("entry");
  const entry = (await entriesOf(c.var.db, list.id)).find((one) => one.id === id) ?? notFound();
  insist(mayAnswerEntry(c.var.officer, list, entry, "return"));
  return { list, entry };
}

async function entriesPage(c: Context, form: Filled, status: 200 | 422, fromFile = false) {
  const list = await listOf(c);
  const office = await registering(c.var.db, c.var.officer, list, c.var.today);
  return render(c, <EntriesPage list={list} asked={office} form={form} fromFile={fromFile} />, status);
}

function typedOfEntry(entry: RegistrationEntry) {
  const { id, holderKind, kindKey, name, post, levels, periodFrom, summary, mentor } = entry;
  const span = periodFrom === null ? "year" : "period";
  return { id, holder: holderKind, kind: kindKey, name, post, level: levels.join("+"), span, summary, mentor };
}

/** The rows of the posted file as a form, or what is wrong with the file. */
async function formFromFile(c: Context): Promise<{ form: Filled } | { said: string[] }> {
  const { db, officer, agency, today } = c.var;
  const list = await listOf(c);
  const upload = await readUpload(c, "file", ["docx", "xlsx", "xls", "text"]);
  if (!upload.ok) return { said: upload.errors };
  const [file] = upload.files;
  if (!file) return { said: ["Chọn tệp Word hoặc Excel của danh sách."] };
  const context = { agency: agency.name, unit: list.unitName, year: list.year };
  try {
    const book = await bookOf(new Uint8Array(await readFile(file.path)));
    const findings = readEntries(book, context, await knownVersionsOf(db, agency.id));
    const { kinds } = await registering(db, officer, list, today);
    return { form: formOfFile(findings, kinds, list.revision) };
  } catch (failure) {
    if (isToldOfFile(failure)) return { said: [failure.message] };
    throw failure;
  }
}
