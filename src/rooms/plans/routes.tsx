import { Hono } from "hono";
import { cascadeRoutes } from "./routes/cascade.tsx";
import { dutyRoutes } from "./routes/duty.tsx";
import { editingRoutes } from "./routes/editing.tsx";
import { lifeRoutes } from "./routes/life.tsx";
import { matrixRoutes } from "./routes/matrix.tsx";
import { obligationRoutes } from "./routes/obligations.tsx";
import { fileRoutesOfPlan } from "./routes/plan-files.tsx";
import { paperRoutes } from "./routes/plan-papers.tsx";
import { questionRoutes } from "./routes/questions.tsx";
import { readingRoutes } from "./routes/reading.tsx";

/** Plans and obligations at their addresses. Fixed words stand before «:id». */
export const planRoutes = new Hono()
  .route("/", lifeRoutes)
  .route("/", editingRoutes)
  .route("/", readingRoutes)
  .route("/", dutyRoutes)
  .route("/", matrixRoutes)
  .route("/", paperRoutes)
  .route("/", fileRoutesOfPlan)
  .route("/", questionRoutes)
  .route("/", cascadeRoutes)
  .route("/", obligationRoutes);
