import { type Context, Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { check, type Filled, filled, readForm, typedOf, withErrors } from "#kernel/web/forms.ts";
import { render, seeOther } from "#kernel/web/index.tsx";
import {
  type Attendance,
  cancelSession,
  closeSession,
  countItem,
  openSession,
  prepareSession,
} from "../commands/sessions.ts";
import { hasQuorum, hasReady, mayStepSession } from "../council/rules.ts";
import { closingForm, countForm, sessionForm, stepWithReasonForm } from "../forms.ts";
import { sessionPage } from "../queries/session-page.ts";
import { readyFor, ruleOn, sessionById, sessionsNewest } from "../queries/sessions.ts";
import { type Presence, presences } from "../terms.ts";
import { CancelPage } from "../views/council/CancelPage.tsx";
import { MinutesPage } from "../views/council/MinutesPage.tsx";
import { NewSessionPage } from "../views/council/NewSessionPage.tsx";
import { SessionPage } from "../views/council/SessionPage.tsx";
import { SessionsPage } from "../views/council/SessionsPage.tsx";

/** Phiên họp Hội đồng Sáng kiến: prepared, opened with its quorum, counted, closed with its minutes. */
export const sessionRoutes = new Hono()
  .get("/council-sessions", async (c) => {
    const { db, officer, agency, today } = c.var;
    const [sessions, ready, rule] = [
      await sessionsNewest(db, agency.id),
      await readyFor(db, officer, today),
      await ruleOn(db, agency.id, today),
    ];
    return render(c, <SessionsPage {...{ sessions, ready: ready.length, rule, officer }} />);
  })
  .get("/council-sessions/new", (c) => newPage(c, null, 200))
  .post("/council-sessions", async (c) => {
    const { db, officer, today, now } = c.var;
    const ready = await readyFor(db, officer, today);
    insist(hasReady(ready.length));
    const form = await readForm(c, sessionForm);
    if (!form.ok) return newPage(c, form.rejected, 422);
    const { initiative, heldAt, place, ...typed } = form.values;
    const chosen = ready.filter(({ id }) => initiative.includes(id));
    const rounds = new Set(chosen.map(({ roundId }) => roundId));
    if (chosen.length === 0 || rounds.size > 1) {
      const say = rounds.size > 1 ? "Chọn sáng kiến của cùng một đợt đăng ký." : "Chọn ít nhất một sáng kiến.";
      return newPage(c, withErrors({ ...form.values }, { initiative: [say] }), 422);
    }
    const content = { ...typed, heldAt: heldAt ?? "", place: place ?? "" };
    const of = { roundId: chosen[0]!.roundId, initiativeIds: chosen.map(({ id }) => id) };
    const id = await prepareSession(db, officer, { ...content, ...of }, now);
    return seeOther(c, `/council-sessions/${id}`, "Đã chuẩn bị phiên họp.");
  })
  .get("/council-sessions/:id", (c) => shown(c, filled(), 200))
  .post("/council-sessions/:id/opening", async (c) => {
    const { db, officer, now } = c.var;
    const id = c.req.param("id");
    const parts = await sessionPage(db, officer, id, c.var.today);
    insist(mayStepSession(officer, parts.found.session, "open"));
    const attendance = attendanceOf(await typedOf(c));
    const noted = parts.members.map((one) => ({ ...one, ...attendance.get(one.personId) }));
    const answer = hasQuorum(parts.rule, noted);
    if (!answer.allowed)
      return render(c, <SessionPage {...parts} members={noted} opening={answer} form={filled()} at="" />, 422);
    await openSession(db, officer, id, attendance, now);
    return seeOther(c, `/council-sessions/${id}`, "Đã mở phiên họp.");
  })
  .post("/council-sessions/:id/items/:initiative", async (c) => {
    const { db, officer, now } = c.var;
    const id = c.req.param("id");
    const at = c.req.param("initiative");
    const { counting } = await sessionPage(db, officer, id, c.var.today);
    insist(counting);
    const form = check(countForm, votesIn(await typedOf(c), at));
    if (!form.ok) return shown(c, inItem(form.rejected, at), 422, at);
    const { agree, against, invalid, opinion, ...rest } = form.values;
    const votes = { agree: agree ?? 0, against: against ?? 0, invalid: invalid ?? 0 };
    await countItem(db, officer, id, at, { ...votes, ...rest, opinion: opinion ?? "" }, now);
    return seeOther(c, `/council-sessions/${id}`, "Đã ghi kết quả kiểm phiếu.");
  })
  .post("/council-sessions/:id/closing", async (c) => {
    const { db, officer, now } = c.var;
    const id = c.req.param("id");
    const { closing } = await sessionPage(db, officer, id, c.var.today);
    insist(closing);
    const form = await readForm(c, closingForm);
    if (!form.ok) return shown(c, form.rejected, 422, "closing");
    const { minutesNumber, conclusion } = form.values;
    await closeSession(db, officer, id, { minutesNumber, conclusion: conclusion ?? "" }, now);
    return seeOther(c, `/council-sessions/${id}`, "Đã kết thúc phiên họp.");
  })
  .get("/council-sessions/:id/cancellation", (c) => cancelPage(c, filled(), 200))
  .post("/council-sessions/:id/cancellation", async (c) => {
    const { db, officer, now } = c.var;
    const { session } = await sessionById(db, officer, c.req.param("id"));
    insist(mayStepSession(officer, session, "cancel"));
    const form = await readForm(c, stepWithReasonForm);
    if (!form.ok) return cancelPage(c, form.rejected, 422);
    await cancelSession(db, officer, session.id, form.values.note, now);
    return seeOther(c, "/council-sessions", "Đã ghi không họp; các sáng kiến chờ phiên khác.");
  })
  .get("/council-sessions/:id/minutes", async (c) => {
    const { db, officer, agency, today } = c.var;
    const parts = await sessionPage(db, officer, c.req.param("id"), today);
    return render(c, <MinutesPage {...parts} lines={agency.lines} />);
  });

async function newPage(c: Context, form: Filled | null, status: 200 | 422) {
  const { db, officer, today } = c.var;
  const ready = await readyFor(db, officer, today);
  insist(hasReady(ready.length));
  const typed = { heldOn: today, heldAt: "08 giờ 00", voting: "paper", initiative: ready.map(({ id }) => id) };
  return render(c, <NewSessionPage form={form ?? filled(typed)} ready={ready} />, status);
}

async function shown(c: Context, form: Filled, status: 200 | 422, at = "") {
  const { db, officer, today } = c.var;
  const parts = await sessionPage(db, officer, c.req.param("id") ?? "", today);
  return render(c, <SessionPage {...parts} form={form} at={at} />, status);
}

async function cancelPage(c: Context, form: Filled, status: 200 | 422) {
  const { session } = await sessionById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(mayStepSession(c.var.officer, session, "cancel"));
  return render(
    c,
    <CancelPage id={session.id} heldOn={session.heldOn} revision={session.revision} form={form} />,
    status,
  );
}

/** `vote[<id>][agree]` and so on as posted: the page holds one form an initiative, and no two fields of one name. */
function votesIn(typed: Record<string, unknown>, id: string): Record<string, unknown> {
  const all = typeof typed.vote === "object" && typed.vote !== null ? (typed.vote as Record<string, unknown>) : {};
  const own = all[id];
  return typeof own === "object" && own !== null ? (own as Record<string, unknown>) : {};
}

function inItem({ typed, errors }: Filled, id: string): Filled {
  const named = Object.entries(errors).map(([field, said]) => [`vote[${id}][${field}]`, said] as const);
  return { typed: { vote: { [id]: typed } }, errors: Object.fromEntries(named) };
}

/** `member[<id>][presence]`, `member[<id>][reason]` as posted. */
function attendanceOf(typed: Record<string, unknown>): Attendance {
  const rows = (typeof typed.member === "object" && typed.member !== null ? typed.member : {}) as Record<
    string,
    { presence?: string; reason?: string }
  >;
  return new Map(
    Object.entries(rows).map(([id, { presence, reason }]) => [
      id,
      { presence: presences.find((one) => one === presence) ?? ("absent" as Presence), reason: reason ?? "" },
    ]),
  );
}
