import { Hono } from "hono";
import { deskPageRoutes } from "./routes/desk.tsx";

/** Desk, calendar, notices, activity, search. */
export const deskRoutes = new Hono().route("/", deskPageRoutes);

/** Personal calendar feeds, reached by a secret address without signing in. */
export const calendarFeedRoutes = new Hono();
