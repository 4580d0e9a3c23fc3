import { type Context, Hono } from "hono";
import type { MarkedFile } from "#kernel/files/index.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import { check, readForm, typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { complain } from "../commands/complain.ts";
import { enterContest } from "../commands/enter.ts";
import { acceptEntry, barEntry, mendEntry, withdrawEntry } from "../commands/handle-entry.ts";
import { mayEnter, mayMendOwn, maySendWriting, mayStepEntry } from "../entering/rules.ts";
import { acceptForm, barForm, complaintForm, entryForm } from "../forms/entry.ts";
import { complaintOf } from "../queries/complaints.ts";
import { contestWithHands } from "../queries/contests.ts";
import { entryById, filesOf, findingsOf, textOf } from "../queries/entries.ts";
import { likesOf } from "../queries/likes.ts";
import { paperOfEntry } from "../queries/papers.ts";
import { answeredOf } from "../queries/questions.ts";
import { seesRightAnswers } from "../quiz/rules.ts";
import { EntryFormPage } from "../views/entries/EntryFormPage.tsx";
import { EntryPage } from "../views/entries/EntryPage.tsx";
import { LikesPage } from "../views/entries/LikesPage.tsx";
import { type EntryForm, faultsOf, filesIn, filesSent, keptFor } from "./sent.ts";

/** Bài dự thi: sent, mended, taken back by its author; checked by those who organise. */
export const entryRoutes = new Hono()
  .get("/contests/:id/entries/new", (c) => newPage(c, filled(), 200))
  .post("/contests/:id/entries/new", async (c) => {
    const { db, officer, dataFolder, now } = c.var;
    const contest = await entering(c);
    const of = formFor(c, contest, "new");
    const typed = await typedOf(c);
    const sent = await filesIn(c, of, typed);
    const form = check(entryForm, typed);
    const errors = {
      ...(form.ok ? {} : form.rejected.errors),
      ...faultsOf(contest, { ...sent, body: `${typed.body ?? ""}` }),
    };
    if (!form.ok || Object.keys(errors).length > 0) {
      const kept = await keptFor(c, of, sent, errors);
      return newPage(c, { typed, errors }, 422, kept);
    }
    const files = await filesSent(c, of, sent);
    const id = await enterContest(db, officer, contest.id, { ...form.values, files }, { dataFolder, now });
    return seeOther(c, `/contests/${contest.id}/entries/${id}`, "Đã gửi bài dự thi.");
  })
  .get("/contests/:id/entries/:entry", (c) => entryPage(c, filled(), 200))
  .get("/contests/:id/entries/:entry/likeness", async (c) => {
    const found = await entryById(c.var.db, c.var.officer, c.req.param("id"), c.req.param("entry"));
    insist(mayStepOrSee(c, found));
    return render(c, <LikesPage found={found} likes={await likesFor(c, found)} />);
  })
  .get("/contests/:id/entries/:entry/edit", async (c) => {
    const { entry } = await mending(c);
    return editPage(c, filled({ title: entry.title, body: entry.body, revision: entry.revision }), 200);
  })
  .post("/contests/:id/entries/:entry/edit", async (c) => {
    const { db, officer, dataFolder, now } = c.var;
    const { contest, entry } = await mending(c);
    const of = formFor(c, contest, entry.id);
    const typed = await typedOf(c);
    const sent = await filesIn(c, of, typed);
    const before = (await filesOf(db, entry.id)).length;
    const form = check(entryForm, typed);
    const faults = faultsOf(contest, { ...sent, body: `${typed.body ?? ""}` }, before);
    const errors = { ...(form.ok ? {} : form.rejected.errors), ...faults };
    if (!form.ok || Object.keys(errors).length > 0) {
      const kept = await keptFor(c, of, sent, errors);
      return editPage(c, { typed, errors }, 422, kept);
    }
    const files = await filesSent(c, of, sent);
    await mendEntry(db, officer, contest.id, entry.id, { ...form.values, files }, { dataFolder, now });
    return seeOther(c, `/contests/${contest.id}/entries/${entry.id}`, "Đã sửa bài dự thi.");
  })
  .post("/contests/:id/entries/:entry/withdrawal", async (c) => {
    const [id, entry] = [c.req.param("id"), c.req.param("entry")];
    await withdrawEntry(c.var.db, c.var.officer, id, entry, c.var.now);
    return seeOther(c, `/contests/${id}/entries/${entry}`, "Đã rút bài dự thi.");
  })
  .post("/contests/:id/entries/:entry/complaints", async (c) => {
    const { contest, entry } = await complaining(c);
    const form = await readForm(c, complaintForm);
    if (!form.ok) return entryPage(c, form.rejected, 422);
    await complain(c.var.db, c.var.officer, contest.id, entry.id, form.values.text, c.var.now);
    return seeOther(c, `/contests/${contest.id}/entries/${entry.id}`, "Đã gửi khiếu nại.");
  })
  .post("/contests/:id/entries/:entry/acceptance", async (c) => {
    const { db, officer, now } = c.var;
    const found = await stepping(c, "accept");
    const form = await readForm(c, acceptForm);
    if (!form.ok) return entryPage(c, form.rejected, 422);
    const { doubts } = await findingsOf(db, found, await likesFor(c, found));
    const { reason } = form.values;
    const missing = { reason: ["Có điều đáng ngờ nên ghi rõ vì sao vẫn nhận bài."] };
    if (doubts.length > 0 && reason === "") return entryPage(c, { typed: form.values, errors: missing }, 422);
    await acceptEntry(db, officer, found.contest.id, found.entry.id, reason, now);
    return seeOther(c, `/contests/${found.contest.id}/entries?state=received`, "Đã nhận bài là hợp lệ.");
  })
  .post("/contests/:id/entries/:entry/barring", async (c) => {
    const { db, officer, now } = c.var;
    const found = await stepping(c, "bar");
    const form = await readForm(c, barForm);
    if (!form.ok) return entryPage(c, form.rejected, 422);
    await barEntry(db, officer, found.contest.id, found.entry.id, form.values.reason, now);
    return seeOther(c, `/contests/${found.contest.id}/entries?state=received`, "Đã ghi không nhận bài.");
  });

