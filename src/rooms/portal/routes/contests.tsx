import { Hono } from "hono";
import type { Clock } from "#kernel/clock.ts";
import { readQuery } from "#kernel/web/forms.ts";
import { render } from "#kernel/web/index.tsx";
import { publicContest, publicContests } from "#rooms/contests/index.ts";
import { ContestPage } from "../views/contests/ContestPage.tsx";
import { ContestsPage, contestsPerPage } from "../views/contests/ContestsPage.tsx";
import { askEachTime, opened } from "./opened.tsx";
import { listQuery } from "./queries.ts";

/** Cuộc thi open to the public: what they ask for, until when, who won. Entries are sent to a form of the contests room. */
export function portalContestRoutes(parts: { clock: Clock }): Hono {
  return new Hono()
    .get("/cuoc-thi/:agency", async (c) => {
      const { portal, agency, today } = await opened(c, parts.clock);
      const { trang: page } = readQuery(c, listQuery);
      const part = { limit: contestsPerPage, offset: (page - 1) * contestsPerPage };
      const found = await publicContests(c.var.db, agency.id, today, part);
      c.header("cache-control", askEachTime);
      return render(c, <ContestsPage {...{ portal, found, page, today }} />);
    })
    .get("/cuoc-thi/:agency/:id", async (c) => {
      const { portal, agency, today } = await opened(c, parts.clock);
      const shown = await publicContest(c.var.db, agency.key, c.req.param("id"));
      c.header("cache-control", askEachTime);
      return render(c, <ContestPage {...{ portal, shown, today }} />);
    });
}
