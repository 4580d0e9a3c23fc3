import { sql } from "drizzle-orm";
import type { Day } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { CertificationFact } from "#rooms/awards/index.ts";

/** What the rules of the plans call being up to the criteria: a settled assessment certifies it, or a named person. */
const criteriaCertified = "tieu-chi";

/**
 * Đạt tiêu chí: the years whose assessment was settled by that day as passed, each vouched for by whoever gave the last
 * word, by name. What the rules call `tieu-chi` rests on it. One query.
 */
export async function passedCriteria(db: DbOrTx, exemplarId: string, asOf: Day): Promise<CertificationFact[]> {
  const { rows } = await db.execute<{
    id: string;
    year: number;
    on: Day;
    document: string | null;
    by: string | null;
  }>(sql`
    select a.id, a.year, a.settled_on::text as on, a.document,
      (select p.name from assessment_marks m join people p on p.id = m.marked_by
        where m.assessment_id = a.id and m.hand = 'final' order by m.marked_at desc, p.name limit 1) as by
    from exemplar_assessments a
    where a.exemplar_id = ${exemplarId} and a.state = 'settled' and a.settled_on <= ${asOf} and (a.result ->> 'passed')::boolean
    order by a.year`);
  return rows.flatMap(({ id, year, on, document, by }) => {
    if (by === null) return [];
    const paper = document ? `, ${document}` : "";
    return [
      { about: criteriaCertified, by: `${by} (đánh giá năm ${year}${paper})`, on, year, link: `/assessments/${id}` },
    ];
  });
}