/** Khiếu nại is the author's alone: to everybody else the entry is not there to complain of. */
async function complaining(c: Context): Promise<Found> {
  const one = await found(c);
  if (!one.own) return notFound();
  insist((await complaintOf(c.var.db, one.contest, one.entry.id, c.var.today)).may);
  return one;
}

type Found = Awaited<ReturnType<typeof entryById>>;

async function entering(c: Context) {
  const { contest, hands } = await contestWithHands(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(maySendWriting(contest));
  insist(mayEnter(c.var.officer, contest, hands, c.var.today));
  return contest;
}

function found(c: Context): Promise<Found> {
  return entryById(c.var.db, c.var.officer, c.req.param("id") ?? "", c.req.param("entry") ?? "");
}

async function mending(c: Context): Promise<Found> {
  const one = await found(c);
  insist(mayMendOwn(c.var.officer, one.contest, asOwn(one), "mend", c.var.today));
  return one;
}

async function stepping(c: Context, step: "accept" | "bar"): Promise<Found> {
  const one = await found(c);
  insist(mayStepEntry(c.var.officer, one.contest, one.hands, one.entry, step));
  return one;
}

/** Likeness is for those who organise; an author is not told what her entry is held against. */
function mayStepOrSee(_: Context, { checks }: Found) {
  return checks
    ? { allowed: true as const }
    : { allowed: false as const, reasons: [{ code: "contest.not_in_charge" }] };
}

const asOwn = ({ entry, author }: Found) => ({ ...entry, authorId: author.personId });

async function likesFor(c: Context, { contest, entry }: Found) {
  if (contest.format === "quiz") return [];
  return likesOf(c.var.db, { id: entry.id, agencyId: contest.agencyId, title: entry.title, text: textOf(entry) });
}

async function entryPage(c: Context, form: Filled, status: 200 | 422) {
  const { db, officer, today } = c.var;
  const one = await found(c);
  const [files, likes, complaints, paper] = await Promise.all([
    filesOf(db, one.entry.id),
    one.checks ? likesFor(c, one) : [],
    complaintOf(db, one.contest, one.entry.id, today),
    paperOfEntry(db, one.entry.id),
  ]);
  const shows = paper !== undefined && seesRightAnswers(officer, one.contest, one.hands);
  const answered = paper && shows ? { paper, answered: await answeredOf(db, paper.id) } : null;
  const findings = one.checks ? await findingsOf(db, one, likes) : null;
  const may = {
    accept: mayStepEntry(officer, one.contest, one.hands, one.entry, "accept").allowed,
    bar: mayStepEntry(officer, one.contest, one.hands, one.entry, "bar").allowed,
    mend: mayMendOwn(officer, one.contest, asOwn(one), "mend", today).allowed,
    withdraw: mayMendOwn(officer, one.contest, asOwn(one), "withdraw", today).allowed,
    complain: one.own && complaints.may.allowed,
  };
  return render(c, <EntryPage {...{ found: one, files, likes, findings, complaints, answered, may, form }} />, status);
}

/** Her own form of this contest: of a new entry, or of one that she mends. */
function formFor(c: Context, contest: Found["contest"], entry: string): EntryForm {
  const { officer, now } = c.var;
  const form = `contest ${contest.id}, entry ${entry}, by ${officer.personId}`;
  return { form, agencyId: contest.agencyId, takesFiles: contest.takesFiles, now };
}

async function newPage(c: Context, form: Filled, status: 200 | 422, kept: MarkedFile[] = []) {
  const contest = await entering(c);
  const back = `/contests/${contest.id}`;
  const shown = { contest, form, kept, back, files: [], fresh: true };
  return render(c, <EntryFormPage {...shown} action={`${back}/entries/new`} />, status);
}

async function editPage(c: Context, form: Filled, status: 200 | 422, kept: MarkedFile[] = []) {
  const { contest, entry } = await mending(c);
  const back = `/contests/${contest.id}/entries/${entry.id}`;
  const files = await filesOf(c.var.db, entry.id);
  const shown = { contest, form, kept, back, files, fresh: false };
  return render(c, <EntryFormPage {...shown} action={`${back}/edit`} />, status);
}
