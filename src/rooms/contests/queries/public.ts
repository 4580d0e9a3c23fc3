import { and, eq, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { agencies } from "#rooms/organisation/schema.ts";
import { type Contest, contests } from "../schema.ts";
import { awardsOf } from "./awards.ts";
import { partsOf } from "./contests.ts";
import { bankAfter, bankCounts } from "./questions.ts";

/** What the public may know of: our own contests open to it, from their launch on. */
const isPublic = sql`contests.kind = 'own' and contests.entrants <> 'staff' and contests.state not in ('drafting', 'withdrawn')`;

/** The agency at this key and one of its public contests; 404 when there is none. */
export async function publicContestAt(db: DbOrTx, agencyKey: string, contestId: string) {
  if (!isId(contestId)) return notFound();
  const [found] = await db
    .select({
      contest: contests,
      agency: {
        id: agencies.id,
        key: agencies.key,
        name: agencies.name,
        practice: agencies.practice,
        clockDay: agencies.clockDay,
        retentionMonths: agencies.retentionMonths,
      },
    })
    .from(contests)
    .innerJoin(agencies, eq(agencies.id, contests.agencyId))
    .where(and(eq(contests.id, contestId), eq(agencies.key, agencyKey), isPublic));
  return found ?? notFound();
}

/** A contest in the list of the portal. */
export type PublicContest = Pick<
  Contest,
  | "id"
  | "name"
  | "subject"
  | "startsOn"
  | "endsOn"
  | "state"
  | "kind"
  | "format"
  | "openedAt"
  | "ownerUnitId"
  | "announcedOn"
>;

/** Public contests of an agency, those that take entries first, then the newest. One query. */
export async function publicContests(
  db: DbOrTx,
  agencyId: string,
  today: string,
  part: { limit: number; offset: number; open?: boolean },
): Promise<{ rows: PublicContest[]; total: number }> {
  const takes = sql`contests.state = 'launched' and ${today}::date between contests.starts_on and contests.ends_on`;
  const rows = await db
    .select({
      id: contests.id,
      name: contests.name,
      subject: contests.subject,
      startsOn: contests.startsOn,
      endsOn: contests.endsOn,
      state: contests.state,
      kind: contests.kind,
      format: contests.format,
      openedAt: contests.openedAt,
      ownerUnitId: contests.ownerUnitId,
      announcedOn: contests.announcedOn,
      total: sql<number>`count(*) over ()::int`,
    })
    .from(contests)
    .where(
      and(
        eq(contests.agencyId, agencyId),
        isPublic,
        sql`(contests.launched_on is null or contests.launched_on <= ${today}::date)`,
        part.open ? takes : undefined,
      ),
    )
    .orderBy(sql`not (${takes})`, sql`contests.ends_on desc`, contests.id)
    .limit(part.limit)
    .offset(part.offset);
  return { rows, total: rows[0]?.total ?? 0 };
}

/** One public contest with its criteria and prizes; who won what only once it is announced, taken-back prizes left out. */
export async function publicContest(db: DbOrTx, agencyKey: string, id: string) {
  const { contest } = await publicContestAt(db, agencyKey, id);
  const { criteria, prizes } = await partsOf(db, id);
  const awards = contest.announcedOn === null ? [] : await awardsOf(db, id);
  return {
    ...{ contest, criteria, prizes },
    /** How many questions it has, and after the announcement the questions with their right answers. */
    questions: contest.format === "quiz" ? (await bankCounts(db, id, null)).questions : 0,
    answers: await bankAfter(db, contest),
    winners: awards
      .filter(({ revokedOn }) => revokedOn === null)
      .map(({ id: awardId, prize, author, authorPlace, title }) => ({
        id: awardId,
        prize,
        author,
        authorPlace,
        title,
      })),
  };
}
export type PublicContestPage = Awaited<ReturnType<typeof publicContest>>;

/** A certificate of a contest as it is asked about: by exactly this number of decision and this name. */
export type CheckedPrize = {
  name: string;
  prize: string;
  place: string | null;
  contest: string;
  number: string;
  decidedOn: string;
  decidedBy: string | null;
  revokedOn: string | null;
};

/** Kiểm tra giấy chứng nhận của cuộc thi: number and name compared without diacritics, case and spaces; at most five. */
export async function checkContestCertificate(
  db: DbOrTx,
  agencyId: string,
  asked: { number: string; name: string },
): Promise<CheckedPrize[]> {
  const { rows } = await db.execute<CheckedPrize>(sql`
    select a.name, p.name as prize, coalesce((select v.name from unit_versions v where v.unit_id = a.unit_id
        order by v.valid_from desc limit 1), nullif(a.place, '')) as place,
      c.name as contest, c.decision_number as number, c.decided_on::text as "decidedOn", c.decided_by as "decidedBy",
      w.revoked_on::text as "revokedOn"
    from contests c join contest_awards w on w.contest_id = c.id join contest_prizes p on p.id = w.prize_id
      join contest_authors a on a.entry_id = w.entry_id
    where c.agency_id = ${agencyId} and c.state = 'announced'
      and vn_fold(replace(c.decision_number, ' ', '')) = vn_fold(replace(${asked.number}, ' ', ''))
      and replace(vn_fold(a.name), ' ', '') = replace(vn_fold(${asked.name}), ' ', '')
    order by w.revoked_on nulls first, p.position limit 5`);
  return rows;
}

/** The prize of an entry once announced; null where it has none. */
export async function prizeOf(db: DbOrTx, entryId: string): Promise<string | null> {
  const { rows } = await db.execute<{ name: string }>(sql`
    select p.name from contest_awards w join contest_prizes p on p.id = w.prize_id join contests c on c.id = w.contest_id
    where w.entry_id = ${entryId} and w.revoked_on is null and c.announced_on is not null`);
  return rows[0]?.name ?? null;
}
