import { createHash } from "node:crypto";
import { Hono } from "hono";
import { render, seeOther } from "#kernel/web/index.tsx";
import { addressOf, rateLimit } from "#kernel/web/security/rate-limit.ts";
import { icsOf } from "../calendar/ics.ts";
import { closeFeed, openFeed } from "../commands/keep-feed.ts";
import { feedByToken, feedOf } from "../queries/feed.ts";
import { FeedPage } from "../views/FeedPage.tsx";

/** The page of one's own address: to make, replace and take away. */
export const feedRoutes = new Hono()
  .get("/calendar/feed", async (c) => {
    const feed = await feedOf(c.var.db, c.var.officer.personId);
    return render(c, <FeedPage address={feed && `${c.var.publicUrl}/calendar/${feed.token}.ics`} feed={feed} />);
  })
  .post("/calendar/feed", async (c) => {
    await openFeed(c.var.db, c.var.officer, c.var.now);
    return seeOther(c, "/calendar/feed", "Đã có địa chỉ lịch mới.");
  })
  .post("/calendar/feed/removal", async (c) => {
    await closeFeed(c.var.db, c.var.officer);
    return seeOther(c, "/calendar/feed", "Đã thu hồi. Địa chỉ cũ không đọc được nữa.");
  });

/** What a calendar program reads, without signing in: the secret in the address is the key. */
export const calendarFeedRoutes = new Hono()
  .use("/calendar/:file{.+\\.ics}", rateLimit({ rate: { max: 300, seconds: 60 }, keyOf: addressOf }))
  .get("/calendar/:file{[A-Za-z0-9_-]{43}\\.ics}", async (c) => {
    const feed = await feedByToken(c.var.db, c.req.param("file").slice(0, -".ics".length), c.var.now);
    const body = icsOf(feed, c.var.publicUrl);
    const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
    const headers = { etag, "cache-control": "private, max-age=900" };
    if (c.req.header("if-none-match") === etag) return c.body(null, 304, headers);
    return c.body(body, 200, { ...headers, "content-type": "text/calendar; charset=utf-8" });
  });
