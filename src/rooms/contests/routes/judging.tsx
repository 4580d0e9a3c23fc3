import { type Context, Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { readForm, rowsAsked, typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { peopleBelow } from "#rooms/organisation/index.ts";
import { closeRound } from "../commands/close-round.ts";
import { beginRound } from "../commands/judge.ts";
import { declareKin, nameHands } from "../commands/name-hands.ts";
import { scoreQuiz } from "../commands/score-quiz.ts";
import { juryForm, kinForm } from "../forms/judging.ts";
import { mayBeginRound, mayDeclareKin, mayNameHands, mayOpen, maySeeJudging, maySeeRanking } from "../judging/rules.ts";
import { countsOf } from "../queries/contest-page.ts";
import { contestWithHands, partsOf } from "../queries/contests.ts";
import { authorsIn, progressOf, rankingOf } from "../queries/judging.ts";
import { knowsAuthors } from "../rules.ts";
import type { Contest } from "../schema.ts";
import { JudgingPage } from "../views/judging/JudgingPage.tsx";
import { JuryPage } from "../views/judging/JuryPage.tsx";
import { KinPage } from "../views/judging/KinPage.tsx";
import { RankingPage } from "../views/results/RankingPage.tsx";
import { quizRankingPage, scoringPage } from "./scoring.tsx";

/** Ban giám khảo, người thân, vòng chấm, xếp hạng. */
export const judgingRoutes = new Hono()
  .get("/contests/:id/jury", async (c) => {
    const { hands } = await naming(c);
    const rows = hands.map(({ personId, role }) => ({ person: personId, role }));
    return juryPage(c, filled({ hands: rows.length > 0 ? rows : [{ role: "chair" }, {}, {}] }), 200);
  })
  .post("/contests/:id/jury", async (c) => {
    const { contest } = await naming(c);
    const rows = await rowsAsked(c);
    if (rows) return juryPage(c, filled(rows), 422);
    const read = juryForm.safeParse(await typedOf(c));
    if (!read.success) return juryPage(c, filled(), 422);
    await nameHands(c.var.db, c.var.officer, contest.id, read.data.hands, c.var.now);
    const said = contest.format === "quiz" ? "Đã lập ban tổ chức." : "Đã lập ban giám khảo, ban tổ chức.";
    return seeOther(c, `/contests/${contest.id}`, said);
  })
  .get("/contests/:id/kin", async (c) => {
    const { hands } = await declaring(c);
    const own = hands.find(({ personId }) => personId === c.var.officer.personId);
    return kinPage(c, filled({ kin: own?.kin ?? "" }), 200);
  })
  .post("/contests/:id/kin", async (c) => {
    const { contest } = await declaring(c);
    const form = await readForm(c, kinForm);
    if (!form.ok) return kinPage(c, form.rejected, 422);
    await declareKin(c.var.db, c.var.officer, contest.id, form.values.kin, c.var.now);
    return seeOther(c, `/contests/${contest.id}`, kinSaid(contest));
  })
  .get("/contests/:id/judging", async (c) => {
    const { db, officer, today } = c.var;
    const { contest, hands } = await found(c);
    insist(maySeeJudging(officer, contest, hands));
    if (contest.format === "quiz") return scoringPage(c, contest, hands);
    const [{ rounds }, progress, counts] = await Promise.all([
      partsOf(db, contest.id),
      progressOf(db, contest.id),
      countsOf(db, contest.id),
    ]);
    const may = {
      begin: mayBeginRound(officer, contest, hands, counts, rounds, today),
      open: mayOpen(officer, contest, hands, rounds),
    };
    return render(c, <JudgingPage {...{ contest, hands, rounds, progress, counts, may }} />);
  })
  .post("/contests/:id/judging", async (c) => {
    const { db, officer, now } = c.var;
    const { contest } = await found(c);
    if (contest.format === "quiz") {
      await scoreQuiz(db, officer, contest.id, now);
      return seeOther(c, `/contests/${contest.id}/ranking`, "Đã chấm điểm.");
    }
    await beginRound(db, officer, contest.id, now);
    return seeOther(c, `/contests/${contest.id}/judging`, "Đã chia bài cho giám khảo.");
  })
  .post("/contests/:id/rounds/:round/closing", async (c) => {
    await closeRound(c.var.db, c.var.officer, c.req.param("id"), c.req.param("round"), c.var.now);
    return seeOther(c, `/contests/${c.req.param("id")}/ranking`, "Đã đóng vòng chấm.");
  })
  .get("/contests/:id/ranking", async (c) => {
    const { db, officer } = c.var;
    const { contest, hands } = await found(c);
    const parts = await partsOf(db, contest.id);
    insist(maySeeRanking(officer, contest, hands, parts.rounds));
    if (contest.format === "quiz") return quizRankingPage(c, contest, hands, parts.rounds);
    const knows = contest.openedAt !== null && knowsAuthors(officer, contest, hands);
    const [ranking, authors] = await Promise.all([
      rankingOf(db, contest.id),
      knows ? authorsIn(db, contest.id) : new Map(),
    ]);
    const opens = mayOpen(officer, contest, hands, parts.rounds).allowed;
    return render(c, <RankingPage {...{ contest, ranking, authors, opens }} rounds={parts.rounds} />);
  });

const kinSaid = ({ format }: Contest) =>
  format === "quiz"
    ? "Đã ghi. Bài của những người này được xem kỹ, và bạn không chốt giải cho họ."
    : "Đã ghi. Bạn sẽ không được chia bài của những người này.";

function found(c: Context) {
  return contestWithHands(c.var.db, c.var.officer, c.req.param("id") ?? "");
}

async function naming(c: Context) {
  const both = await found(c);
  insist(mayNameHands(c.var.officer, both.contest));
  return both;
}

async function declaring(c: Context) {
  const both = await found(c);
  insist(mayDeclareKin(c.var.officer, both.contest, both.hands));
  return both;
}

async function juryPage(c: Context, form: Filled, status: 200 | 422) {
  const { db, agency, today } = c.var;
  const { contest } = await naming(c);
  const people = await peopleBelow(db, agency.id, agency.rootUnitId, today);
  return render(c, <JuryPage {...{ contest, people, form }} />, status);
}

async function kinPage(c: Context, form: Filled, status: 200 | 422) {
  const { contest } = await declaring(c);
  return render(c, <KinPage {...{ contest, form }} />, status);
}
