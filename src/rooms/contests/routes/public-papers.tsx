import { type Context, Hono } from "hono";
import { notFound } from "#kernel/not-found.ts";
import { check, typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { isHumanPace, stampOf } from "#kernel/web/security/human-pace.ts";
import { rateLimit } from "#kernel/web/security/rate-limit.ts";
import { beginPublicPaper, keepAnswers } from "../commands/papers.ts";
import { sendPaper } from "../commands/send-paper.ts";
import { takesEntries } from "../entering/rules.ts";
import { answersForm, faultsOfPaper, publicBeginForm } from "../forms/quiz.ts";
import { entryPath, paperPath, receiptPath } from "../public-paths.ts";
import { paperByCode } from "../queries/papers.ts";
import { askedOf, bankCounts } from "../queries/questions.ts";
import { ClosedEntryPage } from "../views/public/PublicEntryPage.tsx";
import { PublicBeginPage, PublicPaperPage } from "../views/public/PublicPaperPages.tsx";
import { typedOfPaper } from "../views/quiz/PaperFields.tsx";
import { openedContest } from "./opened-contest.ts";

/**
 * Làm bài thi tìm hiểu by the public, once begun: by the code, few posts with one code. Who begins comes through the door of all
 * entries, with its limits.
 */
export function publicPaperRoutes(): Hono {
  const byCode = rateLimit({
    rate: { max: 40, seconds: 600 },
    keyOf: (c) => c.req.param("code") ?? null,
    when: (c) => c.req.method === "POST",
  });
  return new Hono()
    .use("/du-thi/:agency/:contest/bai-lam/:code", byCode)
    .use("/du-thi/:agency/:contest/bai-lam/:code/nop", byCode)
    .get("/du-thi/:agency/:contest/bai-lam/:code", (c) => paperPage(c, null, 200))
    .post("/du-thi/:agency/:contest/bai-lam/:code", async (c) => {
      const { contest, agency, paper, code, now, today } = await answering(c);
      if (paper.state === "sent") return seeOther(c, receiptPath(agency.key, contest.id, code));
      if (!takesEntries(contest, today)) return paperPage(c, null, 422);
      const form = check(answersForm, await typedOf(c));
      if (!form.ok) return paperPage(c, form.rejected, 422);
      await keepAnswers(c.var.db, contest, paper, form.values, now);
      return seeOther(c, paperPath(agency.key, contest.id, code));
    })
    .get("/du-thi/:agency/:contest/bai-lam/:code/nop", async (c) => {
      const { contest, agency, code } = await answering(c);
      return seeOther(c, paperPath(agency.key, contest.id, code));
    })
    .post("/du-thi/:agency/:contest/bai-lam/:code/nop", async (c) => {
      const { db } = c.var;
      const { contest, agency, paper, code, now, today } = await answering(c);
      if (paper.state === "sent") return seeOther(c, receiptPath(agency.key, contest.id, code));
      if (!takesEntries(contest, today)) return paperPage(c, null, 422);
      const typed = await typedOf(c);
      const form = check(answersForm, typed);
      if (!form.ok) return paperPage(c, form.rejected, 422);
      const errors = faultsOfPaper(form.values, await askedOf(db, paper.id), contest.predicts);
      if (Object.keys(errors).length > 0) {
        await keepAnswers(db, contest, paper, form.values, now);
        return paperPage(c, { typed, errors }, 422);
      }
      await sendPaper(db, contest, paper, form.values, now);
      return seeOther(c, receiptPath(agency.key, contest.id, code));
    });
}

/** Bắt đầu làm bài: who one is, at a person's pace; then the paper under its code. */
export async function beginPublic(c: Context, secret: string) {
  const { contest, agency, now, today } = await openedContest(c);
  if (!takesEntries(contest, today)) return closedPage(c, 422);
  const typed = await typedOf(c);
  const form = check(publicBeginForm, typed);
  if (!form.ok) return beginPage(c, secret, form.rejected, 422);
  const { website, stamp, name, place, contact } = form.values;
  if (!isHumanPace(secret, stamp, c.var.programNow))
    return beginPage(c, secret, withErrors(typed, { "": "Xem lại một lần nữa rồi bấm bắt đầu." }), 422);
  if (website !== "") return seeOther(c, entryPath(agency.key, contest.id));
  const code = await beginPublicPaper(c.var.db, contest, { name, place, contact }, now);
  return seeOther(c, paperPath(agency.key, contest.id, code));
}

/** The page on which one begins. */
export async function beginPage(c: Context, secret: string, form: Filled, status: 200 | 422) {
  const { contest, agency } = await openedContest(c);
  const { counting } = await bankCounts(c.var.db, contest.id, null);
  const stamp = stampOf(secret, c.var.programNow);
  return render(c, <PublicBeginPage {...{ contest, agency, form, stamp }} questions={counting} />, status);
}

async function closedPage(c: Context, status: 200 | 422) {
  const { contest, agency, today } = await openedContest(c);
  return render(c, <ClosedEntryPage {...{ contest, agency, today }} />, status);
}

/** The paper of the code in the address; 404 where there is none. */
async function answering(c: Context) {
  const found = await openedContest(c);
  const code = c.req.param("code") ?? "";
  const paper = (await paperByCode(c.var.db, found.contest.id, code)) ?? notFound();
  return { ...found, paper, code };
}

async function paperPage(c: Context, form: Filled | null, status: 200 | 422) {
  const { contest, agency, paper, code, today } = await answering(c);
  c.header("cache-control", "private, no-store");
  if (paper.state === "sent") return seeOther(c, receiptPath(agency.key, contest.id, code));
  if (!takesEntries(contest, today)) return closedPage(c, status);
  const asked = await askedOf(c.var.db, paper.id);
  const shown = { contest, agency, paper, code, asked };
  return render(c, <PublicPaperPage {...shown} form={form ?? filled(typedOfPaper(paper, asked))} />, status);
}
