import { type Context, Hono } from "hono";
import { z } from "zod";
import type { MarkedFile } from "#kernel/files/index.ts";
import { isId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { download } from "#kernel/web/download.ts";
import { check, readQuery, typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { peopleBelow } from "#rooms/organisation/index.ts";
import { takePostEntry } from "../commands/enter.ts";
import { takePostPaper } from "../commands/send-paper.ts";
import { maySeeEntries, mayTakePost } from "../entering/rules.ts";
import { entriesBook } from "../exports/entries.ts";
import { postEntryForm } from "../forms/entry.ts";
import { postPaperForm } from "../forms/quiz.ts";
import { numberInCode } from "../printing/code.ts";
import { answersIn } from "../printing/letters.ts";
import { contestWithHands } from "../queries/contests.ts";
import { entriesInOrder } from "../queries/entries.ts";
import { commonSheet, printedPaper, printedSheets } from "../queries/printed.ts";
import type { Contest } from "../schema.ts";
import { entryStates } from "../states.ts";
import { EntriesPage } from "../views/entries/EntriesPage.tsx";
import { PostEntryPage } from "../views/entries/PostEntryPage.tsx";
import { PostPaperPage } from "../views/quiz/PostPaperPage.tsx";
import { faultsOf, filesIn, filesSent, keptFor } from "./sent.ts";

const registerQuery = z.object({
  search: z.string().trim().max(200).default(""),
  state: z.enum(entryStates).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** Sổ bài dự thi; bài gửi qua bưu điện. */
export const registerRoutes = new Hono()
  .get("/contests/:id/entries", async (c) => {
    const { contest, hands } = await seeing(c);
    const query = readQuery(c, registerQuery);
    const found = await entriesInOrder(c.var.db, contest.id, query);
    const post = mayTakePost(c.var.officer, contest, hands).allowed;
    return render(c, <EntriesPage {...{ contest, query, found, post }} />);
  })
  .get("/contests/:id/entries.xlsx", async (c) => {
    const { contest } = await seeing(c);
    const { lines } = await entriesInOrder(c.var.db, contest.id, { perPage: 20_000 });
    return download(c, "Sổ bài dự thi.xlsx", await entriesBook(contest.name, lines, c.var.today));
  })
  .get("/contests/:id/post-entries/new", (c) => {
    const code = c.req.query("code");
    return postPage(c, filled({ receivedOn: c.var.today, ...(code ? { code } : {}) }), 200);
  })
  .post("/contests/:id/post-entries", async (c) => {
    const { db, officer, dataFolder, now } = c.var;
    const contest = await posting(c);
    if (contest.format === "quiz") return takePaper(c, contest);
    const typed = await typedWithName(c);
    const name = `contest ${contest.id}, post, by ${officer.personId}`;
    const of = { form: name, agencyId: contest.agencyId, takesFiles: true, now };
    const sent = await filesIn(c, of, typed);
    const form = check(postEntryForm, typed);
    const anything = { takesText: true, takesFiles: true };
    const faults = faultsOf(anything, { ...sent, body: `${typed.body ?? ""}` });
    const errors = { ...(form.ok ? {} : form.rejected.errors), ...faults };
    if (!form.ok || Object.keys(errors).length > 0) {
      const kept = await keptFor(c, of, sent, errors);
      return postPage(c, { typed, errors }, 422, kept);
    }
    const { postmarkedOn, receivedOn, title, body } = form.values;
    const author = await authorIn(c, form.values);
    const files = await filesSent(c, of, sent);
    const values = { postmarkedOn, receivedOn, author, sent: { title, body, files } };
    const id = await takePostEntry(db, officer, contest.id, values, { dataFolder, now });
    return seeOther(c, `/contests/${contest.id}/entries/${id}`, "Đã ghi bài gửi qua bưu điện.");
  });

/** A paper of a quiz by post: letters are read off the sheet, missing ones count as wrong. */
async function takePaper(c: Context, contest: Contest) {
  const typed = await typedWithName(c);
  if (typed.postmarkedOn === undefined) return openSheet(c, contest, `${typed.code ?? ""}`);
  const form = check(postPaperForm, typed);
  const { asked, fault, number } = await sheetOf(c, contest, `${typed.code ?? ""}`);
  const letters = `${typed.letters ?? ""}`.trim();
  const quick = letters === "" || asked === null ? null : answersIn(letters, asked);
  const errors = {
    ...(form.ok ? {} : form.rejected.errors),
    ...(fault ? { code: [fault] } : {}),
    ...(quick && "fault" in quick ? { letters: [quick.fault] } : {}),
  };
  if (!form.ok || Object.keys(errors).length > 0) return postPage(c, { typed, errors }, 422);
  const { postmarkedOn, receivedOn, prediction } = form.values;
  const answers = quick && "answers" in quick ? quick.answers : form.values.answers;
  const values = {
    ...{ postmarkedOn, receivedOn, printNumber: contest.drawn === null ? null : number },
    author: await authorIn(c, form.values),
    answered: { answers, prediction },
  };
  const id = await takePostPaper(c.var.db, c.var.officer, contest.id, values, c.var.now);
  return seeOther(c, `/contests/${contest.id}/entries/${id}`, "Đã ghi bài gửi qua bưu điện.");
}

/** Mở phiếu: the code alone was typed; it leads to the form of its sheet. */
async function openSheet(c: Context, contest: Contest, code: string) {
  const { fault } = await sheetOf(c, contest, code);
  if (fault) return postPage(c, { typed: { code }, errors: { code: [fault] } }, 422);
  return seeOther(c, `/contests/${contest.id}/post-entries/new?code=${encodeURIComponent(code)}`);
}

/** The sheet that a code names: its questions in the order printed; null, and why, where the code names none. */
async function sheetOf(c: Context, contest: Contest, code: string) {
  const { db } = c.var;
  const number = code.trim() === "" ? null : numberInCode(contest.id, code);
  const wrong = code.trim() !== "" && number === null ? "Mã phiếu không đúng, hoặc phiếu là của cuộc thi khác." : null;
  if (contest.drawn === null) {
    const other = number !== null && number !== 0 ? "Phiếu này không phải phiếu chung của cuộc thi." : null;
    return { asked: await commonSheet(db, contest.id), fault: wrong ?? other, number };
  }
  if (number === null) return { asked: null, fault: wrong ?? "Ghi mã in trên phiếu.", number };
  const paper = await printedPaper(db, contest.id, number);
  if (!paper) return { asked: null, fault: "Chưa in phiếu nào có số này.", number };
  if (paper.state !== "printed") return { asked: null, fault: "Phiếu này đã ghi vào sổ rồi.", number };
  const [sheet] = await printedSheets(db, contest.id, number, number);
  return { asked: sheet?.asked ?? [], fault: null, number };
}

/** Whose an entry by post is: somebody of the agency where one was chosen, with or without an account. */
async function authorIn(c: Context, said: { name: string; place: string; contact: string; person: string }) {
  const { name, place, contact, person } = said;
  const ours = await ofAgency(c, person);
  return { name, place, contact, personId: ours?.id ?? null, unitId: ours?.unitId ?? null };
}

/** What was typed, with the name of the one who was chosen where no name was typed beside it. */
async function typedWithName(c: Context) {
  const typed = await typedOf(c);
  if (`${typed.name ?? ""}`.trim() !== "" || !typed.person) return typed;
  const ours = await ofAgency(c, `${typed.person}`);
  return ours ? { ...typed, name: ours.name } : typed;
}

async function ofAgency(c: Context, personId: string) {
  if (!isId(personId)) return undefined;
  const { db, agency, today } = c.var;
  return (await peopleBelow(db, agency.id, agency.rootUnitId, today, { personId }))[0];
}

async function seeing(c: Context) {
  const found = await contestWithHands(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(maySeeEntries(c.var.officer, found.contest, found.hands));
  return found;
}

async function posting(c: Context) {
  const { contest, hands } = await contestWithHands(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(mayTakePost(c.var.officer, contest, hands));
  return contest;
}

async function postPage(c: Context, form: Filled, status: 200 | 422, kept: MarkedFile[] = []) {
  const { db, agency, today } = c.var;
  const contest = await posting(c);
  const people = await peopleBelow(db, agency.id, agency.rootUnitId, today);
  if (contest.format === "quiz") {
    const code = `${form.typed.code ?? ""}`;
    const { asked, fault } = await sheetOf(c, contest, code);
    const errors = code && fault ? { ...form.errors, code: [fault] } : form.errors;
    return render(c, <PostPaperPage {...{ contest, people, asked }} form={{ ...form, errors }} />, status);
  }
  return render(c, <PostEntryPage {...{ contest, people, kept, form }} />, status);
}
