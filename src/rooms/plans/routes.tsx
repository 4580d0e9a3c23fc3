import { Hono } from "hono";
import { dutyRoutes } from "./routes/duty.tsx";
import { editingRoutes } from "./routes/editing.tsx";
import { lifeRoutes } from "./routes/life.tsx";
import { matrixRoutes } from "./routes/matrix.tsx";
import { obligationRoutes } from "./routes/obligations.tsx";
import { readingRoutes } from "./routes/reading.tsx";

/** Plans and obligations at their addresses. Fixed words stand before «:id». */
export const planRoutes = new Hono()
  .route("/", lifeRoutes)
  .route("/", editingRoutes)
  .route("/", readingRoutes)
  .route("/", dutyRoutes)
  .route("/", matrixRoutes)
  .route("/", obligationRoutes);
