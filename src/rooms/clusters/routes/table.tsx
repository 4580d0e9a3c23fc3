import { readFile } from "node:fs/promises";
import { type Context, Hono } from "hono";
import { z } from "zod";
import { bookOf, isToldOfFile, listFiles } from "#kernel/imports/index.ts";
import { notFound } from "#kernel/not-found.ts";
import { typedDecimal } from "#kernel/scoring/index.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm, readUpload, rowsAsked, typedOf, typedText } from "#kernel/web/forms.ts";
import { download, type Filled, filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { saveTable } from "../commands/keep-table.ts";
import { revision } from "../forms/cluster.ts";
import { readCriterionForm } from "../forms/criterion.ts";
import { earlierTable, tableOf, versionsOf, type YearFound, yearById } from "../queries/years.ts";
import { changedLine, withLine, withoutLine } from "../table/edit.ts";
import { readTableBook } from "../table/from-book.ts";
import { tableBook, tableYaml } from "../table/give-out.ts";
import { lintsOf } from "../table/lints.ts";
import { type ReadPaste, readPaste, withGroups } from "../table/paste.ts";
import { typedOfCriterion } from "../table/rows.ts";
import { mayWriteTable } from "../table/rules.ts";
import type { ScoreTable } from "../table/table.ts";
import { CriterionPage } from "../views/table/CriterionPage.tsx";
import { PastePage, TableHeadPage, tieLinks } from "../views/table/TableFormPages.tsx";
import { TablePage } from "../views/table/TablePage.tsx";

const versionForm = z.object({ version: revision });
const headForm = z.object({
  version: revision,
  title: typedText("Ghi tên bảng.", 300),
  total: z.string().max(20).optional().default(""),
  ties: z.array(z.object({ key: z.string().max(80).optional().default("") })).max(tieLinks),
});
const pasteForm = z.object({ version: revision, text: z.string().max(200_000).optional().default("") });

/** Bảng chấm điểm: shown, given out, written by fields, by paste, copied. */
export const tableRoutes = new Hono()
  .get("/cluster-years/:id/table", async (c) => {
    const { db, officer } = c.var;
    const found = await yearOf(c);
    const [{ table, version }, versions, earlier] = await Promise.all([
      tableOf(db, found.year.id),
      versionsOf(db, found.year.id),
      earlierTable(db, found),
    ]);
    const writes = mayWriteTable(officer, found.year).allowed;
    const shown = { ...found, table, version, versions, writes, lints: lintsOf(table), earlier: earlier?.from ?? null };
    return render(c, <TablePage {...shown} />);
  })
  .get("/cluster-years/:id/table.xlsx", async (c) => {
    const { year, cluster } = await yearOf(c);
    const { table } = await tableOf(c.var.db, year.id);
    return download(c, `Bảng chấm điểm ${year.year}.xlsx`, await tableBook(cluster.name, year.year, table));
  })
  .get("/cluster-years/:id/table.yaml", async (c) => {
    const { year } = await yearOf(c);
    const { table } = await tableOf(c.var.db, year.id);
    return download(c, `Bảng chấm điểm ${year.year}.yaml`, new TextEncoder().encode(tableYaml(table)));
  })
  .get("/cluster-years/:id/table/head", async (c) => {
    const { table, version } = await writing(c);
    const ties = Array.from({ length: tieLinks }, (_, n) => ({ key: table.ties[n] ?? "" }));
    const total = table.total === null ? "" : String(table.total).replace(".", ",");
    return headPage(c, filled({ version: String(version), title: table.title, total, ties }), 200);
  })
  .post("/cluster-years/:id/table/head", async (c) => {
    const { year } = await writing(c);
    const form = await readForm(c, headForm);
    if (!form.ok) return headPage(c, form.rejected, 422);
    const { version, title, total, ties } = form.values;
    const stated = total === "" ? null : typedDecimal(total);
    if (Number.isNaN(stated))
      return headPage(c, withErrors(form.values, { total: "Ghi bằng chữ số, ví dụ 100." }), 422);
    const keys = [...new Set(ties.map(({ key }) => key).filter((key) => key !== ""))];
    const change = { version, note: "Sửa tên, tổng điểm, thứ tự xét khi bằng điểm" };
    await saveTable(
      c.var.db,
      c.var.officer,
      year.id,
      { ...change, change: (table) => ({ ...table, title, total: stated, ties: keys }) },
      c.var.now,
    );
    return seeOther(c, `/cluster-years/${year.id}/table`, "Đã ghi bảng chấm điểm.");
  })
  .get("/cluster-years/:id/table/criteria/new", async (c) => {
    const { version, table } = await writing(c);
    const group = table.groups.at(-1)?.title ?? "";
    return criterionPage(
      c,
      filled({ version: String(version), group, effect: "base", by: "standard", gate: "none", scorer: "member" }),
      200,
    );
  })
  .post("/cluster-years/:id/table/criteria/new", (c) => keepCriterion(c, null))
  .get("/cluster-years/:id/table/criteria/:key", async (c) => {
    const { version, table } = await writing(c);
    const group =
      table.groups.find(({ criteria }) => criteria.some(({ key }) => key === c.req.param("key"))) ?? notFound();
    const one = group.criteria.find(({ key }) => key === c.req.param("key"))!;
    return criterionPage(c, filled({ version: String(version), ...typedOfCriterion(group.title, one) }), 200);
  })
  .post("/cluster-years/:id/table/criteria/:key", (c) => keepCriterion(c, c.req.param("key")))
  .post("/cluster-years/:id/table/criteria/:key/removal", async (c) => {
    const { year } = await writing(c);
    const form = await readForm(c, versionForm);
    const version = form.ok ? form.values.version : -1;
    const change = withoutLine(c.req.param("key"));
    await saveTable(c.var.db, c.var.officer, year.id, { version, note: "Bỏ một tiêu chí", change }, c.var.now);
    return seeOther(c, `/cluster-years/${year.id}/table`, "Đã bỏ tiêu chí.");
  })
  .post("/cluster-years/:id/table/copy", async (c) => {
    const found = await writing(c);
    const form = await readForm(c, versionForm);
    const earlier = await earlierTable(c.var.db, found);
    if (!earlier) return seeOther(c, `/cluster-years/${found.year.id}/table`, "Chưa có bảng nào trước đó để chép.");
    const typed = {
      version: form.ok ? form.values.version : -1,
      note: `Chép từ ${earlier.from}`,
      change: () => earlier.table,
    };
    await saveTable(c.var.db, c.var.officer, found.year.id, typed, c.var.now);
    return seeOther(c, `/cluster-years/${found.year.id}/table`, `Đã chép từ ${earlier.from}.`);
  })
  .get("/cluster-years/:id/table/paste", async (c) => {
    const { version } = await writing(c);
    return pastePage(c, filled({ version: String(version) }), [], 200);
  })
  .post("/cluster-years/:id/table/paste", async (c) => {
    const { year } = await writing(c);
    const form = await readForm(c, pasteForm);
    if (!form.ok) return pastePage(c, form.rejected, [], 422);
    const { version, text } = form.values;
    const file = await tableInFile(c);
    const { field, read } = file ? { field: "file", read: file } : { field: "text", read: readPaste(text) };
    if (!read.ok) {
      const wrong = withErrors(form.values, { [field]: "Sửa các dòng nêu ở trên rồi gửi lại." });
      return pastePage(c, wrong, read.says, 422);
    }
    const typed = {
      version,
      note: file ? "Nhập cả bảng từ tệp" : "Dán cả bảng",
      change: (table: ScoreTable) => withGroups(table, read.groups, read.head),
    };
    await saveTable(c.var.db, c.var.officer, year.id, typed, c.var.now);
    return seeOther(c, `/cluster-years/${year.id}/table`, "Đã thay bảng chấm điểm.");
  });

/** The table in the file that was sent; null when none was, for then what was pasted counts. */
async function tableInFile(c: Context): Promise<ReadPaste | null> {
  const upload = await readUpload(c, "file", [...listFiles.kinds]);
  if (!upload.ok) return { ok: false, says: upload.errors };
  const [file] = upload.files;
  if (!file) return null;
  try {
    return readTableBook(await bookOf(new Uint8Array(await readFile(file.path))));
  } catch (failure) {
    if (isToldOfFile(failure)) return { ok: false, says: [failure.message] };
    throw failure;
  }
}

function yearOf(c: Context): Promise<YearFound> {
  return yearById(c.var.db, c.var.officer, c.req.param("id") ?? "");
}

async function writing(c: Context) {
  const found = await yearOf(c);
  insist(mayWriteTable(c.var.officer, found.year));
  return { ...found, ...(await tableOf(c.var.db, found.year.id)) };
}

async function keepCriterion(c: Context, key: string | null) {
  const { year } = await writing(c);
  const rows = await rowsAsked(c);
  if (rows) return criterionPage(c, filled(rows), 422);
  const read = readCriterionForm(await typedOf(c));
  if (!read.ok) return criterionPage(c, read.rejected, 422);
  const { version, line } = read;
  const change = key === null ? withLine(line) : changedLine(key, line);
  const note = `${key === null ? "Thêm" : "Sửa"} tiêu chí “${line.criterion.title}”`;
  await saveTable(c.var.db, c.var.officer, year.id, { version, note, change }, c.var.now);
  return seeOther(c, `/cluster-years/${year.id}/table`, "Đã ghi tiêu chí.");
}

async function headPage(c: Context, form: Filled, status: 200 | 422) {
  return render(c, <TableHeadPage {...(await writing(c))} form={form} />, status);
}

async function criterionPage(c: Context, form: Filled, status: 200 | 422) {
  const found = await writing(c);
  const key = c.req.param("key");
  const action = `/cluster-years/${found.year.id}/table/criteria/${key ?? "new"}`;
  const groups = found.table.groups.map(({ title }) => title);
  const title = key === undefined ? "Thêm tiêu chí" : "Sửa tiêu chí";
  return render(c, <CriterionPage {...found} {...{ title, action, groups, form }} />, status);
}

async function pastePage(c: Context, form: Filled, says: string[], status: 200 | 422) {
  return render(c, <PastePage {...(await writing(c))} form={form} says={says} />, status);
}
