import { sql } from "drizzle-orm";
import { addDays, vietnamDay } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { namesPerson, nameWindows } from "../quiet/windows.ts";

/** Where somebody is told of. */
export type Mention = { on: string; words: string };

/** Days looked back for what others tell, and texts looked at at most. */
const looked = { days: 730, texts: 500 };

/**
 * Được nhắc đến: people of the agency whose whole name stands in a tip that was not declined or in a story handed in. A name
 * that two people bear is left out, for it does not say whom it means. Two queries, whatever the number of people.
 */
export async function mentionsOf(db: DbOrTx, agencyId: string, today: string): Promise<Map<string, Mention[]>> {
  const texts = await toldLately(db, agencyId, addDays(today, -looked.days));
  const windows = [...new Set(texts.flatMap(({ text }) => nameWindows(text)))];
  const found = new Map<string, Mention[]>();
  if (windows.length === 0) return found;
  const { rows: people } = await db.execute<{ id: string; name: string }>(sql`
    select min(p.id::text) as id, min(p.name) as name from people p
    where p.agency_id = ${agencyId} and p.merged_into is null and p.name_folded = any(${sql.param(windows)}::text[])
    group by p.name_folded having count(*) = 1`);
  for (const { id, name } of people) {
    const told = texts.filter(({ text }) => namesPerson(text, name));
    const mentions = told.map(({ on, kind, title }) => ({ on, words: `${says[kind]}: ${title}` }));
    if (mentions.length > 0) found.set(id, mentions);
  }
  return found;
}

const says = { tip: "Tin giới thiệu", story: "Bài viết" } as const;

type Told = { kind: keyof typeof says; on: string; title: string; text: string };

async function toldLately(db: DbOrTx, agencyId: string, since: string): Promise<Told[]> {
  const { rows } = await db.execute<Omit<Told, "on"> & { at: string }>(sql`
    (select 'tip' as kind, t.received_at as at, t.about as title, t.about || ' ' || t.deed as text from tips t
      where t.agency_id = ${agencyId} and t.state <> 'declined' and t.received_at >= ${since}::date)
    union all
    (select 'story', p.added_at, p.title, p.title from proofs p join obligations o on o.id = p.obligation_id
      where o.agency_id = ${agencyId} and p.kind = 'story' and p.withdrawn_at is null and p.added_at >= ${since}::date)
    order by 2 desc limit ${looked.texts}`);
  return rows.map(({ at, ...told }) => ({ ...told, on: vietnamDay(new Date(at)) }));
}
