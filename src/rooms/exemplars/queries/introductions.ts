import { and, asc, desc, eq, getTableColumns, inArray, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { files } from "#kernel/files/schema.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { people } from "#rooms/organisation/schema.ts";
import { plans } from "#rooms/plans/schema.ts";
import type { IntroductionState } from "../introduction/states.ts";
import { actingUnitIds, seesAllExemplars } from "../rules.ts";
import { introductions } from "../schema/introduction.ts";
import { registrationEntries } from "../schema/registration.ts";
import { exemplars } from "../schema.ts";

/**
 * The introductions an officer may see: with a charge for the agency all of them, those of the units she acts for, and of
 * herself. Every query here joins the exemplar.
 */
function visibleTo(officer: Officer): SQL {
  const ofAgency = eq(introductions.agencyId, officer.agencyId);
  const units = actingUnitIds(officer);
  if (seesAllExemplars(officer) || units === "agency") return ofAgency;
  const own = inArray(introductions.unitId, [...units]);
  return and(ofAgency, or(own, eq(exemplars.personId, officer.personId)))!;
}

const unitName = (day: string) =>
  sql<string>`(select v.name from unit_versions v where v.unit_id = ${introductions.unitId}
    order by (v.valid_from <= ${day}::date and (v.valid_to is null or v.valid_to >= ${day}::date)) desc, v.valid_from desc limit 1)`;

const minutes = alias(files, "minutes");
const paper = alias(files, "paper");

/** One introduction with its exemplar, plan, papers and who confirmed it; unseen and absent are both «not found». */
export async function introductionById(db: DbOrTx, officer: Officer, id: string, today: string) {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select({
      introduction: getTableColumns(introductions),
      exemplar: exemplars,
      planTitle: plans.title,
      unitName: unitName(today),
      confirmer: people.name,
      minutes: { id: minutes.id, name: minutes.name, size: minutes.size },
      paper: { id: paper.id, name: paper.name, size: paper.size },
    })
    .from(introductions)
    .innerJoin(exemplars, eq(exemplars.id, introductions.exemplarId))
    .innerJoin(plans, eq(plans.id, introductions.planId))
    .innerJoin(minutes, eq(minutes.id, introductions.minutesFileId))
    .leftJoin(paper, eq(paper.id, introductions.summaryFileId))
    .leftJoin(people, eq(people.id, introductions.confirmedBy))
    .where(and(eq(introductions.id, id), visibleTo(officer)));
  return found ?? notFound();
}
export type IntroductionFound = Awaited<ReturnType<typeof introductionById>>;

/** Narrowing of the list of introductions. */
export type IntroductionFilter = {
  year?: number | undefined;
  unitId?: string | undefined;
  states?: readonly IntroductionState[] | undefined;
};

/** Introductions the officer sees, what waits first, then newest; at most 500. */
export function introductionsWaitingFirst(
  db: DbOrTx,
  officer: Officer,
  today: string,
  filter: IntroductionFilter = {},
) {
  const { year, unitId, states } = filter;
  return db
    .select({
      introduction: getTableColumns(introductions),
      name: exemplars.name,
      kindName: exemplars.kindName,
      unitName: unitName(today),
    })
    .from(introductions)
    .innerJoin(exemplars, eq(exemplars.id, introductions.exemplarId))
    .where(
      and(
        visibleTo(officer),
        year ? eq(introductions.year, year) : undefined,
        unitId ? eq(introductions.unitId, unitId) : undefined,
        states ? inArray(introductions.state, [...states]) : undefined,
      ),
    )
    .orderBy(sql`${introductions.state} in ('sent', 'prepared') desc`, desc(introductions.createdAt))
    .limit(500);
}
export type IntroductionLine = Awaited<ReturnType<typeof introductionsWaitingFirst>>[number];

/** How the introductions of one unit for a plan and year stand, withdrawn ones left out. */
export function introductionsOfUnit(db: DbOrTx, planId: string, unitId: string, year: number) {
  return db
    .select({ id: introductions.id, state: introductions.state, reason: introductions.reason, name: exemplars.name })
    .from(introductions)
    .innerJoin(exemplars, eq(exemplars.id, introductions.exemplarId))
    .where(
      and(
        eq(introductions.planId, planId),
        eq(introductions.unitId, unitId),
        eq(introductions.year, year),
        sql`${introductions.state} <> 'withdrawn'`,
      ),
    )
    .orderBy(asc(introductions.createdAt));
}

/** The introductions of an exemplar but those withdrawn, oldest first: for its page. */
export function introducedYears(db: DbOrTx, exemplarId: string) {
  return db
    .select()
    .from(introductions)
    .where(and(eq(introductions.exemplarId, exemplarId), sql`${introductions.state} <> 'withdrawn'`))
    .orderBy(asc(introductions.year));
}

/** Whether an exemplar was registered under a plan and the entry accepted. */
export async function wasRegistered(db: DbOrTx, exemplarId: string): Promise<boolean> {
  const [found] = await db
    .select({ id: registrationEntries.id })
    .from(registrationEntries)
    .where(and(eq(registrationEntries.exemplarId, exemplarId), eq(registrationEntries.state, "accepted")))
    .limit(1);
  return found !== undefined;
}

/** Whether the officer sees an introduction with this paper: asked before a file is given out. */
export async function holdsIntroductionFileFor(db: DbOrTx, officer: Officer, fileId: string): Promise<boolean> {
  const [found] = await db
    .select({ id: introductions.id })
    .from(introductions)
    .innerJoin(exemplars, eq(exemplars.id, introductions.exemplarId))
    .where(
      and(or(eq(introductions.minutesFileId, fileId), eq(introductions.summaryFileId, fileId)), visibleTo(officer)),
    )
    .limit(1);
  return found !== undefined;
}
