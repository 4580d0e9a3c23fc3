import { Hono } from "hono";
import type { Clock } from "#kernel/clock.ts";
import { readQuery } from "#kernel/web/forms.ts";
import { render } from "#kernel/web/index.tsx";
import { publicWindow, publicWindows } from "#rooms/opinions/index.ts";
import { OpinionWindowPage } from "../views/opinions/OpinionWindowPage.tsx";
import { OpinionWindowsPage, windowsPerPage } from "../views/opinions/OpinionWindowsPage.tsx";
import { askEachTime, opened } from "./opened.tsx";
import { listQuery } from "./queries.ts";

/** Lấy ý kiến Nhân dân: about whom, until when. Opinions go to a form of the opinions room and are shown nowhere. */
export function portalOpinionRoutes(parts: { clock: Clock }): Hono {
  return new Hono()
    .get("/lay-y-kien/:agency", async (c) => {
      const { portal, agency, today } = await opened(c, parts.clock);
      const { trang: page } = readQuery(c, listQuery);
      const part = { limit: windowsPerPage, offset: (page - 1) * windowsPerPage };
      const found = await publicWindows(c.var.db, agency.id, today, part);
      c.header("cache-control", askEachTime);
      return render(c, <OpinionWindowsPage {...{ portal, found, page }} />);
    })
    .get("/lay-y-kien/:agency/:id", async (c) => {
      const { portal, agency, today } = await opened(c, parts.clock);
      const shown = await publicWindow(c.var.db, agency.id, c.req.param("id"), today);
      c.header("cache-control", askEachTime);
      return render(c, <OpinionWindowPage {...{ portal, shown }} />);
    });
}
