import { Hono } from "hono";
import { activityRoutes } from "./routes/activity.tsx";
import { deskPageRoutes } from "./routes/desk.tsx";
import { noticeRoutes } from "./routes/notices.tsx";
import { searchRoutes } from "./routes/search.tsx";
import { unitObligationRoutes } from "./routes/unit-obligations.tsx";

/** Desk, calendar, notices, activity, search. */
export const deskRoutes = new Hono()
  .route("/", deskPageRoutes)
  .route("/", unitObligationRoutes)
  .route("/", activityRoutes)
  .route("/", noticeRoutes)
  .route("/", searchRoutes);

/** Personal calendar feeds, reached by a secret address without signing in. */
export const calendarFeedRoutes = new Hono();
