import { type SQL, sql } from "drizzle-orm";
import { vietnamDay } from "#kernel/calendar/index.ts";
import { publishedStates } from "../states.ts";
import type { ConsentReach, ConsentSubject } from "../terms.ts";

/*
 * What may go out is asked here and nowhere else. Columns are written with the name of their table, `stories`, because a
 * query over one table leaves it away and the subqueries would then speak of their own.
 */

const out = sql.raw(publishedStates.map((state) => `'${state}'`).join(", "));

/**
 * Công chúng được đọc lúc này: the story is out or its moment has come, and nothing holds it: its decision is signed, the
 * people it tells of consent, its exemplar stands. Every reader outside the agency is answered through this condition, on
 * page, feed, search, sitemap and file alike. `now` is the moment by the agency's clock.
 */
export function publicNow(now: Date): SQL {
  return sql`(${isOut(now)} and ${signed(now)} and ${consented("text", now)} and ${exemplarStands})`;
}

/**
 * Được in vào sách lúc này: as {@link publicNow}, and everybody it tells of agreed to more than the agency's own portal: a book
 * goes from hand to hand.
 */
export function printableNow(now: Date): SQL {
  return sql`(${isOut(now)} and ${signed(now)} and ${consented("text", now, beyond)} and ${exemplarStands})`;
}

/** Out, or its moment has come: a story does not wait for the job that writes it down. */
export function isOut(now: Date): SQL {
  return sql`(stories.state in (${out}) or (stories.state = 'scheduled' and stories.publish_at <= ${now.toISOString()}::timestamptz))`;
}

/** Đã có quyết định: what the story waits for has a number and a day that has come. */
export function signed(now: Date): SQL {
  const today = vietnamDay(now);
  return sql`((stories.embargo_recognition_id is null or exists (select 1 from recognitions r
      where r.id = stories.embargo_recognition_id and r.state = 'recognised' and r.decision_number is not null and r.decided_on <= ${today}::date))
    and (stories.embargo_decision_id is null or exists (select 1 from award_decisions d
      where d.id = stories.embargo_decision_id and d.number is not null and d.decided_on <= ${today}::date)))`;
}

/**
 * Người được nêu đồng ý, for the text or for photos that show people: somebody said yes for it, and nobody who said
 * yes has taken it back, or has only a yes that is over or does not reach that far. `reaches` are those that do; the portal's
 * unless told.
 */
export function consented(about: ConsentSubject, now: Date, reaches: readonly ConsentReach[] = portalReaches): SQL {
  const needed = about === "text" ? sql`not stories.consent_needed or ` : sql``;
  const given = sql`exists (select 1 from story_consents c where c.story_id = stories.id and c.about = ${about} and ${holdsNow("c", now, reaches)})`;
  const lapsed = sql`exists (select 1 from story_consents l where l.story_id = stories.id and l.about = ${about}
    and not exists (select 1 from story_consents c where c.story_id = stories.id and c.about = ${about}
      and vn_fold(c.person_name) = vn_fold(l.person_name) and ${holdsNow("c", now, reaches)}))`;
  return sql`((${needed}${given}) and not ${lapsed})`;
}

/** Điển hình còn hiệu lực: nobody reads of one that was suspended, withdrawn or struck off. */
export const exemplarStands: SQL = sql`(stories.exemplar_id is null or exists (select 1 from exemplars e
  where e.id = stories.exemplar_id and e.standing = 'active'))`;

const portalReaches: readonly ConsentReach[] = ["own_portal", "everywhere"];
/** Beyond the agency's own portal. */
export const beyond: readonly ConsentReach[] = ["everywhere"];

/** A consent `c` that was not taken back, has begun, is not over, and reaches that far. A withdrawal counts at once. */
function holdsNow(alias: string, now: Date, reaches: readonly ConsentReach[]): SQL {
  const today = vietnamDay(now);
  const c = sql.raw(alias);
  return sql`(${c}.withdrawn_on is null and ${c}.given_on <= ${today}::date and (${c}.until is null or ${c}.until >= ${today}::date)
    and ${c}.reach in (${sql.raw(reaches.map((reach) => `'${reach}'`).join(", "))}))`;
}

/** What holds a story, each asked as {@link publicNow} asks it: for those who work on it. */
export function holdsOf(now: Date) {
  return {
    out: sql<boolean>`${isOut(now)}`,
    unsigned: sql<boolean>`not ${signed(now)}`,
    textWithoutConsent: sql<boolean>`not ${consented("text", now)}`,
    photoWithoutConsent: sql<boolean>`not ${consented("photo", now)}`,
    exemplarDown: sql<boolean>`not ${exemplarStands}`,
    publicNow: sql<boolean>`${publicNow(now)}`,
  };
}
export type Holds = Record<keyof ReturnType<typeof holdsOf>, boolean>;
