import type { Context } from "hono";
import { Hono } from "hono";
import { keepFile, readStoredFile } from "#kernel/files/index.ts";
import { notFound } from "#kernel/not-found.ts";
import { readBook, returnFile } from "#kernel/spreadsheets/index.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm, readQuery, readUpload, type Upload } from "#kernel/web/forms.ts";
import { download, type Filled, filled, render, seeOther, time } from "#kernel/web/index.tsx";
import { giveFirstPasswords } from "../commands/imports/first-passwords.ts";
import { importQueue } from "../commands/imports/import-queue.ts";
import { keepChoices } from "../commands/imports/keep-choices.ts";
import { readImport } from "../commands/imports/read-import.ts";
import { type ImportAsked, readAgain, startImport } from "../commands/imports/start-import.ts";
import { takeIn } from "../commands/imports/take-in.ts";
import { firstPasswordsFile } from "../exports/first-passwords-list.ts";
import { importTemplate } from "../exports/import-templates.ts";
import {
  choicesForm,
  choicesOf,
  findingsQuery,
  importForm,
  importKinds,
  importsQuery,
  passwordsForm,
  takingForm,
} from "../forms/import-forms.ts";
import type { ImportKind } from "../imports/index.ts";
import { importKindNames } from "../imports-words.vi.ts";
import { type Import, importById, importsNewest } from "../queries/imports.ts";
import { findUnitOn } from "../queries/unit-choices.ts";
import { mayImport, mayKeepAccounts, mayKeepOrganisation, mayTakeIn } from "../rules.ts";
import { ImportPage } from "../views/imports/ImportPage.tsx";
import { ImportsPage } from "../views/imports/ImportsPage.tsx";
import { NewImportPage } from "../views/imports/NewImportPage.tsx";
import { PasswordsPage } from "../views/imports/PasswordsPage.tsx";
import { showingOf } from "../views/imports/showing.ts";
import { choicesToday } from "./kept-unit.ts";

const perPage = 50;
/** A file up to this size is read at once; a larger one as a job, so that nobody waits for it. */
const readAtOnce = 256 * 1024;

/** Lists from Excel: sent, read, looked through, taken in. */
export const importRoutes = new Hono()
  .get("/imports", async (c) => {
    insist(mayKeepOrganisation(c.var.officer));
    const { page } = readQuery(c, importsQuery);
    const list = await importsNewest(c.var.db, c.var.agency.id, { page, perPage });
    return render(
      c,
      <ImportsPage {...list} page={page} perPage={perPage} keeping={mayKeepOrganisation(c.var.officer)} />,
    );
  })
  .get("/imports/new", async (c) => {
    insist(mayKeepOrganisation(c.var.officer));
    const { kind } = readQuery(c, importsQuery);
    return render(c, await newImport(c, filled({ kind, asOf: c.var.today })));
  })
  .get("/imports/templates/:file", async (c) => {
    insist(mayKeepOrganisation(c.var.officer));
    const kind = c.req.param("file").replace(/\.xlsx$/, "") as ImportKind;
    if (!importKinds.includes(kind)) return notFound();
    return download(c, `Mẫu danh sách ${importKindNames[kind].toLowerCase()}.xlsx`, await importTemplate(kind));
  })
  .post("/imports", async (c) => {
    insist(mayKeepOrganisation(c.var.officer));
    const sent = await readSent(c);
    if (!sent.ok) return render(c, await newImport(c, sent.form), 422);
    const { db, officer, dataFolder, now } = c.var;
    const file = await keepFile(db, officer, sent.file, dataFolder, now);
    const id = await startImport(db, officer, sent.asked, file, now);
    await read(c, id, file.size);
    return seeOther(c, `/imports/${id}`);
  })
  .get("/imports/:id", async (c) => render(c, await importPage(c, await seen(c), filled())))
  .post("/imports/:id/reading", async (c) => {
    const found = await seen(c);
    await readAgain(c.var.db, c.var.officer, found.id);
    await read(c, found.id, 0);
    return seeOther(c, `/imports/${found.id}`);
  })
  .get("/imports/:id/marked", async (c) => {
    const found = await seen(c);
    if (!found.findings?.findings) return notFound();
    const { db, agency, dataFolder } = c.var;
    const { name, bytes } = await readStoredFile(db, agency.id, found.fileId, dataFolder);
    const back = await returnFile<object>({ name, bytes, book: await readBook(bytes) }, found.findings.findings);
    return download(c, back.name, new Uint8Array(back.bytes));
  })
  .post("/imports/:id/taking", async (c) => {
    const found = await seen(c);
    const form = await readForm(c, takingForm);
    if (!form.ok) return render(c, await importPage(c, found, form.rejected), 422);
    const { mode, leaders } = form.values;
    const taking = { onlyGood: mode === "good", leaders, choices: choicesOf(form.values) };
    const passwords = await takeIn(c.var.db, c.var.officer, found.id, taking, c.var.now);
    if (passwords.length > 0) return render(c, <PasswordsPage importId={found.id} passwords={passwords} />, 201);
    return seeOther(c, `/imports/${found.id}`, "Đã nhập vào danh sách.");
  })
  .post("/imports/:id/choices", async (c) => {
    const found = await seen(c);
    const form = await readForm(c, choicesForm);
    if (!form.ok) return render(c, await importPage(c, found, form.rejected), 422);
    await keepChoices(c.var.db, c.var.officer, found.id, choicesOf(form.values));
    if (form.values.to === undefined) return c.text(`Đã lưu lựa chọn lúc ${time(c.var.now)}.`);
    return seeOther(c, `/imports/${found.id}?twins=${form.values.to}`, "Đã lưu lựa chọn.");
  })
  .post("/imports/:id/passwords", async (c) => {
    const { db, officer, now } = c.var;
    const { id } = await seen(c);
    return render(c, <PasswordsPage importId={id} passwords={await giveFirstPasswords(db, officer, id, now)} />, 201);
  })
  .post("/imports/:id/passwords.xlsx", async (c) => {
    const found = await seen(c);
    insist(mayKeepAccounts(c.var.officer));
    const form = await readForm(c, passwordsForm);
    if (!form.ok) return render(c, await importPage(c, found, form.rejected), 422);
    return download(c, "Mật khẩu đầu tiên.xlsx", await firstPasswordsFile(form.values.list));
  })
  .get("/imports/:id/taking", async (c) => seeOther(c, `/imports/${(await seen(c)).id}`));

