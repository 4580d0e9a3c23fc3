import { Hono } from "hono";
import { activityRoutes } from "./routes/activity.tsx";
import { calendarRoutes } from "./routes/calendar.tsx";
import { deskPageRoutes } from "./routes/desk.tsx";
import { feedRoutes } from "./routes/feed.tsx";
import { noticeRoutes } from "./routes/notices.tsx";
import { searchRoutes } from "./routes/search.tsx";
import { unitObligationRoutes } from "./routes/unit-obligations.tsx";

export { calendarFeedRoutes } from "./routes/feed.tsx";

/** Desk, what a unit owes, calendar, activity, notices, search. */
export const deskRoutes = new Hono()
  .route("/", deskPageRoutes)
  .route("/", unitObligationRoutes)
  .route("/", calendarRoutes)
  .route("/", feedRoutes)
  .route("/", activityRoutes)
  .route("/", noticeRoutes)
  .route("/", searchRoutes);
