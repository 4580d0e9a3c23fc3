import { sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";

/** Ý kiến chưa giải quyết về một điển hình: how many, and where the summary stands that names them. */
export type UnresolvedOpinions = { n: number; href: string };

/**
 * Đang có ý kiến chưa giải quyết: of each of these exemplars, how many admitted disagreements and informations have no answer
 * yet, in whatever window; exemplars without any are left away. One query.
 */
export async function unresolvedOf(
  db: DbOrTx,
  exemplarIds: readonly string[],
): Promise<Map<string, UnresolvedOpinions>> {
  const { rows } = await db.execute<{ exemplarId: string; windowId: string; subjectId: string; n: number }>(sql`
    select s.exemplar_id as "exemplarId", s.window_id as "windowId", s.id as "subjectId", count(*)::int as n
    from opinion_subjects s join opinions o on o.subject_id = s.id and o.state = 'admitted' and o.stand <> 'agree'
    where s.exemplar_id = any(${sql.param([...exemplarIds])}::uuid[])
    group by s.exemplar_id, s.window_id, s.id order by s.window_id`);
  const found = new Map<string, UnresolvedOpinions>();
  for (const { exemplarId, windowId, subjectId, n } of rows) {
    const before = found.get(exemplarId)?.n ?? 0;
    found.set(exemplarId, { n: before + n, href: `/opinion-windows/${windowId}/summary#ten-${subjectId}` });
  }
  return found;
}
