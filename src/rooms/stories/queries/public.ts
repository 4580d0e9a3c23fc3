import { and, asc, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { files } from "#kernel/files/schema.ts";
import { isId } from "#kernel/ids.ts";
import { exemplars, type HolderKind } from "#rooms/exemplars/schema.ts";
import { type StoryFact, storyFacts, storyPictures, storyTexts } from "../schema/parts.ts";
import { stories } from "../schema.ts";
import type { ConsentReach } from "../terms.ts";
import { consented, publicNow } from "./holds.ts";

/** Narrowing of what the public reads; words are searched by `publicSearch`. */
export type PublicFilter = {
  field?: string | undefined;
  unitId?: string | undefined;
  year?: number | undefined;
  holderKind?: HolderKind | undefined;
  exemplarId?: string | undefined;
};

const unitName = sql<string>`(select v.name from unit_versions v where v.unit_id = stories.unit_id
  order by (v.valid_from <= stories.publish_at::date and (v.valid_to is null or v.valid_to >= stories.publish_at::date)) desc, v.valid_from desc limit 1)`;

/** Only name, unit, title and achievement are shown of a person: nothing else of her leaves by these columns. */
export const card = {
  id: stories.id,
  slug: sql<string>`stories.slug`,
  title: stories.title,
  standfirst: stories.standfirst,
  field: stories.field,
  unitId: stories.unitId,
  exemplarId: stories.exemplarId,
  publishedAt: sql<Date>`coalesce(stories.published_at, stories.publish_at)`.mapWith(stories.publishAt),
  changedAt: stories.changedAt,
  unitName,
  exemplarName: exemplars.name,
  holderKind: exemplars.holderKind,
  takers: sql<number>`(select count(*)::int from replications r where r.exemplar_id = stories.exemplar_id and r.state in ('trying', 'reported', 'confirmed'))`,
};

/** Bài công chúng được đọc, newest first: for pages, feeds and the map of the site. One query; at most `limit`. */
export function publicStories(
  db: DbOrTx,
  agencyId: string,
  now: Date,
  filter: PublicFilter = {},
  part: { limit?: number; offset?: number } = {},
) {
  return db
    .select({ ...card, cover: cover(now) })
    .from(stories)
    .leftJoin(exemplars, eq(exemplars.id, stories.exemplarId))
    .where(and(eq(stories.agencyId, agencyId), publicNow(now), ...narrowed(filter)))
    .orderBy(desc(stories.publishAt), desc(stories.id))
    .limit(part.limit ?? 30)
    .offset(part.offset ?? 0);
}
export type PublicCard = Awaited<ReturnType<typeof publicStories>>[number];

/** How many there are under a filter. */
export async function publicStoryCount(
  db: DbOrTx,
  agencyId: string,
  now: Date,
  filter: PublicFilter = {},
): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(stories)
    .leftJoin(exemplars, eq(exemplars.id, stories.exemplarId))
    .where(and(eq(stories.agencyId, agencyId), publicNow(now), ...narrowed(filter)));
  return row?.n ?? 0;
}

/**
 * The fields, units, years and kinds of holder of what the public may read, for the choices above the list; or of what `fits`
 * another condition.
 */
export async function publicChoices(db: DbOrTx, agencyId: string, now: Date, fits: SQL = publicNow(now)) {
  const { rows } = await db.execute<Choice>(sql`
    select found.field, found.unit_id as "unitId", found.year, found.holder_kind as "holderKind",
      (select v.name from unit_versions v where v.unit_id = found.unit_id order by v.valid_from desc limit 1) as "unitName"
    from (select field, unit_id, year, holder_kind
      from (select stories.field, stories.unit_id, exemplars.holder_kind,
          extract(year from stories.publish_at at time zone 'Asia/Ho_Chi_Minh')::int as year
        from stories left join exemplars on exemplars.id = stories.exemplar_id
        where stories.agency_id = ${agencyId} and ${fits}) told
      group by grouping sets ((field), (unit_id), (year), (holder_kind))) found`);
  const of = <Key extends keyof Choice>(key: Key) => rows.flatMap((row) => (row[key] === null ? [] : [row[key]]));
  return {
    fields: (of("field") as string[]).sort((a, b) => a.localeCompare(b, "vi")),
    units: rows.flatMap(({ unitId, unitName: name }) => (unitId && name ? [{ id: unitId, name }] : [])),
    years: (of("year") as number[]).sort((a, b) => b - a),
    holderKinds: of("holderKind") as HolderKind[],
  };
}
/** One line for each field, unit, year and kind of holder: the others are null in it. */
type Choice = {
  field: string | null;
  unitId: string | null;
  unitName: string | null;
  year: number | null;
  holderKind: HolderKind | null;
};

