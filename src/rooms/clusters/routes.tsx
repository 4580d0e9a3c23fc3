import { Hono } from "hono";
import { clusterRoutesOfAll } from "./routes/clusters.tsx";
import { rankingRoutes } from "./routes/ranking.tsx";
import { sheetRoutes } from "./routes/sheets.tsx";
import { tableRoutes } from "./routes/table.tsx";
import { yearRoutes } from "./routes/years.tsx";

/** Clusters at their addresses. Fixed words stand before «:id». */
export const clusterRoutes = new Hono()
  .route("/", clusterRoutesOfAll)
  .route("/", yearRoutes)
  .route("/", tableRoutes)
  .route("/", sheetRoutes)
  .route("/", rankingRoutes);
