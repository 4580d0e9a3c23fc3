import { readFile } from "node:fs/promises";
import { type Context, Hono } from "hono";
import { bookOf, isToldOfFile, listFiles } from "#kernel/imports/index.ts";
import { insist } from "#kernel/verdict.ts";
import { readUpload, rowsAsked, typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, units, withErrors } from "#kernel/web/index.tsx";
import { knownVersionsOf } from "#rooms/organisation/index.ts";
import { writeLines } from "../commands/keep-sheet.ts";
import { formOfFile } from "../from-file.ts";
import { readTitles } from "../imports/index.ts";
import { registering } from "../queries/registering.ts";
import { linesOf, sheetById } from "../queries/sheets.ts";
import { mayEditSheet } from "../rules.ts";
import { readLinesForm, typedOfLine } from "../typed-lines.ts";
import { LinesPage } from "../views/LinesPage.tsx";
import { SheetFilePage } from "../views/SheetFilePage.tsx";

/** The lines of a sheet: typed as in a spreadsheet, or out of a file. */
export const lineRoutes = new Hono()
  .get("/title-registrations/:id/lines", async (c) => {
    const sheet = await editable(c);
    const { catalogue } = await registering(c.var.db, c.var.officer, sheet, c.var.today);
    const open = (await linesOf(c.var.db, sheet.id)).filter(({ state }) => state !== "accepted");
    const row = open.map((line) => typedOfLine(line, catalogue));
    return linesPage(c, filled({ revision: String(sheet.revision), row }), 200);
  })
  .post("/title-registrations/:id/lines", async (c) => {
    const { db, officer, today, now } = c.var;
    const sheet = await editable(c);
    const more = await rowsAsked(c);
    if (more) return linesPage(c, filled(more), 422);
    const read = readLinesForm(await typedOf(c), await registering(db, officer, sheet, today));
    if (!read.ok) return linesPage(c, read.rejected, 422);
    await writeLines(db, officer, sheet.id, read.revision, read.lines, now);
    return seeOther(c, `/title-registrations/${sheet.id}`, `Đã ghi ${units(read.lines.length, "dòng")}. Chưa gửi.`);
  })
  .get("/title-registrations/:id/file", async (c) =>
    render(c, <SheetFilePage sheet={await editable(c)} form={filled()} />),
  )
  .post("/title-registrations/:id/file", async (c) => {
    const sheet = await editable(c);
    const read = await formFromFile(c);
    if ("said" in read)
      return render(c, <SheetFilePage sheet={sheet} form={withErrors({}, { file: read.said })} />, 422);
    return linesPage(c, read.form, 422, true);
  });

async function editable(c: Context) {
  const sheet = await sheetById(c.var.db, c.var.officer, c.req.param("id") ?? "", c.var.today);
  insist(mayEditSheet(c.var.officer, sheet));
  return sheet;
}

async function linesPage(c: Context, form: Filled, status: 200 | 422, fromFile = false) {
  const sheet = await editable(c);
  const { catalogue, people } = await registering(c.var.db, c.var.officer, sheet, c.var.today);
  const back = (await linesOf(c.var.db, sheet.id)).filter(({ state }) => state === "returned");
  const returned = new Map(back.map(({ id, reason }) => [id, reason ?? ""]));
  return render(c, <LinesPage {...{ sheet, catalogue, people, form, returned, fromFile }} />, status);
}

/** The rows of the posted file as a form, or what is wrong with the file. */
async function formFromFile(c: Context): Promise<{ form: Filled } | { said: string[] }> {
  const { db, officer, agency, today } = c.var;
  const sheet = await editable(c);
  const upload = await readUpload(c, "file", [...listFiles.kinds]);
  if (!upload.ok) return { said: upload.errors };
  const [file] = upload.files;
  if (!file) return { said: ["Chọn tệp Excel hoặc Word của bảng đăng ký."] };
  const context = { agency: agency.name, unit: sheet.unitName, year: sheet.year };
  try {
    const book = await bookOf(new Uint8Array(await readFile(file.path)));
    const { catalogue } = await registering(db, officer, sheet, today);
    const findings = readTitles(book, context, { units: await knownVersionsOf(db, agency.id), catalogue });
    return { form: formOfFile(findings, catalogue, sheet.revision) };
  } catch (failure) {
    if (isToldOfFile(failure)) return { said: [failure.message] };
    throw failure;
  }
}
