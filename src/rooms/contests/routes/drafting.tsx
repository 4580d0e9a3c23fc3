import { type Context, Hono } from "hono";
import { formatDay } from "#kernel/calendar/index.ts";
import { insist } from "#kernel/verdict.ts";
import { check, readForm, rowsAsked, typedOf } from "#kernel/web/forms.ts";
import { count, type Filled, filled, ReasonPage, render, seeOther } from "#kernel/web/index.tsx";
import { draftContest, editContest, endContest } from "../commands/draft-contest.ts";
import { contestForm, reasonForm } from "../forms/contest.ts";
import { contestableDuties, contestById, dutiesOf, partsOf } from "../queries/contests.ts";
import { mayDraft, mayEdit, mayStep, ownerFor } from "../rules.ts";
import type { Contest } from "../schema.ts";
import type { ContestFormat, ContestKind } from "../terms.ts";
import { ContestFormPage } from "../views/ContestFormPage.tsx";
import { crumbsOf } from "../views/crumbs.ts";

const fresh = { entrants: "staff", takesText: "on", tieRule: "criteria", criteria: [{}, {}, {}], prizes: [{}, {}, {}] };
const formatAsked = (format: unknown): ContestFormat => (format === "quiz" ? "quiz" : "writing");
const kindAsked = (kind: unknown): ContestKind => (kind === "outside" ? "outside" : "own");

/** Soạn, sửa, bỏ dự thảo, hủy. */
export const draftingRoutes = new Hono()
  .get("/contests/new", (c) => {
    insistDrafts(c);
    const format = formatAsked(c.req.query("format"));
    return newPage(c, kindAsked(c.req.query("kind")), filled({ ...fresh, format }), 200);
  })
  .post("/contests", async (c) => {
    const { db, officer, now } = c.var;
    const owner = insistDrafts(c);
    const rows = await rowsAsked(c);
    if (rows) return newPage(c, kindAsked(rows.kind), filled(rows), 422);
    const form = await readForm(c, contestForm);
    if (!form.ok) return newPage(c, kindAsked(form.rejected.typed.kind), form.rejected, 422);
    const id = await draftContest(db, officer, owner, form.values, now);
    return seeOther(c, `/contests/${id}`, "Đã ghi dự thảo cuộc thi.");
  })
  .get("/contests/:id/edit", async (c) => {
    const contest = await editing(c);
    return editPage(c, contest, filled(await typedAs(c, contest)), 200);
  })
  .post("/contests/:id/edit", async (c) => {
    const contest = await editing(c);
    const rows = await rowsAsked(c);
    if (rows) return editPage(c, contest, filled(rows), 422);
    const typed = { ...(await typedOf(c)), kind: contest.kind, format: contest.format };
    const form = check(contestForm, typed);
    if (!form.ok) return editPage(c, contest, form.rejected, 422);
    await editContest(c.var.db, c.var.officer, contest.id, form.values, c.var.now);
    return seeOther(c, `/contests/${contest.id}`, "Đã sửa thể lệ cuộc thi.");
  })
  .get("/contests/:id/cancellation", (c) => endPage(c, filled(), 200))
  .post("/contests/:id/cancellation", async (c) => {
    const { db, officer, now } = c.var;
    const contest = await ending(c);
    const form = await readForm(c, reasonForm);
    if (!form.ok) return endPage(c, form.rejected, 422);
    await endContest(db, officer, contest.id, form.values.reason, now);
    return seeOther(c, `/contests/${contest.id}`, contest.state === "drafting" ? "Đã bỏ dự thảo." : "Đã hủy cuộc thi.");
  });

function insistDrafts(c: Context): string {
  const owner = ownerFor(c.var.officer, c.var.agency.rootUnitId);
  insist(mayDraft(c.var.officer, owner));
  return owner;
}

async function editing(c: Context): Promise<Contest> {
  const contest = await contestById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(mayEdit(c.var.officer, contest));
  return contest;
}

async function ending(c: Context): Promise<Contest> {
  const contest = await contestById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(mayStep(c.var.officer, contest, contest.state === "drafting" ? "withdraw" : "cancel"));
  return contest;
}

/** A contest as its form shows it. */
async function typedAs(c: Context, contest: Contest): Promise<Record<string, unknown>> {
  const [parts, duties] = await Promise.all([partsOf(c.var.db, contest.id), dutiesOf(c.var.db, contest.id)]);
  const ticks = (on: boolean) => (on ? "on" : "");
  const number = (n: number | null) => (n === null ? "" : count(n));
  return {
    ...contest,
    ...{
      takesText: ticks(contest.takesText),
      takesFiles: ticks(contest.takesFiles),
      takesPost: ticks(contest.takesPost),
      predicts: ticks(contest.predicts),
      drawn: number(contest.drawn),
    },
    ...{ startsOn: formatDay(contest.startsOn), endsOn: formatDay(contest.endsOn), spread: number(contest.spread) },
    ...{ maxWords: number(contest.maxWords), maxEntries: number(contest.maxEntries) },
    ...{ wantedEntries: number(contest.wantedEntries), judgesPerEntry: number(contest.judgesPerEntry) },
    complaintDays: number(contest.complaintDays),
    criteria: parts.criteria.map(({ name, points }) => ({ name, points: count(points) })),
    prizes: parts.prizes.map(({ name, count: n, worth }) => ({ name, count: count(n), worth })),
    rounds: parts.rounds.map(({ name, goOn, dueOn }) => ({
      name,
      goOn: number(goOn),
      dueOn: dueOn ? formatDay(dueOn) : "",
    })),
    duty: duties.map(({ id }) => id),
  };
}

async function newPage(c: Context, kind: ContestKind, form: Filled, status: 200 | 422) {
  const duties = await contestableDuties(c.var.db, c.var.agency.id);
  const format = kind === "own" ? formatAsked(form.typed.format) : "writing";
  const own = format === "quiz" ? "Soạn cuộc thi tìm hiểu" : "Soạn cuộc thi";
  const title = kind === "own" ? own : "Tham gia cuộc thi của nơi khác";
  return render(
    c,
    <ContestFormPage {...{ title, kind, format, duties, form }} action="/contests" back="/contests" />,
    status,
  );
}

async function editPage(c: Context, contest: Contest, form: Filled, status: 200 | 422) {
  const duties = await contestableDuties(c.var.db, c.var.agency.id);
  const back = `/contests/${contest.id}`;
  const fixed = contest.state !== "drafting";
  const known = { kind: contest.kind, format: contest.format, fixed, duties, form, back };
  return render(c, <ContestFormPage {...known} title="Sửa cuộc thi" action={`${back}/edit`} />, status);
}

async function endPage(c: Context, form: Filled, status: 200 | 422) {
  const contest = await ending(c);
  const back = `/contests/${contest.id}`;
  const drafting = contest.state === "drafting";
  return render(
    c,
    <ReasonPage
      title={drafting ? "Bỏ dự thảo cuộc thi" : "Hủy cuộc thi"}
      over={contest.name}
      crumbs={crumbsOf(contest)}
      action={`${back}/cancellation`}
      back={back}
      button={drafting ? "Bỏ dự thảo" : "Hủy cuộc thi"}
      explains={
        drafting ? "Dự thảo vẫn giữ cùng lý do." : "Cuộc thi dừng lại, các bài đã nhận vẫn giữ; không mở lại được."
      }
      form={form}
    />,
    status,
  );
}
