import { Hono } from "hono";
import { render } from "#kernel/web/index.tsx";
import { windowPage } from "../queries/window-page.ts";
import { WindowPage } from "../views/WindowPage.tsx";

/** Một đợt lấy ý kiến. */
export const windowRoutes = new Hono().get("/opinion-windows/:id", async (c) => {
  const { db, officer, agency, today } = c.var;
  const shown = await windowPage(db, officer, c.req.param("id"), { rootUnitId: agency.rootUnitId, today });
  return render(c, <WindowPage {...shown} agencyKey={agency.key} />);
});
