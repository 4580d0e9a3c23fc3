import { sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Announcement } from "#kernel/announcements.ts";
import type { Tx } from "#kernel/db/index.ts";
import { people } from "#rooms/organisation/schema.ts";

/**
 * Khi gộp hai hồ sơ: what one person had goes to the other. Of two ratings of one year the kept person's stays, and so
 * does an award that both have by the same decision; what was dropped is kept in the history.
 */
export async function handOverLedger(tx: Tx, told: Announcement, now: Date): Promise<void> {
  const { keptId, goneId } = told.facts as { keptId: string; goneId: string };
  await dropTwice(tx, told.agencyId, keptId, goneId, now);
  const moved = [
    await tx.execute(sql`update held_awards set person_id = ${keptId} where person_id = ${goneId}`),
    await tx.execute(sql`update ratings set person_id = ${keptId} where person_id = ${goneId}`),
    await tx.execute(sql`update certifications set person_id = ${keptId} where person_id = ${goneId}`),
    await tx.execute(sql`delete from recognised_initiatives g using recognised_initiatives k where g.person_id = ${goneId}
      and k.person_id = ${keptId} and k.initiative_id = g.initiative_id`),
    await tx.execute(sql`update recognised_initiatives set person_id = ${keptId} where person_id = ${goneId}`),
  ].reduce((sum, { rowCount }) => sum + (rowCount ?? 0), 0);
  await tx.execute(sql`update certifications set certifier_id = ${keptId} where certifier_id = ${goneId}`);
  await tx.execute(sql`update service_starts set person_id = ${keptId} where person_id = ${goneId}
    and not exists (select 1 from service_starts where person_id = ${keptId})`);
  await tx.execute(sql`update disciplines set person_id = ${keptId} where person_id = ${goneId}`);
  await tx.execute(sql`update matters set person_id = ${keptId} where person_id = ${goneId}`);
  await tx.execute(sql`update confidential_looks set person_id = ${keptId} where person_id = ${goneId}`);
  if (moved === 0) return;
  const names = await tx
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(sql`${people.id} in (${keptId}, ${goneId})`);
  const nameOf = (id: string) => names.find((one) => one.id === id)?.name ?? "";
  await record(tx, { agencyId: told.agencyId, personId: null, name: "Chương trình" }, now, {
    ...{ verb: "ledger.handed_over", subjectType: "person", subjectId: keptId },
    facts: { kept: nameOf(keptId), gone: nameOf(goneId) },
  });
}

/** Lines of the gone person that the kept one has too: removed, with what they said left in the history of hers. */
async function dropTwice(tx: Tx, agencyId: string, keptId: string, goneId: string, now: Date) {
  const history = (of: "rating" | "award") => sql`
    insert into ledger_corrections (id, agency_id, of, subject_id, before, after, reason, by_name, corrected_at)
    select gen_random_uuid(), ${agencyId}, ${of}, kept_id, said, '{}', 'Gộp hồ sơ trùng', 'Chương trình', ${now} from dropped`;
  await tx.execute(sql`with dropped as (
      delete from ratings g using ratings k where g.person_id = ${goneId} and k.person_id = ${keptId} and k.year = g.year
      returning k.id as kept_id, to_jsonb(g) as said) ${history("rating")}`);
  await tx.execute(sql`with dropped as (
      delete from held_awards g using held_awards k where g.person_id = ${goneId} and k.person_id = ${keptId}
        and k.decision_id = g.decision_id and k.award_name = g.award_name
      returning k.id as kept_id, to_jsonb(g) - 'search_words' as said) ${history("award")}`);
}
