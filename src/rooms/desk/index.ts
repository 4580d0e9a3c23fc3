/** The door of the desk room. */
export { turnCount } from "./queries/turn-count.ts";
export { calendarFeedRoutes, deskRoutes } from "./routes.tsx";
