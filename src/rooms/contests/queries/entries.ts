import { and, asc, eq, getTableColumns, ne, type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { files } from "#kernel/files/schema.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { eligibilityOf, type Findings } from "../entering/eligibility.ts";
import type { Like } from "../entering/likeness.ts";
import { sameName } from "../entering/same-name.ts";
import { kinNames } from "../quiz/rules.ts";
import { organises } from "../rules.ts";
import {
  type ContestAuthor,
  type ContestEntry,
  contestAuthors,
  contestEntries,
  contestEntryFiles,
} from "../schema/entries.ts";
import { type Contest, type ContestHand, contestLaunches } from "../schema.ts";
import type { EntryState } from "../states.ts";
import { contestWithHands } from "./contests.ts";

const authorUnit = sql<
  string | null
>`(select v.short_name from unit_versions v where v.unit_id = contest_authors.unit_id
  order by v.valid_from desc limit 1)`;

/** Sổ bài dự thi, for those who organise: the newest last, so that it reads as a book. Two queries. */
export async function entriesInOrder(
  db: DbOrTx,
  contestId: string,
  filter: { state?: EntryState | undefined; search?: string; page?: number; perPage?: number } = {},
) {
  const perPage = filter.perPage ?? 50;
  const named = filter.search
    ? sql`(vn_fold(contest_entries.title) like '%' || vn_fold(${filter.search}) || '%'
        or vn_fold(contest_authors.name) like '%' || vn_fold(${filter.search}) || '%'
        or contest_entries.blind_number::text = ${filter.search})`
    : undefined;
  const where: SQL = and(
    eq(contestEntries.contestId, contestId),
    filter.state && eq(contestEntries.state, filter.state),
    named,
  )!;
  const authored = eq(contestAuthors.entryId, contestEntries.id);
  const [all] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(contestEntries)
    .innerJoin(contestAuthors, authored)
    .where(where);
  const lines = await db
    .select({
      id: contestEntries.id,
      origin: contestEntries.origin,
      blindNumber: contestEntries.blindNumber,
      title: contestEntries.title,
      words: contestEntries.words,
      submittedAt: contestEntries.submittedAt,
      postmarkedOn: contestEntries.postmarkedOn,
      state: contestEntries.state,
      reason: contestEntries.reason,
      likeness: contestEntries.likeness,
      likeWarning: contestEntries.likeWarning,
      author: contestAuthors.name,
      place: contestAuthors.place,
      contact: contestAuthors.contact,
      unitName: authorUnit,
    })
    .from(contestEntries)
    .innerJoin(contestAuthors, authored)
    .where(where)
    .orderBy(asc(contestEntries.submittedAt), asc(contestEntries.id))
    .limit(perPage)
    .offset(((filter.page ?? 1) - 1) * perPage);
  return { lines, total: all?.n ?? 0, perPage };
}
export type EntryLine = Awaited<ReturnType<typeof entriesInOrder>>["lines"][number];

/** One entry with its author: for those who organise, and for the author herself; to everybody else it is not there. */
export async function entryById(db: DbOrTx, officer: Officer, contestId: string, entryId: string) {
  const { contest, hands } = await contestWithHands(db, officer, contestId);
  if (!isId(entryId)) return notFound();
  const [found] = await db
    .select({ entry: getTableColumns(contestEntries), author: getTableColumns(contestAuthors), unitName: authorUnit })
    .from(contestEntries)
    .innerJoin(contestAuthors, eq(contestAuthors.entryId, contestEntries.id))
    .where(and(eq(contestEntries.id, entryId), eq(contestEntries.contestId, contestId)));
  if (!found) return notFound();
  const own = found.author.personId === officer.personId;
  const checks = organises(officer, contest, hands);
  if (!own && !checks) return notFound();
  return { ...found, contest, hands, own, checks };
}
export type EntryFound = Awaited<ReturnType<typeof entryById>>;

/** The files of an entry, in order. */
export function filesOf(db: DbOrTx, entryId: string) {
  return db
    .select({ id: files.id, name: files.name, size: files.size, position: contestEntryFiles.position })
    .from(contestEntryFiles)
    .innerJoin(files, eq(files.id, contestEntryFiles.fileId))
    .where(eq(contestEntryFiles.entryId, entryId))
    .orderBy(asc(contestEntryFiles.position));
}
export type EntryFile = Awaited<ReturnType<typeof filesOf>>[number];

/** All the words of an entry. */
export const textOf = ({ body, fileText }: Pick<ContestEntry, "body" | "fileText">) => `${body}\n\n${fileText}`.trim();

/** The day that counts: of the postmark, else of sending. */
export const dayOf = ({ postmarkedOn, submittedAt }: Pick<ContestEntry, "postmarkedOn" | "submittedAt">) =>
  postmarkedOn ?? vietnamDay(submittedAt);

/** Namesakes are many among thousands who answer a quiz: one person is who gives the same way to be reached. */
const sameContact = (contact: string) =>
  sql`lower(regexp_replace(contest_authors.contact, '[^[:alnum:]@]', '', 'g')) = lower(regexp_replace(${contact}::text, '[^[:alnum:]@]', '', 'g'))`;

/** What the rules of the contest find about an entry. Two queries beside the likes. */
export async function findingsOf(
  db: DbOrTx,
  of: {
    contest: Contest;
    hands: readonly (ContestHand & { name: string })[];
    entry: ContestEntry;
    author: ContestAuthor;
  },
  likes: readonly Like[],
): Promise<Findings> {
  const { contest, hands, entry, author } = of;
  const [others] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(contestAuthors)
    .innerJoin(contestEntries, eq(contestEntries.id, contestAuthors.entryId))
    .where(
      and(
        eq(contestAuthors.contestId, contest.id),
        ne(contestEntries.id, entry.id),
        eq(contestEntries.state, "accepted"),
        author.personId
          ? eq(contestAuthors.personId, author.personId)
          : and(
              sql`vn_fold(contest_authors.name) = vn_fold(${author.name})`,
              contest.format === "quiz" ? sameContact(author.contact) : undefined,
            ),
      ),
    );
  const [invited] = author.unitId
    ? await db
        .select({ id: contestLaunches.id })
        .from(contestLaunches)
        .where(and(eq(contestLaunches.contestId, contest.id), eq(contestLaunches.unitId, author.unitId)))
    : [];
  const hand = hands.find(({ personId }) => personId === author.personId);
  const namesake = hands.find(({ name }) => author.personId === null && sameName(name, author.name));
  const kinOf =
    contest.format === "quiz" && hands.find((one) => kinNames(one.kin).some((n) => sameName(n, author.name)));
  return eligibilityOf(
    {
      ...{ origin: entry.origin, on: dayOf(entry), words: entry.words, text: `${entry.title}\n${textOf(entry)}` },
      author: {
        ...{ name: author.name, role: hand?.role ?? null, ofAgency: author.personId !== null },
        ...{ unitInvited: invited !== undefined, namesake: namesake?.name ?? null, kinOf: kinOf ? kinOf.name : null },
      },
      others: others?.n ?? 0,
      sameTextElsewhere: likes.some(({ source, same }) => source === "entry" && same),
      likeness: Math.max(0, ...likes.map(({ percent }) => percent)),
      likeWarning: likes.find(({ warning }) => warning === "strong")?.warning ?? likes[0]?.warning ?? null,
    },
    contest,
  );
}
