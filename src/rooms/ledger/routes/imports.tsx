import { type Context, Hono } from "hono";
import { keepFile, readStoredFile } from "#kernel/files/index.ts";
import { bookOf, listFiles } from "#kernel/imports/index.ts";
import { notFound } from "#kernel/not-found.ts";
import { returnFile } from "#kernel/spreadsheets/index.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm, readQuery, readUpload } from "#kernel/web/forms.ts";
import { download, type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { unitsOn } from "#rooms/organisation/index.ts";
import { awardImportQueue, readAgain, readImport, startImport } from "../commands/imports/read-import.ts";
import { takeIn } from "../commands/imports/take-in.ts";
import { findingsQuery, importForm, takingForm } from "../forms/import-forms.ts";
import { type AwardImport, importById, importsNewest } from "../queries/imports.ts";
import { mayKeepLedger, seesAllMatters } from "../rules.ts";
import { ImportPage } from "../views/imports/ImportPage.tsx";
import { ImportsPage } from "../views/imports/ImportsPage.tsx";
import { NewImportPage } from "../views/imports/NewImportPage.tsx";

/** A file up to this size is read at once; a larger one as a job, so that nobody waits for it. */
const readAtOnce = 256 * 1024;

/** Lists of awards from Excel and Word: sent, read, looked through, taken in. */
export const importRoutes = new Hono()
  .get("/ledger/imports", async (c) => {
    insist(mayKeepLedger(c.var.officer));
    const rows = await importsNewest(c.var.db, c.var.agency.id);
    return render(c, <ImportsPage rows={rows} knows={seesAllMatters(c.var.officer)} />);
  })
  .get("/ledger/imports/new", async (c) => newImport(c, filled()))
  .post("/ledger/imports", async (c) => {
    insist(mayKeepLedger(c.var.officer));
    const form = await readForm(c, importForm);
    const upload = await readUpload(c, "file", listFiles.kinds);
    const [arrived] = upload.ok ? upload.files : [];
    const wrong = upload.ok ? (arrived ? [] : ["Chọn tệp Excel hoặc Word của danh sách."]) : upload.errors;
    const { typed, errors } = form.ok ? { typed: form.values, errors: {} } : form.rejected;
    if (!form.ok || !arrived)
      return newImport(c, { typed, errors: wrong.length > 0 ? { ...errors, file: wrong } : errors }, 422);
    const { db, officer, dataFolder, now, today } = c.var;
    const file = await keepFile(db, officer, arrived, dataFolder, now);
    const id = await startImport(db, officer, { ...form.values, today }, file, now);
    await read(c, id, file.size);
    return seeOther(c, `/ledger/imports/${id}`);
  })
  .get("/ledger/imports/:id", async (c) => importPage(c, await seen(c), filled()))
  .post("/ledger/imports/:id/reading", async (c) => {
    const found = await seen(c);
    await readAgain(c.var.db, c.var.officer, found.id);
    await read(c, found.id, 0);
    return seeOther(c, `/ledger/imports/${found.id}`);
  })
  .get("/ledger/imports/:id/marked", async (c) => {
    const found = await seen(c);
    if (!found.checked) return notFound();
    const { name, bytes } = await readStoredFile(c.var.db, c.var.agency.id, found.fileId, c.var.dataFolder);
    const back = await returnFile({ name, bytes, book: await bookOf(bytes) }, found.checked.findings);
    return download(c, back.name, new Uint8Array(back.bytes));
  })
  .post("/ledger/imports/:id/taking", async (c) => {
    const found = await seen(c);
    const form = await readForm(c, takingForm);
    if (!form.ok) return importPage(c, found, form.rejected, 422);
    const { mode, keepUnknown, same } = form.values;
    await takeIn(
      c.var.db,
      c.var.officer,
      found.id,
      { onlyGood: mode === "good", keepUnknown, same: new Set(same) },
      c.var.now,
    );
    return seeOther(c, `/ledger/imports/${found.id}`, "Đã nhập vào sổ khen thưởng.");
  });

/** The import of the address, for those who keep the book. */
async function seen(c: Context): Promise<AwardImport> {
  insist(mayKeepLedger(c.var.officer));
  return importById(c.var.db, c.var.officer, c.req.param("id") ?? "");
}

function importPage(c: Context, found: AwardImport, form: Filled, status: 200 | 422 = 200) {
  return render(c, <ImportPage found={found} showing={readQuery(c, findingsQuery)} form={form} />, status);
}

async function newImport(c: Context, form: Filled, status: 200 | 422 = 200) {
  insist(mayKeepLedger(c.var.officer));
  const units = await unitsOn(c.var.db, c.var.agency.id, c.var.today, { category: "unit" });
  return render(c, <NewImportPage form={form} units={units} />, status);
}

/** Reads a small file now, a large one as a job where jobs run. */
async function read(c: Context, importId: string, size: number): Promise<void> {
  const jobs = c.var.jobs();
  if (size > readAtOnce && jobs?.running()) await jobs.send(awardImportQueue, { importId }, { onlyOne: importId });
  else await readImport(c.var.db, importId, c.var.dataFolder);
}
