import { readFile } from "node:fs/promises";
import { type Context, Hono } from "hono";
import { type UnreadableCode, UnreadableDocument } from "#kernel/documents/index.ts";
import { keepFile } from "#kernel/files/index.ts";
import { readForm, readQuery, readUpload, rowsAsked, typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { filledHeader, headerForm, ownerChoice, withHeader } from "#rooms/plans/index.ts";
import { writePack } from "#rooms/plans/packs/index.ts";
import { changeHead, dropReading } from "../commands/change-reading.ts";
import { confirmReading } from "../commands/confirm-reading.ts";
import { acceptWaiting, nameActors } from "../commands/decide.ts";
import { keepReading } from "../commands/keep-reading.ts";
import { named } from "../draft/draft-of.ts";
import { newReadingForm, openActorsForm, pageForm, placeForm, removalForm } from "../forms.ts";
import { actorsOn } from "../queries/agency-terms.ts";
import { proposalsOf, readingsNewest } from "../queries/readings.ts";
import type { Reading } from "../reading.ts";
import { mayConfirm } from "../rules.ts";
import type { PlanReading } from "../schema.ts";
import { readingOfFile, readingOfText } from "../threads/ask.ts";
import { ConfirmPage } from "../views/ConfirmPage.tsx";
import { HeadPage } from "../views/HeadPage.tsx";
import { NewReadingPage } from "../views/NewReadingPage.tsx";
import { ReadingPage } from "../views/ReadingPage.tsx";
import { ReadingsPage } from "../views/ReadingsPage.tsx";
import { RemovalPage } from "../views/RemovalPage.tsx";
import { asked, revisionTyped, viewed } from "./asked.ts";

const perPage = 50;
const whole = { part: 1, show: "all" } as const;

/** A reading from its file to its plan. */
export const readingRoutes = new Hono()
  .get("/plan-readings", async (c) => {
    const { page } = readQuery(c, pageForm);
    const found = await readingsNewest(c.var.db, c.var.officer, { page, perPage });
    return render(c, <ReadingsPage {...found} page={page} perPage={perPage} />);
  })
  .get("/plan-readings/new", (c) => render(c, <NewReadingPage form={filled()} />))
  .post("/plan-readings", async (c) => {
    const sent = await readSent(c);
    if (!("reading" in sent)) return render(c, <NewReadingPage form={withErrors(sent.typed, sent.errors)} />, 422);
    const { db, officer, agency, today, now } = c.var;
    const ownerUnitId = ownerChoice(officer, agency.rootUnitId);
    const place = { agency: { id: agency.id, name: agency.name }, ownerUnitId, file: sent.file };
    const kept = await keepReading(db, officer, sent.reading, place, await actorsOn(db, agency.id, today), now);
    return seeOther(c, `/plan-readings/${kept.id}`, kept.known ? readBefore(kept.named) : readNow(kept.waiting));
  })
  .get("/plan-readings/:id", async (c) => {
    const reading = await asked(c);
    const view = await viewed(c, reading, readQuery(c, placeForm));
    const actors = await actorsOn(c.var.db, c.var.agency.id, c.var.today);
    return render(c, <ReadingPage reading={reading} view={view} actors={actors} />);
  })
  .get("/plan-readings/:id/header", async (c) => {
    const reading = await asked(c);
    return render(c, <HeadPage reading={reading} form={filledHeader(reading.pack)} />);
  })
  .post("/plan-readings/:id/header", async (c) => {
    const reading = await asked(c);
    const rows = await rowsAsked(c);
    if (rows) return render(c, <HeadPage reading={reading} form={filled(rows)} />, 422);
    const form = await readForm(c, headerForm);
    if (!form.ok) return render(c, <HeadPage reading={reading} form={form.rejected} />, 422);
    const change = (pack: typeof reading.pack) => withHeader(pack, form.values);
    await changeHead(c.var.db, c.var.officer, reading.id, await revisionTyped(c), change, c.var.now);
    return seeOther(c, `/plan-readings/${reading.id}`, "Đã lưu phần đầu.");
  })
  .post("/plan-readings/:id/acceptances", async (c) => {
    const n = await acceptWaiting(c.var.db, c.var.officer, c.req.param("id"), c.var.now);
    return seeOther(c, `/plan-readings/${c.req.param("id")}`, `Đã nhận ${n} việc.`);
  })
  .post("/plan-readings/:id/actors", async (c) => {
    const reading = await asked(c);
    const form = await readForm(c, openActorsForm);
    const back = (to: string) => `/plan-readings/${reading.id}${to === "plan" ? "/plan" : ""}`;
    if (!form.ok) return seeOther(c, back(String((await typedOf(c)).to)), "Chọn ai làm rồi bấm “Ghi ai làm”.");
    const n = await nameActors(c.var.db, c.var.officer, reading.id, form.values.who, c.var.now);
    return seeOther(c, back(form.values.to), `Đã ghi ai làm cho ${n} việc.`);
  })
  .get("/plan-readings/:id/pack", async (c) => {
    const reading = await asked(c);
    const accepted = (await proposalsOf(c.var.db, reading.id)).filter((one) => one.state === "accepted");
    const text = writePack(named({ ...reading.pack, duties: accepted.map((one) => one.duty) }));
    return c.body(text, 200, {
      "content-type": "application/yaml; charset=utf-8",
      "content-disposition": `attachment; filename="${reading.pack.key}.yaml"`,
    });
  })
  .get("/plan-readings/:id/plan", async (c) => {
    const reading = await asked(c);
    const view = await viewed(c, reading, whole);
    const confirming = mayConfirm(reading, view.counts.accepted, view.toMend.length);
    const actors = await actorsOn(c.var.db, c.var.agency.id, c.var.today);
    return render(c, <ConfirmPage reading={reading} view={view} confirming={confirming} actors={actors} />);
  })
  .post("/plan-readings/:id/plan", async (c) => {
    const planId = await confirmReading(c.var.db, c.var.officer, c.req.param("id"), c.var.now);
    return seeOther(c, `/plans/${planId}`, "Đã lập bản thảo từ bản đọc. Xem lại rồi ban hành.");
  })
  .get("/plan-readings/:id/removal", async (c) => removalPage(c, await asked(c), filled()))
  .post("/plan-readings/:id/removal", async (c) => {
    const form = await readForm(c, removalForm);
    if (!form.ok) return removalPage(c, await asked(c), form.rejected, 422);
    await dropReading(c.var.db, c.var.officer, c.req.param("id"));
    return seeOther(c, "/plan-readings", "Đã bỏ bản đọc.");
  });

async function removalPage(c: Context, reading: PlanReading, form: Filled, status: 200 | 422 = 200): Promise<Response> {
  const { counts } = await viewed(c, reading, whole);
  return render(c, <RemovalPage reading={reading} counts={counts} form={form} />, status);
}

type Sent =
  | { reading: Reading; file: { id: string; name: string } | null }
  | { typed: Record<string, unknown>; errors: Record<string, string | string[]> };

/** What was sent, read; or the form again with what is wrong. The file is kept only when it could be read. */
async function readSent(c: Context): Promise<Sent> {
  const typed = await typedOf(c);
  const { text } = newReadingForm.parse(typed);
  const upload = await readUpload(c, "file", ["docx", "pdf", "text", "doc", "xlsx", "xls", "zip", "jpg", "png"]);
  if (!upload.ok) return { typed, errors: { file: upload.errors } };
  const [file] = upload.files;
  if (!file && text.trim() === "") return { typed, errors: { file: "Chọn tệp kế hoạch hoặc dán toàn văn." } };
  try {
    if (!file) return { reading: await readingOfText(text), file: null };
    const reading = await readingOfFile(await readFile(file.path));
    const kept = await keepFile(c.var.db, c.var.officer, file, c.var.dataFolder, c.var.now);
    return { reading, file: { id: kept.id, name: kept.name } };
  } catch (failure) {
    if (!(failure instanceof UnreadableDocument)) throw failure;
    return { typed, errors: file ? { file: [failure.message, ...otherWay(failure)] } : { text: failure.message } };
  }
}

function readBefore(named: number): string {
  const before = "Văn bản này đã được đọc và đang xem dở; đây là bản đọc ấy.";
  return named === 0 ? before : `${before} Đã ghi thêm ai làm cho ${named} việc theo các đơn vị vừa có.`;
}

function readNow(waiting: number): string {
  return waiting === 0
    ? "Đã đọc xong, chưa thấy câu nào giao việc có hạn hoặc có số lượng. Chọn “Thêm việc từ câu khác” để lập từng việc."
    : `Đã đọc xong: ${waiting} câu có thể giao việc.`;
}

/** What pasting the text would not help. */
const samePasted: UnreadableCode[] = ["empty", "too_much_text", "too_many_duties", "busy"];

function otherWay({ code }: UnreadableDocument): string[] {
  return samePasted.includes(code) ? [] : ["Cũng có thể mở tệp, chép toàn văn rồi dán vào ô bên dưới."];
}
