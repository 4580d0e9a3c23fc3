import { sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { termsOf } from "#kernel/similarity/index.ts";
import { type InitiativeTexts, wholeText } from "../similarity/compared-of.ts";

/** Writes what the search for similar ones keeps of a text, in place of what it kept before. Two statements. */
export async function indexText(
  tx: DbOrTx,
  of: { id: string; agencyId: string },
  texts: InitiativeTexts,
): Promise<void> {
  await tx.execute(sql`delete from initiative_texts where initiative_id = ${of.id}`);
  await tx.execute(sql`
    with kept as (insert into initiative_texts (initiative_id, agency_id) values (${of.id}, ${of.agencyId}) returning no)
    insert into initiative_terms (term, text_no)
    select distinct term, kept.no from kept, unnest(${sql.param(termsOf(of.agencyId, wholeText(texts)))}::int[]) as term`);
}
