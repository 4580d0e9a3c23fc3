import { sql } from "drizzle-orm";
import { askedByOnePlan, type DbOrTx } from "#kernel/db/index.ts";
import { publicNow } from "./holds.ts";
import { shownPicture } from "./public.ts";

/**
 * How a few stories stand for the public at a moment, as one text: it changes when one of them is withdrawn or corrected, when
 * a consent ends, a picture goes, or another unit does likewise. For whoever keeps a drawn page. One question.
 */
export async function publicStamp(db: DbOrTx, agencyId: string, ids: readonly string[], now: Date): Promise<string> {
  const { rows } = await askedByOnePlan<{ stamp: string }>(
    db,
    sql`
    select concat_ws(' ', stories.id, stories.changed_at, e.revision,
      (select string_agg(story_pictures.id::text, ',' order by story_pictures.position, story_pictures.id) from story_pictures
        where story_pictures.story_id = stories.id and ${shownPicture(now)}),
      (select string_agg(r.id || r.state::text, ',' order by r.id) from replications r where r.exemplar_id = stories.exemplar_id)) as stamp
    from stories left join exemplars e on e.id = stories.exemplar_id
    where stories.agency_id = ${agencyId} and stories.id = any(${sql.param([...ids])}::uuid[]) and ${publicNow(now)} order by stories.id`,
  );
  return rows.map(({ stamp }) => stamp).join("\n");
}
