import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { nextLeads } from "../life/rotation.ts";
import { proposedForFlag } from "../ranking/flag.ts";
import { membersInYear } from "./clusters.ts";
import { flagFactsOf } from "./flag.ts";
import { yearFacts } from "./year-facts.ts";
import { yearById } from "./years.ts";

/** What the year-end meeting is given: ranking, what speaks on the flag, whom the program proposes for flag and next year. */
export async function closingOf(db: DbOrTx, officer: Officer, id: string, today: string) {
  const found = await yearById(db, officer, id);
  const { year, cluster } = found;
  const facts = await yearFacts(db, year, today);
  const [flagFacts, members] = await Promise.all([
    flagFactsOf(db, cluster.agencyId, year, facts.sheets, today),
    membersInYear(db, cluster.id, year.year + 1, today),
  ]);
  const next = nextLeads(
    members.map(({ unitId }) => unitId),
    year.headId,
  );
  return { ...found, facts, flagFacts, members, next, proposed: proposedForFlag(facts.ranking, flagFacts, year.flags) };
}
export type Closing = Awaited<ReturnType<typeof closingOf>>;
