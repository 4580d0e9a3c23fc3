import { Hono } from "hono";
import { z } from "zod";
import { noticesAPage, noticesOf, readAllNotices, readNotice } from "#kernel/notices/index.ts";
import { readQuery } from "#kernel/web/forms.ts";
import { render, seeOther } from "#kernel/web/index.tsx";
import { NoticesPage } from "../views/NoticesPage.tsx";

const noticesQuery = z.object({ before: z.coerce.number().int().positive().nullable().default(null) });

/** Thông báo: one's own; going to what a notice tells of marks it as read. */
export const noticeRoutes = new Hono()
  .get("/notices", async (c) => {
    const { before } = readQuery(c, noticesQuery);
    const found = await noticesOf(c.var.db, c.var.officer.personId, before);
    const more = found.length > noticesAPage;
    return render(c, <NoticesPage notices={found.slice(0, noticesAPage)} more={more} today={c.var.today} />);
  })
  .post("/notices/readings", async (c) => {
    await readAllNotices(c.var.db, c.var.officer.personId, c.var.now);
    return seeOther(c, "/notices", "Đã đánh dấu mọi thông báo là đã đọc.");
  })
  .post("/notices/:id/reading", async (c) =>
    seeOther(c, await readNotice(c.var.db, c.var.officer.personId, Number(c.req.param("id")), c.var.now)),
  );
