import { type Context, Hono } from "hono";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { download, type Filled, filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { castVote } from "../commands/cast-vote.ts";
import { closeYear } from "../commands/close-year.ts";
import { closingForm, voteForm } from "../forms/closing.ts";
import { mayStepYear } from "../life/step-rules.ts";
import { type Closing, closingOf } from "../queries/closing.ts";
import { membersOf } from "../queries/clusters.ts";
import { flagFactsOf } from "../queries/flag.ts";
import { ballotsOf } from "../queries/ranking.ts";
import { scoresOfYear } from "../queries/sheets.ts";
import { yearFacts } from "../queries/year-facts.ts";
import { yearById } from "../queries/years.ts";
import { closingFaults } from "../ranking/closing-faults.ts";
import { rankingBook } from "../ranking/give-out.ts";
import { maySeeRanking } from "../ranking/rules.ts";
import { actsForMember, leadsYear } from "../rules.ts";
import { seesSheet } from "../scoring/rules.ts";
import { ClosingPage } from "../views/ranking/ClosingPage.tsx";
import { MinutesPage } from "../views/ranking/MinutesPage.tsx";
import { RankingPage } from "../views/ranking/RankingPage.tsx";

/** Xếp hạng, bỏ phiếu khi bằng điểm, tổng kết, biên bản. */
export const rankingRoutes = new Hono()
  .get("/cluster-years/:id/ranking", (c) => rankingPage(c, filled(), 200))
  .get("/cluster-years/:id/ranking.xlsx", async (c) => {
    const { db, today } = c.var;
    const { found, facts } = await shownTo(c);
    const scores = await scoresOfYear(db, facts.sheets, found.year.id);
    const sums = new Map(
      facts.sheets.map(({ id, unitId }) => {
        const score = scores.get(id);
        return [unitId, { self: score?.self?.total ?? null, checked: score?.checked?.total ?? null }];
      }),
    );
    const of = { cluster: found.cluster.name, year: found.year.year, today };
    return download(c, `Xếp hạng ${found.year.year}.xlsx`, await rankingBook(of, facts.ranking, sums));
  })
  .post("/cluster-years/:id/votes", async (c) => {
    const { found } = await shownTo(c);
    const form = await readForm(c, voteForm);
    if (!form.ok) return rankingPage(c, form.rejected, 422);
    const { subject, voter, for: forId } = form.values;
    if (!isId(voter) || !isId(forId)) return notFound();
    await castVote(c.var.db, c.var.officer, found.year.id, { subject, voterId: voter, forId }, c.var.now);
    return seeOther(c, `/cluster-years/${found.year.id}/ranking`, "Đã bỏ phiếu.");
  })
  .get("/cluster-years/:id/closing", async (c) => {
    const closing = await closingHere(c);
    const { year, proposed, next } = closing;
    const typed = {
      revision: String(year.revision),
      heldOn: c.var.today,
      flag: proposed.unitIds,
      nextHead: next?.head ?? "",
      nextDeputy: next?.deputy ?? "",
    };
    return render(c, <ClosingPage closing={closing} form={filled(typed)} />);
  })
  .post("/cluster-years/:id/closing", async (c) => {
    const closing = await closingHere(c);
    const form = await readForm(c, closingForm);
    if (!form.ok) return render(c, <ClosingPage closing={closing} form={form.rejected} />, 422);
    const { place, present, notes, flag, nextHead, nextDeputy, ...typed } = form.values;
    const faults = closingFaults(form.values, closing);
    if (Object.keys(faults).length > 0)
      return render(c, <ClosingPage closing={closing} form={withErrors(form.values, faults)} />, 422);
    const to = { flagIds: flag, nextHeadId: nextHead, nextDeputyId: nextDeputy, minutes: { place, present, notes } };
    await closeYear(c.var.db, c.var.officer, closing.year.id, { ...typed, ...to }, c.var.now);
    return seeOther(c, `/cluster-years/${closing.year.id}/minutes`, "Đã tổng kết năm.");
  })
  .get("/cluster-years/:id/minutes", async (c) => {
    const { found, facts } = await shownTo(c);
    if (found.year.state !== "closed") return notFound();
    const members = await membersOf(c.var.db, found.cluster.id, c.var.today);
    const named = (unitId: string | null) => members.find((one) => one.unitId === unitId)?.name ?? "";
    const nextNames = { head: named(found.year.nextHeadId), deputy: named(found.year.nextDeputyId) };
    return render(c, <MinutesPage {...{ ...found, nextNames, sheets: facts.sheets, ranking: facts.ranking }} />);
  });

async function shownTo(c: Context) {
  const { db, officer, today } = c.var;
  const found = await yearById(db, officer, c.req.param("id") ?? "");
  const facts = await yearFacts(db, found.year, today);
  insist(maySeeRanking(officer, found.year, facts.sheets));
  return { found, facts };
}

async function closingHere(c: Context): Promise<Closing> {
  const { db, officer, today } = c.var;
  const closing = await closingOf(db, officer, c.req.param("id") ?? "", today);
  insist(mayStepYear(officer, closing.facts, "close"));
  return closing;
}

async function rankingPage(c: Context, form: Filled, status: 200 | 422) {
  const { db, officer, today } = c.var;
  const { found, facts } = await shownTo(c);
  const { year, cluster } = found;
  const leads = leadsYear(officer, year);
  const [ballots, flagFacts] = await Promise.all([
    ballotsOf(db, year.id),
    leads ? flagFactsOf(db, cluster.agencyId, year, facts.sheets, today) : null,
  ]);
  const settled = facts.sheets.every(({ state }) => state === "settled");
  const members = new Set(facts.sheets.map(({ unitId }) => unitId));
  const seen = new Set(
    facts.sheets.filter((one) => seesSheet(officer, year, one, members)).map(({ unitId }) => unitId),
  );
  const own = facts.sheets.filter((sheet) => actsForMember(officer, sheet));
  const voting = new Map(
    facts.ranking.ties.map(({ subject }) => {
      const cast = new Set(ballots.filter((one) => one.subject === subject).map(({ voterId }) => voterId));
      const voters = year.state === "finalising" && settled ? own.filter(({ unitId }) => !cast.has(unitId)) : [];
      return [subject, { voters, cast: cast.size }];
    }),
  );
  const closes = mayStepYear(officer, facts, "close").allowed;
  const shown = { ...found, sheets: facts.sheets, ranking: facts.ranking, flagFacts, voting, closes, seen, form };
  return render(c, <RankingPage {...shown} />, status);
}