/** One story the public may read, with its page; null where it may not or there is none (see {@link goneStory}). */
export async function publicStory(db: DbOrTx, agencyId: string, slug: string, now: Date) {
  const [story] = await db
    .select({ ...card, html: stories.html, confirmedAt: stories.confirmedAt })
    .from(stories)
    .leftJoin(exemplars, eq(exemplars.id, stories.exemplarId))
    .where(and(eq(stories.agencyId, agencyId), eq(stories.slug, slug), publicNow(now)));
  if (!story) return null;
  const pictures = await publicPictures(db, [story.id], now);
  const facts = await db
    .select()
    .from(storyFacts)
    .where(eq(storyFacts.storyId, story.id))
    .orderBy(asc(storyFacts.position));
  const corrections = await db
    .select({ at: storyTexts.writtenAt, words: storyTexts.correction })
    .from(storyTexts)
    .where(and(eq(storyTexts.storyId, story.id), isNotNull(storyTexts.correction), eq(storyTexts.aside, false)))
    .orderBy(asc(storyTexts.writtenAt));
  return { ...story, pictures, facts: toldFacts(facts, story.holderKind), corrections };
}
export type PublicStory = NonNullable<Awaited<ReturnType<typeof publicStory>>>;

/** Facts as the public reads them; where somebody who is not of an office lives is not told. */
export function toldFacts(facts: readonly StoryFact[], holder: HolderKind | null) {
  const hidden = holder === "household" || holder === "outside_person" ? ["caption"] : [];
  return facts.filter(({ key }) => !hidden.includes(key)).map(({ key, value }) => ({ key, value }));
}

/**
 * Đã gỡ: that a story stood at this address, and since when it does not; nothing of what it told. Null where none ever did, so
 * that one that never went out cannot be told from one that is not there.
 */
export async function goneStory(
  db: DbOrTx,
  agencyId: string,
  slug: string,
  now: Date,
): Promise<{ publishedAt: Date; withdrawnAt: Date | null } | null> {
  const [gone] = await db
    .select({
      publishedAt: sql<Date>`stories.published_at`.mapWith(stories.publishedAt),
      withdrawnAt: stories.withdrawnAt,
    })
    .from(stories)
    .where(
      and(
        eq(stories.agencyId, agencyId),
        eq(stories.slug, slug),
        isNotNull(stories.publishedAt),
        sql`not ${publicNow(now)}`,
      ),
    );
  return gone ?? null;
}

/** Pictures of stories the public may read: those without people, and with people while they consent. In their order. */
export function publicPictures(db: DbOrTx, storyIds: readonly string[], now: Date) {
  return db
    .select({
      id: storyPictures.id,
      storyId: storyPictures.storyId,
      alt: storyPictures.alt,
      caption: storyPictures.caption,
      credit: storyPictures.credit,
      width: storyPictures.width,
      height: storyPictures.height,
    })
    .from(storyPictures)
    .innerJoin(stories, eq(stories.id, storyPictures.storyId))
    .where(and(inArray(storyPictures.storyId, [...storyIds]), publicNow(now), shownPicture(now)))
    .orderBy(asc(storyPictures.storyId), asc(storyPictures.position), asc(storyPictures.id));
}

/** The stored file of a public picture, for `readStoredFile`; null where the public may not see it. */
export async function publicPictureFile(db: DbOrTx, agencyId: string, pictureId: string, small: boolean, now: Date) {
  if (!isId(pictureId)) return null;
  const [found] = await db
    .select({ fileId: files.id, sha256: files.sha256, type: files.type, size: files.size })
    .from(storyPictures)
    .innerJoin(stories, eq(stories.id, storyPictures.storyId))
    .innerJoin(files, eq(files.id, small ? storyPictures.smallFileId : storyPictures.fileId))
    .where(and(eq(storyPictures.id, pictureId), eq(stories.agencyId, agencyId), publicNow(now), shownPicture(now)));
  return found ?? null;
}

/** A picture of a public story that may be shown: not taken away, and without people or with their consent. */
export function shownPicture(now: Date, reaches?: readonly ConsentReach[]): SQL {
  const agreed = consented("photo", now, reaches);
  return and(isNull(storyPictures.removedAt), sql`(not story_pictures.shows_people or ${agreed})`)!;
}

/** The first picture that may be shown; null when there is none. */
export function cover(now: Date) {
  return sql<{
    id: string;
    alt: string;
    width: number;
    height: number;
  } | null>`(select json_build_object('id', p.id, 'alt', p.alt, 'width', p.width, 'height', p.height)
    from story_pictures p where p.story_id = stories.id and p.removed_at is null
      and (not p.shows_people or ${consented("photo", now)}) order by p.position, p.id limit 1)`;
}

/** The conditions of a filter. */
export function narrowed({ field, unitId, year, holderKind, exemplarId }: PublicFilter): (SQL | undefined)[] {
  return [
    field ? eq(stories.field, field) : undefined,
    unitId ? eq(stories.unitId, unitId) : undefined,
    year
      ? sql`stories.publish_at >= make_date(${year}::int, 1, 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' and stories.publish_at < make_date(${year}::int + 1, 1, 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`
      : undefined,
    holderKind ? eq(exemplars.holderKind, holderKind) : undefined,
    exemplarId ? eq(stories.exemplarId, exemplarId) : undefined,
  ];
}
