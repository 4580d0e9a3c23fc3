import { and, desc, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { listImports } from "#kernel/imports/schema.ts";
import { notFound } from "#kernel/not-found.ts";
import { fold, sameTextKey } from "#kernel/vietnamese/index.ts";
import type { AwardRow } from "../imports/index.ts";
import { type CheckedAwards, type NameMatch, nameKey } from "../taking-in/types.ts";

const kind = "awards";

/** Lists of awards that were sent, the newest first. */
export function importsNewest(db: DbOrTx, agencyId: string) {
  return db
    .select({
      id: listImports.id,
      fileName: listImports.fileName,
      state: listImports.state,
      problem: listImports.problem,
      result: listImports.result,
      byName: listImports.byName,
      createdAt: listImports.createdAt,
    })
    .from(listImports)
    .where(and(eq(listImports.agencyId, agencyId), eq(listImports.kind, kind)))
    .orderBy(desc(listImports.createdAt))
    .limit(100);
}
export type ImportLine = Awaited<ReturnType<typeof importsNewest>>[number];

/** One of them; 404 when unseen. */
export async function importById(db: DbOrTx, officer: Pick<Officer, "agencyId">, id: string) {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select()
    .from(listImports)
    .where(and(eq(listImports.id, id), eq(listImports.agencyId, officer.agencyId), eq(listImports.kind, kind)));
  if (!found) return notFound();
  return { ...found, checked: found.checked as CheckedAwards | null };
}
export type AwardImport = Awaited<ReturnType<typeof importById>>;

/** People of ours with the names of the file, and whether they ever worked in the unit the file names. One query. */
export async function matchesFor(db: DbOrTx, agencyId: string, rows: readonly AwardRow[]): Promise<NameMatch[]> {
  const groups = new Map<string, AwardRow[]>();
  for (const row of rows)
    if (row.kind === "person" && row.name !== null)
      groups.set(nameKey(row), [...(groups.get(nameKey(row)) ?? []), row]);
  const names = [...new Set([...groups.values()].map(([row]) => fold(row!.name!)))];
  const { rows: people } = await db.execute<{ id: string; name: string; units: string[]; place: string }>(sql`
    select p.id, p.name, array(select t.unit_id::text from posts t where t.person_id = p.id) as units,
      coalesce((select t.title || ', ' || v.name from posts t join unit_versions v on v.unit_id = t.unit_id
        where t.person_id = p.id order by t.main desc, t.valid_from desc, v.valid_from desc limit 1), '') as place
    from people p where p.agency_id = ${agencyId} and p.merged_into is null and p.name_folded = any(${sql.param(names)}::text[])`);
  const called = new Map<string, typeof people>();
  for (const one of people) called.set(sameTextKey(one.name), [...(called.get(sameTextKey(one.name)) ?? []), one]);
  return [...groups].flatMap(([key, [row, ...more]]): NameMatch[] => {
    const same = called.get(sameTextKey(row!.name!)) ?? [];
    const there = same.filter(({ units }) => row!.unitId !== null && units.includes(row!.unitId));
    const [one, other] = there.length > 0 ? there : same;
    if (!one || other) return [];
    const common = { key, name: row!.name!, unitText: row!.unitText, rows: more.length + 1 };
    return [
      { ...common, personId: one.id, said: [one.name, one.place].filter(Boolean).join(", "), sure: there.length === 1 },
    ];
  });
}

/** Rows of the file that stand in the book already: the same holder, award and decision. One query. */
export async function knownRows(db: DbOrTx, agencyId: string, rows: readonly AwardRow[]): Promise<number[]> {
  const numbers = [...new Set(rows.flatMap(({ decisionNumber }) => (decisionNumber ? [fold(decisionNumber)] : [])))];
  if (numbers.length === 0) return [];
  const { rows: there } = await db.execute<{ number: string; day: string | null; holder: string; award: string }>(sql`
    select d.number_folded as number, d.decided_on::text as day, vn_fold(h.holder_name) as holder, h.award_name as award
    from award_decisions d join held_awards h on h.decision_id = d.id
    where d.agency_id = ${agencyId} and d.number_folded = any(${sql.param(numbers)}::text[])`);
  const keys = new Set(there.map((one) => [one.number, one.day, one.holder, one.award].join("|")));
  const keyOf = (row: AwardRow) =>
    [fold(row.decisionNumber ?? ""), row.decisionDate, fold(row.name ?? ""), row.award ?? row.awardText].join("|");
  return rows.filter((row) => keys.has(keyOf(row))).map(({ row }) => row);
}
