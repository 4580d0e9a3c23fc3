import { Hono } from "hono";
import { Page, render } from "#kernel/web/index.tsx";

/** Desk, calendar, notices, activity, search. */
export const deskRoutes = new Hono().get("/desk", (c) => render(c, <Page title="Bàn làm việc" />));

/** Personal calendar feeds, reached by a secret address without signing in. */
export const calendarFeedRoutes = new Hono();
