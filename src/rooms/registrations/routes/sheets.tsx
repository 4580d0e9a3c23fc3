import { type Context, Hono } from "hono";
import { z } from "zod";
import { isId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { download } from "#kernel/web/download.ts";
import { readForm, readQuery, typedOf, withErrors } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, units } from "#kernel/web/index.tsx";
import { answerSheet } from "../commands/answer-sheet.ts";
import { openSheet } from "../commands/keep-sheet.ts";
import { owedFor, recallSheet, sendSheet } from "../commands/send-sheet.ts";
import { consolidated } from "../consolidation.ts";
import { registeredBook } from "../exports/registered.ts";
import { linesOfYear, sheetsOfUnits } from "../queries/overview.ts";
import { purposesOf } from "../queries/purposes.ts";
import { awardNamesOf } from "../queries/registering.ts";
import { linesOf, sheetById } from "../queries/sheets.ts";
import { answeredSince, mayAnswerSheet, mayEditSheet, mayRecallSheet, maySendSheet, seesAllSheets } from "../rules.ts";
import { readAnswers } from "../typed-answers.ts";
import { SheetPage } from "../views/SheetPage.tsx";
import { SheetsPage } from "../views/SheetsPage.tsx";

const optionalId = z.string().refine(isId).optional().catch(undefined);
const sheetsQuery = z.object({
  year: z.coerce.number().int().min(1990).max(2200).optional().catch(undefined),
  movement: optionalId,
  drive: optionalId,
});
const openForm = z.object({
  unit: z.string().refine(isId, "Chọn đơn vị."),
  year: z.coerce.number().int().min(1990).max(2200),
  movement: optionalId,
  drive: optionalId,
});

/** Đăng ký thi đua: all units of a year, one sheet with its answers, sending and recalling. */
export const sheetRoutes = new Hono()
  .get("/title-registrations", async (c) => {
    const { db, officer, today } = c.var;
    const query = asked(c);
    const [{ list, awardNames }, purposes] = await Promise.all([
      sheetsOfUnits(db, officer, today, of(query)),
      purposesOf(db, officer, query.year),
    ]);
    const shown = { query, units: list, total: consolidated(list), awardNames, purposes };
    return render(c, <SheetsPage {...shown} seesAll={seesAllSheets(officer)} />);
  })
  .get("/title-registrations.xlsx", async (c) => {
    const { db, officer, agency, today } = c.var;
    const query = asked(c);
    const [lines, nameOf] = await Promise.all([
      linesOfYear(db, officer, today, of(query)),
      awardNamesOf(c.var.db, c.var.officer.agencyId),
    ]);
    const book = await registeredBook(agency.name, query.year, lines, nameOf, today);
    return download(c, `Đăng ký thi đua ${query.year}.xlsx`, book);
  })
  .post("/title-registrations", async (c) => {
    const form = await readForm(c, openForm);
    if (!form.ok) return seeOther(c, "/title-registrations");
    const { unit, year, movement = null, drive = null } = form.values;
    const begun = { unitId: unit, year, movementId: movement, driveId: drive };
    const id = await openSheet(c.var.db, c.var.officer, begun, c.var.now);
    return seeOther(c, `/title-registrations/${id}`);
  })
  .get("/title-registrations/:id", (c) => sheetPage(c, filled(), 200))
  .post("/title-registrations/:id/sending", async (c) => {
    await sendSheet(c.var.db, c.var.officer, c.req.param("id"), c.var.now);
    return seeOther(c, `/title-registrations/${c.req.param("id")}`, "Đã gửi bản đăng ký thi đua.");
  })
  .post("/title-registrations/:id/recall", async (c) => {
    await recallSheet(c.var.db, c.var.officer, c.req.param("id"), c.var.now);
    return seeOther(c, `/title-registrations/${c.req.param("id")}`, "Đã rút lại bản đăng ký để sửa.");
  })
  .post("/title-registrations/:id/answers", async (c) => {
    const typed = await typedOf(c);
    const { db, officer, today } = c.var;
    insist(mayAnswerSheet(officer, await sheetById(db, officer, c.req.param("id"), today)));
    const answer = readAnswers(typed);
    if (answer.returned.size === 0 && !answer.acceptRest)
      return sheetPage(c, withErrors(typed, { "": "Ghi lý do ở dòng cần trả lại." }), 422);
    const { accepted, returned } = await answerSheet(db, officer, c.req.param("id"), answer, c.var.now);
    const said = [
      accepted > 0 && `duyệt ${units(accepted, "dòng")}`,
      returned > 0 && `trả lại ${units(returned, "dòng")}`,
    ];
    return seeOther(c, `/title-registrations/${c.req.param("id")}`, `Đã ${said.filter(Boolean).join(", ")}.`);
  });

function asked(c: Context) {
  const { year, movement, drive } = readQuery(c, sheetsQuery);
  return { year: year ?? Number(c.var.today.slice(0, 4)), movement, drive };
}

function of(query: ReturnType<typeof asked>) {
  return { year: query.year, movementId: query.movement, driveId: query.drive };
}

async function sheetPage(c: Context, form: Filled, status: 200 | 422) {
  const { db, officer, today } = c.var;
  const sheet = await sheetById(db, officer, c.req.param("id") ?? "", today);
  const [lines, owed, awardName] = await Promise.all([
    linesOf(db, sheet.id),
    owedFor(db, sheet),
    awardNamesOf(c.var.db, c.var.officer.agencyId),
  ]);
  const waiting = lines.filter(({ state }) => state === "waiting").length;
  const may = {
    edit: mayEditSheet(officer, sheet),
    send: maySendSheet(officer, { ...sheet, waiting }),
    recall: mayRecallSheet(officer, { ...sheet, answered: answeredSince(sheet, lines) }),
    answer: mayAnswerSheet(officer, sheet),
  };
  return render(c, <SheetPage {...{ sheet, lines, may, owed, awardName, form }} />, status);
}
