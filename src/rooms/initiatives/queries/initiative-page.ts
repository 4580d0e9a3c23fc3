import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { initiativeUses } from "#rooms/ledger/index.ts";
import { mayEdit, mayStep, mayUse, mayWiden, readsWarnings } from "../rules.ts";
import { type InitiativeAct, initiativeActs } from "../words.vi.ts";
import { authorsOf, factsOf, filesOf, initiativeById, scopesOf, stepsOf } from "./initiatives.ts";
import { similarShown } from "./similar-shown.ts";

/** All that the page of one initiative shows. A constant number of queries. */
export async function initiativePage(db: DbOrTx, officer: Officer, id: string, today: string) {
  const found = await initiativeById(db, officer, id, today);
  const [authors, steps, files, scopes, uses] = await Promise.all([
    authorsOf(db, id),
    stepsOf(db, id),
    filesOf(db, id),
    scopesOf(db, id),
    initiativeUses(db, id),
  ]);
  const facts = factsOf(found, authors);
  const similar = readsWarnings(officer, facts) ? await similarShown(db, officer, found, today) : null;
  const names = Object.keys(initiativeActs) as InitiativeAct[];
  const acts = Object.fromEntries(names.map((step) => [step, mayStep(officer, facts, step)] as const));
  return {
    ...{ found, authors, steps, files, scopes, uses, similar, editing: mayEdit(officer, facts) },
    acts: acts as Record<InitiativeAct, ReturnType<typeof mayStep>>,
    widening: mayWiden(officer, facts),
    using: mayUse(officer, facts),
  };
}
