import { type Context, Hono } from "hono";
import type { MarkedFile } from "#kernel/files/index.ts";
import { notFound } from "#kernel/not-found.ts";
import { check, readForm, typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { isHumanPace, stampOf } from "#kernel/web/security/human-pace.ts";
import { addressOf, rateLimit } from "#kernel/web/security/rate-limit.ts";
import { complainByReceipt } from "../commands/complain.ts";
import { enterFromPublic, entryByReceipt } from "../commands/enter.ts";
import { takesEntries } from "../entering/rules.ts";
import { complaintForm, publicEntryForm } from "../forms/entry.ts";
import { entryPath, receiptPath } from "../public-paths.ts";
import { complaintOf } from "../queries/complaints.ts";
import { paperOfEntry } from "../queries/papers.ts";
import { prizeOf } from "../queries/public.ts";
import { answeredOf } from "../queries/questions.ts";
import { ClosedEntryPage, PublicEntryPage } from "../views/public/PublicEntryPage.tsx";
import { ReceiptPage } from "../views/public/ReceiptPage.tsx";
import { openedContest } from "./opened-contest.ts";
import { beginPage, beginPublic, publicPaperRoutes } from "./public-papers.tsx";
import { faultsOf, filesIn, filesSent, keptFor } from "./sent.ts";

/** Trang dự thi công khai, before the door: few posts from one address, no robot's pace; a code tells what became of it. */
export function publicContestRoutes(options: { secret: string }): Hono {
  const seldom = rateLimit({ rate: { max: 15, seconds: 600 }, keyOf: addressOf, when: (c) => c.req.method === "POST" });
  const asked = rateLimit({ rate: { max: 60, seconds: 60 }, keyOf: addressOf });
  return new Hono()
    .use("/du-thi/*", asked)
    .use("/du-thi/:agency/:contest", seldom)
    .use("/du-thi/:agency/:contest/bien-nhan/:code", seldom)
    .route("/", publicPaperRoutes())
    .get("/du-thi/:agency/:contest", async (c) => entryPage(c, options.secret, filled(), 200))
    .post("/du-thi/:agency/:contest", async (c) => {
      const { contest, agency, now, today } = await openedContest(c);
      if (contest.format === "quiz") return beginPublic(c, options.secret);
      if (!takesEntries(contest, today) || (!contest.takesText && !contest.takesFiles))
        return entryPage(c, options.secret, filled(), 422);
      const typed = await typedOf(c);
      const of = {
        form: `contest ${contest.id}, public`,
        agencyId: contest.agencyId,
        takesFiles: contest.takesFiles,
        now,
      };
      const sent = await filesIn(c, of, typed);
      const again = async (errors: Filled["errors"]) => {
        const kept = await keptFor(c, of, sent, errors);
        return entryPage(c, options.secret, { typed, errors }, 422, kept);
      };
      const form = check(publicEntryForm, typed);
      const faults = faultsOf(contest, { ...sent, body: `${typed.body ?? ""}` });
      const errors = { ...(form.ok ? {} : form.rejected.errors), ...faults };
      if (!form.ok || Object.keys(errors).length > 0) return again(errors);
      const { website, stamp, name, place, contact, title, body } = form.values;
      if (!isHumanPace(options.secret, stamp, c.var.programNow))
        return again({ "": ["Xem lại bài một lần nữa rồi gửi."] });
      if (website !== "") return seeOther(c, entryPath(agency.key, contest.id));
      const entry = { title, body, files: await filesSent(c, of, sent) };
      const around = { dataFolder: c.var.dataFolder, now };
      const code = await enterFromPublic(c.var.db, contest, entry, { name, place, contact }, around);
      return seeOther(c, receiptPath(agency.key, contest.id, code));
    })
    .get("/du-thi/:agency/:contest/bien-nhan/:code", (c) => receiptPage(c, filled(), 200))
    .post("/du-thi/:agency/:contest/bien-nhan/:code", async (c) => {
      const { contest, agency, now } = await openedContest(c);
      const code = c.req.param("code");
      const entry = (await entryByReceipt(c.var.db, contest.id, code)) ?? notFound();
      const form = await readForm(c, complaintForm);
      if (!form.ok) return receiptPage(c, form.rejected, 422);
      await complainByReceipt(c.var.db, contest, entry.id, form.values.text, now);
      return seeOther(c, receiptPath(agency.key, contest.id, code));
    });
}

async function entryPage(c: Context, secret: string, form: Filled, status: 200 | 422, kept: MarkedFile[] = []) {
  const { contest, agency, today } = await openedContest(c);
  if (!takesEntries(contest, today) || (!contest.takesText && !contest.takesFiles))
    return render(c, <ClosedEntryPage {...{ contest, agency, today }} />, status);
  if (contest.format === "quiz") return beginPage(c, secret, form, status);
  const stamp = stampOf(secret, c.var.programNow);
  return render(c, <PublicEntryPage {...{ contest, agency, form, kept, stamp }} />, status);
}

async function receiptPage(c: Context, form: Filled, status: 200 | 422) {
  const { contest, agency, today } = await openedContest(c);
  const code = c.req.param("code") ?? "";
  const entry = (await entryByReceipt(c.var.db, contest.id, code)) ?? notFound();
  const [complaints, prize, paper] = await Promise.all([
    complaintOf(c.var.db, contest, entry.id, today),
    prizeOf(c.var.db, entry.id),
    paperOfEntry(c.var.db, entry.id),
  ]);
  const told = paper !== undefined && contest.announcedOn !== null;
  const answered = told ? { paper, answered: await answeredOf(c.var.db, paper.id) } : null;
  c.header("cache-control", "private, no-store");
  return render(c, <ReceiptPage {...{ contest, agency, entry, code, complaints, prize, answered, form }} />, status);
}
