import { and, desc, eq, gte, sql } from "drizzle-orm";
import { activity } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { maySeePersonalData } from "../rules.ts";
import { people, posts } from "../schema.ts";
import { narrowed, type PeopleFilter } from "./people.ts";

/** Minutes for which a noted view opens a person's data on her page. */
const openMinutes = 10;

/** Whether this officer's look at a person's data was noted in the last minutes; one's own are always open. */
export async function sawLately(db: DbOrTx, officer: Officer, personId: string, now: Date): Promise<boolean> {
  if (officer.personId === personId) return true;
  const since = new Date(now.getTime() - openMinutes * 60_000);
  const [seen] = await db
    .select({ id: activity.id })
    .from(activity)
    .where(
      and(
        eq(activity.subjectType, "person"),
        eq(activity.subjectId, personId),
        eq(activity.verb, "person.data_viewed"),
        eq(activity.actorId, officer.personId),
        gte(activity.happenedAt, since),
      ),
    )
    .orderBy(desc(activity.id))
    .limit(1);
  return seen !== undefined;
}

/** The personal data of those of a list whom the officer may see it of, by id. One query. */
export async function personalDataOf(
  db: DbOrTx,
  officer: Officer,
  day: string,
  filter: PeopleFilter,
): Promise<Map<string, PersonalData>> {
  const rows = await db
    .select({
      id: people.id,
      birthDate: people.birthDate,
      sex: people.sex,
      partyMember: people.partyMember,
      partyDate: people.partyDate,
      unitIds: sql<string[]>`array(select p.unit_id from ${posts} p where p.person_id = people.id
        and p.valid_from <= ${day} and (p.valid_to is null or p.valid_to >= ${day}))`,
    })
    .from(people)
    .where(narrowed(officer.agencyId, day, filter));
  const open = rows.filter(({ id, unitIds }) => maySeePersonalData(officer, { id, unitIds }).allowed);
  return new Map(open.map(({ id, unitIds: _where, ...data }) => [id, data]));
}

/** Thông tin riêng: what only those see who need it for their work. */
export type PersonalData = {
  birthDate: string | null;
  sex: "male" | "female" | null;
  partyMember: boolean | null;
  partyDate: string | null;
};
