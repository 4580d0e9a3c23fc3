import { hashPassword } from "better-auth/crypto";
import { practicePassword } from "#kernel/auth/index.ts";
import { onDay } from "#kernel/clock.ts";
import type { Db } from "#kernel/db/index.ts";
import { agencies } from "#rooms/organisation/schema.ts";
import { playChildPlans } from "./child-plans.ts";
import { enterAgency } from "./enter-agency.ts";
import { enterCeremonies } from "./enter-ceremonies.ts";
import { enterClusters } from "./enter-clusters.ts";
import { enterContests } from "./enter-contests.ts";
import { enterExemplars } from "./enter-exemplars.ts";
import { enterInitiatives } from "./enter-initiatives.ts";
import { enterLedger } from "./enter-ledger.ts";
import { enterMovements } from "./enter-movements.ts";
import { enterOpinions } from "./enter-opinions.ts";
import { enterPlan } from "./enter-plan.ts";
import { enterQuizzes } from "./enter-quizzes.ts";
import { enterStories } from "./enter-stories.ts";
import { enterTitles } from "./enter-titles.ts";
import { tellInOrder } from "./in-order.ts";
import { playUntilToday } from "./play.ts";
import { readPractice } from "./read-practice.ts";
import { storyDuties } from "./stories-told/index.ts";

/** How practice is loaded: `lived` plays the plan until the agency's day, as the first start does; tests begin before it. */
export type PracticeOptions = {
  lived?: boolean;
  only?: string[];
  clockDays?: Record<string, string>;
  /** Where files are kept: without it nothing that needs a paper is played, and stories have no pictures. */
  dataFolder?: string;
};

/** Loads the practice agencies into a database that has no agency yet; else leaves everything alone. */
export async function loadPractice(db: Db, now: Date, options: PracticeOptions): Promise<void> {
  const known = await db.select({ id: agencies.id }).from(agencies).limit(1);
  if (known.length > 0) return;
  const passwordHash = await hashPassword(practicePassword);
  const all = await readPractice();
  for (const practice of all.filter(({ agency }) => options.only?.includes(agency.key) ?? true)) {
    await db.transaction(async (tx) => {
      const today = options.clockDays?.[practice.agency.key] ?? practice.agency.today;
      const entered = await enterAgency(tx, practice, today, passwordHash, now);
      await enterLedger(tx, practice, entered, today, now);
      const planId = await enterPlan(tx, practice, entered, options.lived === true, onDay(today, now));
      if (!options.lived) return;
      await playChildPlans(tx, practice, entered, planId, today, onDay(today, now));
      await playUntilToday(tx, entered, planId, today, storyDuties[practice.agency.key]);
      await enterMovements(tx, entered, practice.agency.key, planId, today);
      await enterExemplars(tx, entered, practice.agency.key, planId, today, options.dataFolder ?? null);
      await enterInitiatives(tx, entered, practice.agency.key, planId, today);
      await enterTitles(tx, entered, practice.agency.key, planId, today);
      const around = { entered, key: practice.agency.key, today, dataFolder: options.dataFolder ?? null };
      await enterStories(tx, around, planId);
      await enterContests(tx, entered, practice.agency.key, planId, today);
      await enterOpinions(tx, entered, practice.agency.key, today);
      await enterQuizzes(tx, entered, practice.agency.key, planId, today);
      await enterClusters(tx, entered, practice.agency.key);
      await enterCeremonies(tx, { entered, key: practice.agency.key, planId, today });
      await tellInOrder(tx, entered.agencyId, today);
    });
  }
}