/** The import of the address, for those who may take such a list in. */
async function seen(c: Context): Promise<Import> {
  insist(mayKeepOrganisation(c.var.officer));
  const found = await importById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(mayImport(c.var.officer, found.kind));
  return found;
}

async function importPage(c: Context, found: Import, form: Filled) {
  const showing = showingOf(found, readQuery(c, findingsQuery));
  return <ImportPage found={found} showing={showing} taking={mayTakeIn(found, showing.faulty, false)} form={form} />;
}

async function newImport(c: Context, form: Filled) {
  const kinds = importKinds.filter((kind) => mayImport(c.var.officer, kind).allowed);
  return <NewImportPage form={form} kinds={kinds} choices={await choicesToday(c)} />;
}

type Sent = { ok: true; file: Upload; asked: ImportAsked } | { ok: false; form: Filled };

/** The posted form and its file; or the form again with what is wrong with either. */
async function readSent(c: Context): Promise<Sent> {
  const form = await readForm(c, importForm);
  const upload = await readUpload(c, "file", ["xlsx", "xls", "text", "zip"]);
  const [file] = upload.ok ? upload.files : [];
  const wrong = upload.ok ? (file ? [] : ["Chọn tệp Excel của danh sách."]) : upload.errors;
  const errors = { ...(form.ok ? {} : form.rejected.errors), ...(wrong.length > 0 ? { file: wrong } : {}) };
  const typed = form.ok ? form.values : form.rejected.typed;
  if (!form.ok || !file) return { ok: false, form: { typed, errors } };
  const { kind, asOf, unit } = form.values;
  if (!unit) return { ok: true, file, asked: { kind, asOf, unit: null } };
  const found = await findUnitOn(c.var.db, c.var.agency.id, unit, asOf);
  if ("said" in found) return { ok: false, form: { typed, errors: { ...errors, unit: [found.said] } } };
  return { ok: true, file, asked: { kind, asOf, unit: found.name } };
}

/** Reads a small file now, a large one as a job where jobs run. */
async function read(c: Context, importId: string, size: number): Promise<void> {
  const jobs = c.var.jobs();
  if (size > readAtOnce && jobs?.running()) await jobs.send(importQueue, { importId }, { onlyOne: importId });
  else await readImport(c.var.db, importId, c.var.dataFolder);
}
