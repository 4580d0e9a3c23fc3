import { and, eq } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { listImports } from "#kernel/imports/schema.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { importById, knownRows, matchesFor } from "../../queries/imports.ts";
import { mayKeepLedger, mayTakeIn } from "../../rules.ts";
import { goesIn, planAwards } from "../../taking-in/plan-awards.ts";
import type { Taking } from "../../taking-in/types.ts";
import { enterAwards } from "../enter-awards.ts";

/** Nhập vào sổ: the good rows of a checked file, all in one transaction or none. A file goes in once. */
export function takeIn(db: Db, officer: Officer, id: string, taking: Taking, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const found = await importById(tx, officer, id);
    insist(mayKeepLedger(officer));
    const read = found.checked;
    const fits = read ? goesIn(read, taking) : () => false;
    insist(mayTakeIn(found, read?.findings.rows.filter((row) => !fits(row)).length ?? 0, taking.onlyGood));
    const [moved] = await tx
      .update(listImports)
      .set({ state: "taken_in", takenInAt: now })
      .where(and(eq(listImports.id, id), eq(listImports.state, "checked")))
      .returning({ id: listImports.id });
    if (!moved || !read) throw new Overtaken("award_import.not_ready");
    const { rows } = read.findings;
    const fresh = {
      ...read,
      matches: await matchesFor(tx, officer.agencyId, rows),
      known: await knownRows(tx, officer.agencyId, rows),
    };
    const { decisions, result } = planAwards(fresh, taking);
    for (const { facts, awards } of decisions)
      await enterAwards(tx, officer, facts, awards, { origin: "imported", now, quiet: true });
    await tx.update(listImports).set({ result }).where(eq(listImports.id, id));
    await record(tx, officer, now, {
      ...{ verb: "import.awards", subjectType: "award_import", subjectId: id },
      facts: { file: found.fileName, rows: String(result.awards) },
    });
  });
}
