import { type Context, Hono } from "hono";
import type { Clock } from "#kernel/clock.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { readStoredFile } from "#kernel/files/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { readQuery } from "#kernel/web/forms.ts";
import { render } from "#kernel/web/index.tsx";
import {
  goneStory,
  publicPictureFile,
  publicSearch,
  publicStamp,
  publicStories,
  publicStory,
  publicStoryCount,
} from "#rooms/stories/index.ts";
import { type ChoicesReader, choicesReader } from "../kept-choices.ts";
import { publicExemplars, takersOf } from "../queries/exemplars.ts";
import type { StoryCache } from "../story-cache.ts";
import type { ViewCounter } from "../view-counter.ts";
import { GonePage } from "../views/stories/GonePage.tsx";
import { StoriesPage, storiesPerPage } from "../views/stories/StoriesPage.tsx";
import { StoryPage, type StoryPageData } from "../views/stories/StoryPage.tsx";
import { askEachTime, type Opened, opened } from "./opened.tsx";
import { listed, listQuery } from "./queries.ts";

/** How many stories stand under one as near to it. */
const relatedMost = 4;
/** Syllables an unhurried reader reads in a minute. */
const wordsAMinute = 220;

/** Tin, bài: the list with search, one story, its pictures. */
export function storyPageRoutes(parts: { clock: Clock; cache: StoryCache; views: ViewCounter }): Hono {
  const choices = choicesReader();
  return new Hono()
    .get("/tin-bai/:agency", async (c) => listPage(c, await opened(c, parts.clock), choices))
    .get("/guong-dien-hinh/:agency/anh/:file{[0-9a-f-]{36}(-nho)?\\.jpg}", async (c) =>
      picture(c, await opened(c, parts.clock)),
    )
    .get("/guong-dien-hinh/:agency/:slug{[a-z0-9-]+}", async (c) => {
      const here = await opened(c, parts.clock);
      const slug = c.req.param("slug");
      const key = `${here.agency.id} ${slug} ${here.portal.large}`;
      const kept = await parts.cache.standing(c.var.db, key, here.agency.id, here.now);
      if (kept) {
        parts.views.saw(c.var.db, kept.storyId);
        return parts.cache.answer(c, kept);
      }
      return drawn(c, here, slug, key, parts);
    });
}

/**
 * Draws the page anew and keeps it. Its stories and their stamp are read of one moment, so that a withdrawal in between is not
 * kept out of sight under a newer stamp.
 */
async function drawn(
  c: Context,
  here: Opened,
  slug: string,
  key: string,
  parts: { cache: StoryCache; views: ViewCounter },
): Promise<Response> {
  const { db } = c.var;
  const { agency, now, portal } = here;
  const read = await db.transaction(async (tx) => {
    const data = await readPage(tx, here, slug);
    return data && { data, stamp: await publicStamp(tx, agency.id, idsOf(data), now) };
  }, oneMoment);
  if (!read) {
    const gone = (await goneStory(db, agency.id, slug, now)) ?? notFound();
    return render(c, <GonePage portal={portal} gone={gone} />, 410);
  }
  const { data, stamp } = read;
  parts.views.saw(db, data.story.id);
  const page = await render(c, <StoryPage portal={portal} data={data} />);
  return parts.cache.answer(c, parts.cache.keep(key, idsOf(data), await page.text(), stamp));
}

/** All that is read in such a transaction stood at one moment. */
const oneMoment = { isolationLevel: "repeatable read", accessMode: "read only" } as const;

function idsOf({ story, related }: StoryPageData): string[] {
  return [story.id, ...related.map(({ id }) => id)];
}

/** A story with those who do likewise and what stands near it: of its field, else of its unit, else the newest. */
async function readPage(db: DbOrTx, { agency, now, today }: Opened, slug: string): Promise<StoryPageData | null> {
  const story = await publicStory(db, agency.id, slug, now);
  if (!story) return null;
  const near = story.field ? { field: story.field } : { unitId: story.unitId };
  const takers = story.exemplarId ? await takersOf(db, story.exemplarId, today) : [];
  const close = await publicStories(db, agency.id, now, near, { limit: relatedMost + 1 });
  const newest =
    close.length > relatedMost ? [] : await publicStories(db, agency.id, now, {}, { limit: relatedMost + 1 });
  const others = [...close, ...newest].filter(({ id }) => id !== story.id);
  const related = [...new Map(others.map((one) => [one.id, one])).values()].slice(0, relatedMost);
  const words = story.html
    .replace(/<[^>]+>/g, " ")
    .trim()
    .split(/\s+/).length;
  return { story, takers, related, minutes: Math.max(1, Math.round(words / wordsAMinute)) };
}

async function listPage(
  c: Context,
  { portal, agency, now, today }: Opened,
  choicesOf: ChoicesReader,
): Promise<Response> {
  const { db } = c.var;
  const query = listed(readQuery(c, listQuery));
  const filter = {
    field: query.field || undefined,
    unitId: isId(query.unit) ? query.unit : undefined,
    year: query.year ? Number(query.year) : undefined,
    holderKind: query.holder || undefined,
  };
  const part = { limit: storiesPerPage, offset: (query.page - 1) * storiesPerPage };
  const searching = query.search !== "";
  const [found, choices, named] = await Promise.all([
    searching
      ? publicSearch(db, agency.id, now, query.search, filter, part)
      : listWithCount(c, agency.id, now, filter, part),
    choicesOf(db, agency.id, now),
    searching && query.page === 1
      ? publicExemplars(db, agency.id, today, { search: query.search }, { limit: 5, offset: 0 })
      : { rows: [] },
  ]);
  c.header("cache-control", askEachTime);
  const data = { ...found, choices, exemplars: named.rows };
  return render(c, <StoriesPage portal={portal} query={query} data={data} />);
}

async function listWithCount(
  c: Context,
  agencyId: string,
  now: Date,
  filter: Parameters<typeof publicStories>[3],
  part: { limit: number; offset: number },
) {
  const [stories, total] = await Promise.all([
    publicStories(c.var.db, agencyId, now, filter, part),
    publicStoryCount(c.var.db, agencyId, now, filter),
  ]);
  return { stories, total, more: false };
}

/** A picture is asked for anew by everybody each time: consent may be taken back from one moment to the next. */
async function picture(c: Context, { agency, now }: Opened): Promise<Response> {
  const [, id = "", small] = /^([0-9a-f-]{36})(-nho)?\.jpg$/.exec(c.req.param("file") ?? "") ?? [];
  const file = (await publicPictureFile(c.var.db, agency.id, id, small !== undefined, now)) ?? notFound();
  const tag = `"${file.sha256}"`;
  c.header("cache-control", askEachTime);
  c.header("etag", tag);
  if (c.req.header("if-none-match") === tag) return c.body(null, 304);
  const { bytes } = await readStoredFile(c.var.db, agency.id, file.fileId, c.var.dataFolder);
  return c.body(bytes, 200, { "content-type": file.type, "content-length": String(file.size) });
}
