import { type Context, Hono } from "hono";
import type { Clock } from "#kernel/clock.ts";
import { NotFound } from "#kernel/not-found.ts";
import { render } from "#kernel/web/index.tsx";
import { portalContestRoutes } from "./routes/contests.tsx";
import { portalHomeRoutes } from "./routes/home.tsx";
import { portalListRoutes } from "./routes/lists.tsx";
import { portalMachineRoutes } from "./routes/machines.ts";
import { portalAround } from "./routes/opened.tsx";
import { portalOpinionRoutes } from "./routes/opinions.tsx";
import { storyPageRoutes } from "./routes/stories.tsx";
import { storyCache } from "./story-cache.ts";
import { viewCounter } from "./view-counter.ts";
import { NotHerePage } from "./views/NotHerePage.tsx";

/** Cổng công khai: pages, feeds and maps that anybody reads without signing in. Nothing here writes but the counting of views. */
export function portalRoutes(parts: { clock: Clock }): Hono {
  const views = viewCounter();
  return new Hono()
    .onError((error, c) => {
      if (!(error instanceof NotFound)) throw error;
      return notHere(c);
    })
    .route("/", portalMachineRoutes(parts))
    .route("/", portalHomeRoutes(parts))
    .route("/", portalListRoutes(parts))
    .route("/", portalContestRoutes(parts))
    .route("/", portalOpinionRoutes(parts))
    .route("/", storyPageRoutes({ clock: parts.clock, cache: storyCache(), views }));
}

function notHere(c: Context): Promise<Response> {
  return render(c, <NotHerePage portal={portalAround(c, null)} />, 404);
}
