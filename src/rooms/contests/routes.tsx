import { Hono } from "hono";
import { contestRoutesOfOne } from "./routes/contest.tsx";
import { draftingRoutes } from "./routes/drafting.tsx";
import { launchingRoutes } from "./routes/launching.tsx";
import { listRoutes } from "./routes/list.tsx";

/** Contests at their addresses. Fixed words stand before «:id». */
export const contestRoutes = new Hono()
  .route("/", listRoutes)
  .route("/", draftingRoutes)
  .route("/", launchingRoutes)
  .route("/", contestRoutesOfOne);
