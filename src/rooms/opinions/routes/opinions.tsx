import { type Context, Hono } from "hono";
import { z } from "zod";
import { isId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm, readQuery } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { lookAt, lookedLately } from "#rooms/ledger/index.ts";
import { writeDownOpinion } from "../commands/give-opinion.ts";
import {
  admitOpinion,
  answerOpinion,
  joinOpinion,
  type OpinionRead,
  reopenOpinion,
  setAsideOpinion,
} from "../commands/handle-opinion.ts";
import { answerForm, joinForm, letterForm, lookForm, setAsideForm, stepForm } from "../forms/opinion.ts";
import { joinedTo, likeOpinions, opinionById, opinionsOf, senderOf } from "../queries/opinions.ts";
import { subjectsOf, windowById } from "../queries/windows.ts";
import { mayHandle, mayRun, mayWriteDown } from "../rules.ts";
import type { OpinionWindow } from "../schema.ts";
import { type OpinionStep, opinionStates } from "../states.ts";
import { stands } from "../terms.ts";
import { LetterPage } from "../views/LetterPage.tsx";
import { OpinionPage } from "../views/OpinionPage.tsx";
import { OpinionsPage } from "../views/OpinionsPage.tsx";
import { SenderPage } from "../views/SenderPage.tsx";
import { refusals } from "../words.vi.ts";

