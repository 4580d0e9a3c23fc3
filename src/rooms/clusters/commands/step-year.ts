import { eq } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { tellUnits } from "#rooms/plans/index.ts";
import { assignCheckers } from "../life/rotation.ts";
import { mayStepYear } from "../life/step-rules.ts";
import { type WholeYear, yearFacts } from "../queries/year-facts.ts";
import { type YearFound, yearById } from "../queries/years.ts";
import { type ClusterSheet, clusterSheets, type clusterYears } from "../schema.ts";
import { nextYearState, type YearStep } from "../states.ts";
import { yearActs } from "../words.vi.ts";
import { keepStep, moveYear } from "./keep-year.ts";
import { tell } from "./tell.ts";

/** What is said with a step. `happenedOn` is the day of a review or meeting. */
export type StepTyped = {
  revision: number;
  reason: string | null;
  document: string | null;
  happenedOn: string | null;
};

/** Đi một bước của năm, all but the last (`closeYear`). Throws Overtaken on an older page. */
export function stepYear(
  db: Db,
  officer: Officer,
  id: string,
  step: Exclude<YearStep, "close">,
  typed: StepTyped,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const found = await yearById(tx, officer, id);
    const facts = await yearFacts(tx, found.year, vietnamDay(now));
    insist(mayStepYear(officer, facts, step, typed.reason !== null));
    const state = nextYearState(found.year.state, step)!;
    await moveYear(tx, found.year, typed.revision, { state, ...(await withStep(tx, facts, step)) });
    const { reason, document, happenedOn } = typed;
    await keepStep(tx, officer, id, { step, reason, document, happenedOn, now });
    const said = { what: yearActs[step].act.toLocaleLowerCase("vi"), year: String(found.year.year) };
    await tell(tx, officer, found.cluster, "cluster.stepped", now, { facts: said, reason });
    await tellMembers(tx, found, facts.sheets, step, now);
  });
}

/** What a step brings with it: who checks whom and the seed, the ranking as it is settled, or its end. */
async function withStep(
  tx: Tx,
  { year, sheets, ranking }: WholeYear,
  step: YearStep,
): Promise<Partial<typeof clusterYears.$inferInsert>> {
  if (step === "rank") return { ranking };
  if (step === "unrank") return { ranking: null };
  if (step !== "cross") return {};
  const checkers = assignCheckers(
    sheets.map(({ unitId }) => unitId),
    year.year,
  );
  for (const { id, unitId } of sheets)
    await tx
      .update(clusterSheets)
      .set({ checkerId: checkers.get(unitId) ?? null })
      .where(eq(clusterSheets.id, id));
  return { seed: newId().slice(-8) };
}

const told: Partial<Record<YearStep, string>> = {
  score: "Tự chấm điểm",
  cross: "Đã phân công chấm chéo trong",
  rank: "Đã xếp hạng",
};

async function tellMembers(
  tx: Tx,
  { year, cluster }: YearFound,
  sheets: readonly ClusterSheet[],
  step: YearStep,
  now: Date,
): Promise<void> {
  const what = told[step];
  if (!what) return;
  const units = sheets.map(({ unitId }) => unitId);
  const href = step === "rank" ? `/cluster-years/${year.id}/ranking` : `/cluster-years/${year.id}`;
  await tellUnits(tx, cluster.agencyId, units, `${what} ${cluster.name} năm ${year.year}`, href, now);
}
