import { readFile } from "node:fs/promises";
import { type Context, Hono } from "hono";
import { yearOf, yearWindow } from "#kernel/calendar/index.ts";
import { notFound } from "#kernel/not-found.ts";
import { readBook, UnreadableFile } from "#kernel/spreadsheets/index.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm, readQuery, readUpload } from "#kernel/web/forms.ts";
import { download, type Filled, filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { unitsOn } from "#rooms/organisation/index.ts";
import { correctRating, enterRatings } from "../commands/enter-ratings.ts";
import { ratingBook } from "../exports/ledger-list.ts";
import { type Filling, fillFromBook, fillFromText } from "../forms/fill-sheet.ts";
import { ratingCorrectionForm, ratingsQuery, type SheetForm, sheetForm } from "../forms/rating-forms.ts";
import { ratingById, ratingSheet, usualYearKind } from "../queries/ratings.ts";
import { mayKeepLedger, mayRate, seesAllMatters, seesRatingsOfUnit } from "../rules.ts";
import { RatingCorrectionPage, RatingsPage } from "../views/RatingsPage.tsx";

/** Xếp loại hằng năm: a sheet a unit and year, corrections with a reason. */
export const ratingRoutes = new Hono()
  .get("/ratings", async (c) => ratingsPage(c, await asked(c), filled()))
  .get("/ratings.xlsx", async (c) => {
    const { unit, year, lines } = await asked(c);
    if (!unit) return notFound();
    return download(c, `Xếp loại ${year}.xlsx`, await ratingBook(unit.name, year, lines));
  })
  .post("/ratings", async (c) => {
    const form = await readForm(c, sheetForm);
    if (!form.ok) return ratingsPage(c, await asked(c), form.rejected, 422);
    const sheet = form.values;
    insist(mayRate(c.var.officer, sheet.unit));
    if (sheet.act === "fill") return fill(c, sheet);
    const rows = sheet.row.flatMap(({ subject, level }) =>
      level === "" ? [] : [{ personId: subject.startsWith("person:") ? subject.slice(7) : null, level }],
    );
    const sent = { unitId: sheet.unit, year: sheet.year, yearKind: sheet.yearKind, document: sheet.document, rows };
    const made = await enterRatings(c.var.db, c.var.officer, sent, c.var.today, c.var.now);
    return seeOther(c, addressOf(sheet), made === 0 ? "Chưa có dòng nào mới." : `Đã ghi ${made} xếp loại.`);
  })
  .get("/ratings/:id/correction", async (c) => {
    const { rating, name } = await ratingById(c.var.db, c.var.officer, c.req.param("id"));
    return correction(c, rating, name, filled({ ...rating }));
  })
  .post("/ratings/:id/correction", async (c) => {
    const { rating, name } = await ratingById(c.var.db, c.var.officer, c.req.param("id"));
    const form = await readForm(c, ratingCorrectionForm);
    if (!form.ok) return correction(c, rating, name, form.rejected, 422);
    const { revision, reason, ...change } = form.values;
    await correctRating(c.var.db, c.var.officer, rating.id, { revision, change, reason }, c.var.now);
    return seeOther(c, addressOf({ ...rating, unit: rating.unitId }), "Đã sửa xếp loại.");
  });

/** What the address asks for: her own unit and the last full year when it says nothing. */
async function asked(c: Context, said?: Pick<SheetForm, "unit" | "year" | "yearKind">) {
  const { db, officer, agency, today } = c.var;
  const query = said ?? readQuery(c, ratingsQuery);
  const yearKind = query.yearKind ?? (await usualYearKind(db, agency.id));
  const now = yearOf(today, yearKind);
  const year = query.year ?? now - 1;
  const all = await unitsOn(db, agency.id, earlier(yearWindow(year, yearKind).last, today), { category: "unit" });
  const units = all.filter(({ id }) => seesRatingsOfUnit(officer, id));
  const unit =
    units.find(({ id }) => id === (query.unit ?? officer.unitId)) ?? (query.unit ? null : (units[0] ?? null));
  if (query.unit && !unit) return notFound();
  const lines = unit ? await ratingSheet(db, unit.id, year, yearKind) : [];
  const years = Array.from({ length: 12 }, (_, back) => now - back);
  return { unit, units, year, yearKind, years, lines };
}

async function ratingsPage(
  c: Context,
  shown: Awaited<ReturnType<typeof asked>>,
  form: Filled,
  status: 200 | 422 = 200,
) {
  const { officer } = c.var;
  const may = {
    mayRate: shown.unit !== null && mayRate(officer, shown.unit.id).allowed,
    keeps: mayKeepLedger(officer).allowed,
    knows: seesAllMatters(officer),
  };
  return render(c, <RatingsPage {...shown} form={form} {...may} />, status);
}

/** The sheet again with what was pasted or sent in it, for the officer to look at; nothing is written. */
async function fill(c: Context, sheet: SheetForm) {
  const shown = await asked(c, sheet);
  const read = await readFilling(c, sheet, shown.lines);
  const level = (subject: string) =>
    read.filling.levels.get(subject) ?? sheet.row.find((row) => row.subject === subject)?.level ?? "";
  const typed = {
    ...sheet,
    pasted: read.filling.unknown.join("\n"),
    row: shown.lines.map(({ subject }) => ({ subject, level: level(subject) })),
  };
  return ratingsPage(c, shown, withErrors(typed, read.errors), 422);
}

async function readFilling(c: Context, sheet: SheetForm, lines: Awaited<ReturnType<typeof ratingSheet>>) {
  const pasted = fillFromText(sheet.pasted, lines);
  const upload = await readUpload(c, "file", ["xlsx", "xls", "text", "zip"]);
  const [file] = upload.ok ? upload.files : [];
  const errors: Record<string, string[]> = upload.ok ? {} : { file: upload.errors };
  let filling: Filling = pasted;
  if (file) {
    const fromFile = await bookOf(file.path).then((book) => book && fillFromBook(book, lines));
    if (fromFile)
      filling = {
        levels: new Map([...pasted.levels, ...fromFile.levels]),
        unknown: [...pasted.unknown, ...fromFile.unknown],
      };
    else errors.file = ["Không thấy bảng có cột họ tên và cột xếp loại trong tệp này."];
  }
  if (filling.unknown.length > 0)
    errors.pasted = [
      `${filling.unknown.length} dòng chưa rõ là của ai hoặc xếp loại gì, còn lại trong ô này. Sửa rồi điền lại, hoặc chọn ngay trong bảng.`,
    ];
  return { filling, errors };
}

async function bookOf(path: string) {
  try {
    return await readBook(await readFile(path));
  } catch (failure) {
    if (failure instanceof UnreadableFile) return null;
    throw failure;
  }
}

function correction(
  c: Context,
  rating: { id: string; year: number; unitId: string; yearKind: string },
  name: string,
  form: Filled,
  status: 200 | 422 = 200,
) {
  const back = addressOf({ ...rating, unit: rating.unitId });
  return render(
    c,
    <RatingCorrectionPage id={rating.id} name={name} year={rating.year} back={back} form={form} />,
    status,
  );
}

function addressOf(sheet: { unit: string; year: number; yearKind: string }): string {
  return `/ratings?unit=${sheet.unit}&year=${sheet.year}&yearKind=${sheet.yearKind}`;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
