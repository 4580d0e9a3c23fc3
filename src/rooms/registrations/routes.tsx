import { Hono } from "hono";
import { achievedRoutes } from "./routes/achieved.tsx";
import { lineRoutes } from "./routes/lines.tsx";
import { pledgeRoutes } from "./routes/pledges.tsx";
import { sheetRoutes } from "./routes/sheets.tsx";
import { targetRoutes } from "./routes/targets.tsx";

/** Registrations at their addresses. Fixed words stand before «:id». */
export const registrationRoutes = new Hono()
  .route("/", achievedRoutes)
  .route("/", sheetRoutes)
  .route("/", lineRoutes)
  .route("/", targetRoutes)
  .route("/", pledgeRoutes);
