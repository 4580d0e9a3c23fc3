import { type Context, Hono } from "hono";
import { startOfDay } from "#kernel/calendar/index.ts";
import type { Clock } from "#kernel/clock.ts";
import { notFound } from "#kernel/not-found.ts";
import { publicWindows } from "#rooms/opinions/index.ts";
import { publicPathOf, publicStories, publicStoryCount } from "#rooms/stories/index.ts";
import { aboutPages, addresses } from "../addresses.ts";
import { portalAgencies } from "../queries/agency.ts";
import { publicDecisions } from "../queries/decisions.ts";
import { publicExemplars } from "../queries/exemplars.ts";
import { publicMovements } from "../queries/movements.ts";
import { atomFeed } from "../written/atom.ts";
import { sitemap, sitemapIndex } from "../written/sitemap.ts";
import { askEachTime, type Opened, opened } from "./opened.tsx";

/** Entries of a feed. */
const feedMost = 30;
/** Addresses of stories in one map; fifty thousand are allowed. */
const mapMost = 5_000;
/** Exemplars and movements in the first map. */
const listsMost = 2_000;

/** What machines read: feeds, maps, and what they may look at. */
export function portalMachineRoutes(parts: { clock: Clock }): Hono {
  return new Hono()
    .get("/robots.txt", (c) =>
      c.text(`User-agent: *\nDisallow: /sign-in\nDisallow: /desk\nSitemap: ${c.var.publicUrl}/sitemap.xml\n`),
    )
    .get("/sitemap.xml", async (c) => xml(c, await maps(c, parts.clock)))
    .get("/so-do-trang/:agency/:part{\\d{1,3}\\.xml}", async (c) => xml(c, await map(c, await opened(c, parts.clock))))
    .get("/guong-dien-hinh/:agency/tin-moi.atom", async (c) =>
      atom(c, await storyFeed(c, await opened(c, parts.clock))),
    )
    .get("/quyet-dinh/:agency/moi.atom", async (c) => atom(c, await decisionFeed(c, await opened(c, parts.clock))));
}

async function maps(c: Context, clock: Clock): Promise<string> {
  const agencies = await portalAgencies(c.var.db);
  const counted = await Promise.all(agencies.map(({ id }) => publicStoryCount(c.var.db, id, clock())));
  const parts = agencies.flatMap(({ key }, n) =>
    Array.from({ length: Math.max(1, Math.ceil((counted[n] ?? 0) / mapMost)) }, (_, part) =>
      addresses.sitemap(key, part + 1),
    ),
  );
  return sitemapIndex(c.var.publicUrl, parts);
}

async function map(c: Context, { agency, now, today }: Opened): Promise<string> {
  const part = Number.parseInt(c.req.param("part") ?? "", 10);
  if (part < 1) notFound();
  const { db, publicUrl } = c.var;
  const stories = await publicStories(db, agency.id, now, {}, { limit: mapMost, offset: (part - 1) * mapMost });
  if (part > 1 && stories.length === 0) notFound();
  const told = stories.map(({ slug, changedAt }) => ({ href: publicPathOf(agency.key, slug), changedAt }));
  if (part > 1) return sitemap(publicUrl, told);
  const [exemplars, movements, windows] = await Promise.all([
    publicExemplars(db, agency.id, today, {}, { limit: listsMost, offset: 0 }),
    publicMovements(db, agency.id, today, { limit: listsMost, offset: 0 }),
    publicWindows(db, agency.id, today, { limit: listsMost, offset: 0, open: true }),
  ]);
  const { key } = agency;
  const lists = [
    ...[addresses.home(key), addresses.stories(key), addresses.exemplars(key), addresses.movements(key)],
    ...[addresses.decisions(key), addresses.certificate(key), addresses.deedForm(key), addresses.opinions(key)],
    ...aboutPages.map((page) => addresses.about(key, page)),
    ...exemplars.rows.map(({ id }) => addresses.exemplar(key, id)),
    ...movements.rows.map(({ id }) => addresses.movement(key, id)),
    ...windows.rows.map(({ id }) => addresses.opinionWindow(key, id)),
  ];
  return sitemap(publicUrl, [...lists.map((href) => ({ href })), ...told]);
}

async function storyFeed(c: Context, { agency, now }: Opened): Promise<string> {
  const stories = await publicStories(c.var.db, agency.id, now, {}, { limit: feedMost });
  const entries = stories.map((story) => ({
    href: publicPathOf(agency.key, story.slug),
    title: story.title,
    summary: story.standfirst,
    updatedAt: story.changedAt,
    publishedAt: story.publishedAt,
    field: story.field,
  }));
  return atomFeed({
    title: `Gương điển hình, ${agency.name}`,
    publicUrl: c.var.publicUrl,
    self: addresses.storyFeed(agency.key),
    page: addresses.home(agency.key),
    updatedAt: latest(entries.map(({ updatedAt }) => updatedAt)),
    author: agency.name,
    entries,
  });
}

async function decisionFeed(c: Context, { agency, today }: Opened): Promise<string> {
  const { rows } = await publicDecisions(c.var.db, agency.id, today, {}, { limit: feedMost, offset: 0 });
  const entries = rows.map((one) => {
    const at = new Date(startOfDay(one.decidedOn));
    return {
      href: `${addresses.decisions(agency.key)}/${one.id}`,
      title: `Quyết định số ${one.number}`,
      summary: [one.subject, one.decidedBy].filter(Boolean).join(". "),
      updatedAt: at,
      publishedAt: at,
    };
  });
  return atomFeed({
    title: `Quyết định khen thưởng, ${agency.name}`,
    publicUrl: c.var.publicUrl,
    self: addresses.decisionFeed(agency.key),
    page: addresses.decisions(agency.key),
    updatedAt: latest(entries.map(({ updatedAt }) => updatedAt)),
    author: agency.name,
    entries,
  });
}

/** The latest of moments; of none a fixed one, so that an empty feed does not seem to change. */
function latest(moments: readonly Date[]): Date {
  return new Date(Math.max(0, ...moments.map((at) => at.getTime())));
}

function atom(c: Context, body: string): Response {
  return c.body(body, 200, { "content-type": "application/atom+xml; charset=utf-8", "cache-control": askEachTime });
}

function xml(c: Context, body: string): Response {
  return c.body(body, 200, { "content-type": "application/xml; charset=utf-8", "cache-control": askEachTime });
}
