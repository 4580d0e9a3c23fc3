import { type Context, Hono } from "hono";
import type { Clock } from "#kernel/clock.ts";
import { notFound } from "#kernel/not-found.ts";
import { render, seeOther } from "#kernel/web/index.tsx";
import { publicContests } from "#rooms/contests/index.ts";
import { publicWindows } from "#rooms/opinions/index.ts";
import { publicStories, publicStoryCount } from "#rooms/stories/index.ts";
import { type AboutPage as AboutName, aboutPages, addresses } from "../addresses.ts";
import { portalAgencies } from "../queries/agency.ts";
import { publicMovements } from "../queries/movements.ts";
import { publicTotals, storyFields } from "../queries/totals.ts";
import { AgenciesPage } from "../views/AgenciesPage.tsx";
import { AboutPage } from "../views/about/AboutPage.tsx";
import { HomePage } from "../views/HomePage.tsx";
import { MapPage } from "../views/MapPage.tsx";
import { askEachTime, type Opened, opened, portalAround } from "./opened.tsx";

/** Stories on the first page: the first one large, the others in a row. */
const storiesOnHome = 5;
/** Stories named on the map for people; machines read all of them in theirs. */
const storiesOnMap = 100;

/** Trang đầu, các cơ quan, về cổng, sơ đồ trang. */
export function portalHomeRoutes(parts: { clock: Clock }): Hono {
  return new Hono()
    .get(addresses.agencies, async (c) => {
      const agencies = await portalAgencies(c.var.db);
      const [only] = agencies;
      if (agencies.length === 1 && only) return seeOther(c, addresses.home(only.key));
      return render(c, <AgenciesPage portal={portalAround(c, null)} agencies={agencies} />);
    })
    .get("/guong-dien-hinh/:agency", async (c) => home(c, await opened(c, parts.clock)))
    .get("/ve-cong/:agency/:page", async (c) => {
      const { portal } = await opened(c, parts.clock);
      const page = aboutPages.find((one) => one === c.req.param("page")) ?? notFound();
      return about(c, portal, page);
    })
    .get("/so-do-trang/:agency", async (c) => {
      const { portal, agency, now } = await opened(c, parts.clock);
      const stories = await publicStories(c.var.db, agency.id, now, {}, { limit: storiesOnMap });
      c.header("cache-control", askEachTime);
      return render(c, <MapPage portal={portal} stories={stories} />);
    });
}

function about(c: Context, portal: Opened["portal"], page: AboutName): Promise<Response> {
  c.header("cache-control", askEachTime);
  return render(c, <AboutPage portal={portal} page={page} />);
}

async function home(c: Context, { portal, agency, now, today }: Opened): Promise<Response> {
  const { db } = c.var;
  const [stories, storyTotal, totals, fields, running, contests, windows] = await Promise.all([
    publicStories(db, agency.id, now, {}, { limit: storiesOnHome }),
    publicStoryCount(db, agency.id, now),
    publicTotals(db, agency.id, today),
    storyFields(db, agency.id, now),
    publicMovements(db, agency.id, today, { limit: 3, offset: 0, running: true }),
    publicContests(db, agency.id, today, { limit: 3, offset: 0, open: true }),
    publicWindows(db, agency.id, today, { limit: 3, offset: 0, open: true }),
  ]);
  c.header("cache-control", askEachTime);
  const data = {
    ...{ stories, storyTotal, fields, movements: running.rows, contests: contests.rows, windows: windows.rows },
    ...{ exemplarTotal: totals.exemplars, takenUp: totals.takenUp, movementTotal: totals.movements },
  };
  return render(c, <HomePage portal={portal} data={data} today={today} />);
}
