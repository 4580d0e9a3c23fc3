import { readFile } from "node:fs/promises";
import { type Context, Hono } from "hono";
import { keepFile, ownFiles, readStoredFile } from "#kernel/files/index.ts";
import { isId } from "#kernel/ids.ts";
import { NoTable, readBook, UnreadableFile } from "#kernel/spreadsheets/index.ts";
import { insist } from "#kernel/verdict.ts";
import { type Filled, filled, readUpload, typedOf, withErrors } from "#kernel/web/forms.ts";
import { render, seeOther } from "#kernel/web/index.tsx";
import { knownVersionsOf } from "#rooms/organisation/index.ts";
import { takeInFile } from "../commands/take-in-file.ts";
import { type InitiativeFindings, readInitiatives } from "../imports/index.ts";
import { choicesFor } from "../queries/form-choices.ts";
import { roundById } from "../queries/rounds.ts";
import { mayRegister } from "../rules.ts";
import { FilePage, FoundPage } from "../views/FilePages.tsx";

/** Nhập từ Excel: the file is read and shown with what is to be mended; nothing is written before its right rows are taken in. */
export const fileRoutes = new Hono()
  .get("/initiatives/file", async (c) => {
    const { rounds, units } = await choicesFor(c.var);
    return page(c, filled({ round: rounds[0]?.value ?? "", unit: units[0]?.value ?? "" }), 200);
  })
  .post("/initiatives/file", async (c) => {
    const { db, officer, dataFolder, now } = c.var;
    const typed = await typedOf(c);
    const upload = await readUpload(c, "file", ["xlsx", "xls"]);
    const waited = await ownFiles(db, officer, [String(typed.fileId)].filter(isId));
    const arrived = upload.files[0];
    if (!upload.ok) return page(c, withErrors(typed, { file: upload.errors }), 422);
    if (!arrived && !waited[0]) return page(c, withErrors(typed, { file: ["Chọn tệp Excel."] }), 422);
    const asked = await chosen(c, typed);
    if (!asked.ok) return page(c, withErrors(typed, asked.errors), 422);
    const bytes = arrived
      ? new Uint8Array(await readFile(arrived.path))
      : (await readStoredFile(db, officer.agencyId, waited[0]!.id, dataFolder)).bytes;
    const found = await findingsOf(c, bytes, asked.round.year, asked.unit.words);
    if (typeof found === "string") return page(c, withErrors(typed, { file: [found] }), 422);
    const file = arrived ? await keepFile(db, officer, arrived, dataFolder, now) : waited[0]!;
    if (typed.take !== "1") return render(c, <FoundPage found={found} file={file} typed={typed} />);
    const count = await takeInFile(db, officer, { roundId: asked.round.id, unitId: asked.unit.value }, found.rows, now);
    return seeOther(c, `/initiatives?year=${asked.round.year}&state=drafting`, `Đã lập ${count} bản soạn từ tệp.`);
  });

async function chosen(c: Context, typed: Record<string, unknown>) {
  const { rounds, units } = await choicesFor(c.var);
  const [round, unit] = [
    rounds.find(({ value }) => value === typed.round),
    units.find(({ value }) => value === typed.unit),
  ];
  const errors = {
    ...(round ? {} : { round: ["Chọn đợt đăng ký."] }),
    ...(unit ? {} : { unit: ["Chọn đơn vị đăng ký."] }),
  };
  if (!round || !unit) return { ok: false as const, errors };
  insist(mayRegister(c.var.officer, unit.value));
  return { ok: true as const, round: await roundById(c.var.db, c.var.agency.id, round.value), unit };
}

/** What the file holds, or the sentence that says why it cannot be read. */
async function findingsOf(
  c: Context,
  bytes: Uint8Array,
  year: number,
  unit: string,
): Promise<InitiativeFindings | string> {
  const { db, agency } = c.var;
  try {
    const known = await knownVersionsOf(db, agency.id);
    return readInitiatives(await readBook(bytes), { agency: agency.name, unit, year }, known);
  } catch (failure) {
    if (failure instanceof NoTable || failure instanceof UnreadableFile) return failure.message;
    throw failure;
  }
}

async function page(c: Context, form: Filled, status: 200 | 422) {
  const { rounds, units } = await choicesFor(c.var);
  return render(c, <FilePage form={form} rounds={rounds} units={units} />, status);
}
