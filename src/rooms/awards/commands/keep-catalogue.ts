import { sql } from "drizzle-orm";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import type { CatalogueAward } from "../catalogue/catalogue-file.ts";
import { readCatalogue } from "../catalogue/read-catalogue.ts";
import { awardRules, awards } from "../schema.ts";

/**
 * Brings the country's catalogue in the database in line with the files the program carries. Runs at every start; what an
 * agency wrote of its own is not touched. Doing it again changes nothing.
 */
export async function keepCatalogue(db: Db, now: Date): Promise<void> {
  const catalogue = await readCatalogue();
  await db.transaction(async (tx) => {
    const ids = await keepAwards(tx, catalogue);
    await keepRules(tx, catalogue, ids, now);
  });
}

async function keepAwards(tx: Tx, catalogue: CatalogueAward[]): Promise<Map<string, string>> {
  const rows = catalogue.map(({ rules: _rules, from, to, ...award }, position) => ({
    ...award,
    id: newId(),
    agencyId: null,
    position,
    validFrom: from,
    validTo: to,
  }));
  const kept = await tx
    .insert(awards)
    .values(rows)
    .onConflictDoUpdate({
      target: [awards.agencyId, awards.key],
      set: fromNew("name", "short", "family", "level", "cycle", "holders", "decider", "high", "position"),
    })
    .returning({ id: awards.id, key: awards.key });
  return new Map(kept.map((row) => [row.key, row.id]));
}

async function keepRules(tx: Tx, catalogue: CatalogueAward[], ids: Map<string, string>, now: Date): Promise<void> {
  const rows = catalogue.flatMap((award) =>
    award.rules.map(({ from, to, ...rule }, n) => ({
      ...rule,
      id: newId(),
      awardId: ids.get(award.key)!,
      agencyId: null,
      version: n + 1,
      validFrom: from,
      validTo: to,
      holders: rule.holders ?? award.holders,
      on: !rule.unverified,
      madeAt: now,
    })),
  );
  await tx
    .insert(awardRules)
    .values(rows)
    .onConflictDoUpdate({
      target: [awardRules.awardId, awardRules.agencyId, awardRules.version],
      set: fromNew(
        "valid_from",
        "valid_to",
        "holders",
        "dated_by",
        "conditions",
        "source",
        "special",
        "after_discipline",
        "unverified",
        "on",
      ),
    });
}

/** `set name = excluded.name` for each of these columns. */
function fromNew(...columns: string[]) {
  return Object.fromEntries(
    columns.map((column) => [
      column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      sql.raw(`excluded."${column}"`),
    ]),
  );
}
