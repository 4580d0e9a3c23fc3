import { Hono } from "hono";
import { draftingRoutes } from "./routes/drafting.tsx";
import { listRoutes } from "./routes/list.tsx";
import { opinionBookRoutes } from "./routes/opinions.tsx";
import { stepRoutes } from "./routes/steps.tsx";
import { subjectRoutes } from "./routes/subjects.tsx";
import { summaryRoutes } from "./routes/summary.tsx";
import { windowRoutes } from "./routes/window.tsx";

/** Opinion windows at their addresses. Fixed words stand before «:id». */
export const opinionRoutes = new Hono()
  .route("/", listRoutes)
  .route("/", draftingRoutes)
  .route("/", subjectRoutes)
  .route("/", stepRoutes)
  .route("/", opinionBookRoutes)
  .route("/", summaryRoutes)
  .route("/", windowRoutes);