const bookQuery = z.object({
  state: z.enum(opinionStates).optional().catch(undefined),
  stand: z.enum(stands).optional().catch(undefined),
  about: z
    .string()
    .refine((typed) => typed === "all" || isId(typed))
    .optional()
    .catch(undefined),
  search: z.string().trim().max(200).default(""),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

const steps: OpinionStep[] = ["admit", "set_aside", "join", "answer", "reopen"];

/** Sổ ý kiến: read one by one by those who run the window; who sent it after a look was noted. */
export const opinionBookRoutes = new Hono()
  .get("/opinion-windows/:id/opinions", async (c) => {
    const window = await running(c);
    const query = readQuery(c, bookQuery);
    const [found, subjects] = await Promise.all([
      opinionsOf(c.var.db, window.id, query),
      subjectsOf(c.var.db, window.id),
    ]);
    const writes = mayWriteDown(c.var.officer, window, c.var.today).allowed;
    return render(c, <OpinionsPage {...{ window, query, found, subjects, writes }} />);
  })
  .get("/opinion-windows/:id/letters/new", (c) => letterPage(c, filled({ receivedOn: c.var.today }), 200))
  .post("/opinion-windows/:id/letters", async (c) => {
    const { db, officer, today, now } = c.var;
    const window = await running(c);
    insist(mayWriteDown(officer, window, today));
    const form = await readForm(c, letterForm);
    if (!form.ok) return letterPage(c, form.rejected, 422);
    const inTime = mayWriteDown(officer, window, today, form.values.receivedOn);
    if (!inTime.allowed) {
      const facts = inTime.reasons[0]?.facts ?? {};
      const said = refusals["opinion.letter_out_of_time"](facts);
      return letterPage(c, withErrors(form.values, { receivedOn: said }), 422);
    }
    const id = await writeDownOpinion(db, officer, window.id, form.values, now);
    return seeOther(c, `/opinion-windows/${window.id}/opinions/${id}`, "Đã ghi ý kiến.");
  })
  .get("/opinion-windows/:id/opinions/:opinion", (c) => opinionPage(c, null, filled(), 200))
  .post("/opinion-windows/:id/opinions/:opinion/admission", async (c) => {
    const read = await stepping(c, "admit");
    await admitOpinion(c.var.db, c.var.officer, { ...read, revision: await revisionIn(c) }, c.var.now);
    return back(c, "Đã tiếp nhận ý kiến.");
  })
  .post("/opinion-windows/:id/opinions/:opinion/reopening", async (c) => {
    const read = await stepping(c, "reopen");
    await reopenOpinion(c.var.db, c.var.officer, { ...read, revision: await revisionIn(c) }, c.var.now);
    return back(c, "Đã mở lại ý kiến.");
  })
  .post("/opinion-windows/:id/opinions/:opinion/setting-aside", async (c) => {
    const read = await stepping(c, "set_aside");
    const form = await readForm(c, setAsideForm);
    if (!form.ok) return opinionPage(c, "set_aside", form.rejected, 422);
    const { revision, reason } = form.values;
    await setAsideOpinion(c.var.db, c.var.officer, { ...read, revision }, reason, c.var.now);
    return back(c, "Đã để ngoài, có lý do.");
  })
  .post("/opinion-windows/:id/opinions/:opinion/joining", async (c) => {
    const read = await stepping(c, "join");
    const form = await readForm(c, joinForm);
    if (!form.ok) return opinionPage(c, "join", form.rejected, 422);
    const { revision, into } = form.values;
    await joinOpinion(c.var.db, c.var.officer, { ...read, revision }, into, c.var.now);
    return back(c, "Đã nhập vào ý kiến trùng.");
  })
  .post("/opinion-windows/:id/opinions/:opinion/answer", async (c) => {
    const read = await stepping(c, "answer");
    const form = await readForm(c, answerForm);
    if (!form.ok) return opinionPage(c, "answer", form.rejected, 422);
    const { revision, ...said } = form.values;
    await answerOpinion(c.var.db, c.var.officer, { ...read, revision }, said, c.var.now);
    return back(c, "Đã ghi trả lời.");
  })
  .get("/opinion-windows/:id/opinions/:opinion/sender", (c) => senderPage(c, filled(), 200))
  .post("/opinion-windows/:id/opinions/:opinion/sender", async (c) => {
    const { db, officer, now } = c.var;
    const window = await running(c);
    const opinion = await opinionById(db, window.id, c.req.param("opinion"));
    const form = await readForm(c, lookForm);
    if (!form.ok) return senderPage(c, form.rejected, 422);
    await lookAt(db, officer, thingOf(window, opinion.id), mayRun(officer), form.values.why, now);
    return seeOther(c, `/opinion-windows/${window.id}/opinions/${opinion.id}/sender`);
  });

/** Who reads opinions sees the window first: to others neither is there. */
async function running(c: Context): Promise<OpinionWindow> {
  const window = await windowById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(mayRun(c.var.officer));
  return window;
}

async function stepping(c: Context, step: OpinionStep): Promise<Omit<OpinionRead, "revision">> {
  const window = await running(c);
  const opinion = await opinionById(c.var.db, window.id, c.req.param("opinion") ?? "");
  insist(mayHandle(c.var.officer, window, opinion, step));
  return { windowId: window.id, opinionId: opinion.id };
}

async function revisionIn(c: Context): Promise<number> {
  const form = await readForm(c, stepForm);
  return form.ok ? form.values.revision : 0;
}

function back(c: Context, said: string): Response {
  return seeOther(c, `/opinion-windows/${c.req.param("id")}/opinions/${c.req.param("opinion")}`, said);
}

/** How the book of looks calls the sender of an opinion: nothing of who she is. */
function thingOf(window: OpinionWindow, opinionId: string) {
  const name = `Người gửi một ý kiến, đợt “${window.title}”`;
  return { personId: null, unitId: null, thing: { id: opinionId, name } };
}

async function opinionPage(c: Context, sentBack: OpinionStep | null, form: Filled, status: 200 | 422) {
  const { db, officer } = c.var;
  const window = await running(c);
  const opinion = await opinionById(db, window.id, c.req.param("opinion") ?? "");
  const [likes, joined] = await Promise.all([
    opinion.state === "received" || opinion.state === "admitted" ? likeOpinions(db, opinion) : [],
    joinedTo(db, opinion.id),
  ]);
  const asked = steps.map((step) => [step, mayHandle(officer, window, opinion, step).allowed] as const);
  const may = Object.fromEntries(asked) as Record<OpinionStep, boolean>;
  return render(c, <OpinionPage {...{ window, opinion, likes, joined, may, sentBack, form }} />, status);
}

async function senderPage(c: Context, form: Filled, status: 200 | 422) {
  const { db, officer, now } = c.var;
  const window = await running(c);
  const opinion = await opinionById(db, window.id, c.req.param("opinion") ?? "");
  const looked = await lookedLately(db, officer, thingOf(window, opinion.id), now);
  const sender = looked ? await senderOf(db, opinion.id) : null;
  c.header("cache-control", "private, no-store");
  return render(c, <SenderPage {...{ window, opinion, looked, sender, form }} />, status);
}

async function letterPage(c: Context, form: Filled, status: 200 | 422) {
  const window = await running(c);
  insist(mayWriteDown(c.var.officer, window, c.var.today));
  const subjects = (await subjectsOf(c.var.db, window.id)).filter(({ takenOutOn }) => takenOutOn === null);
  return render(c, <LetterPage {...{ window, subjects, form }} />, status);
}
