import { Hono } from "hono";
import type { AskedOfMovements } from "./asked.ts";
import { anniversaryRoutes } from "./routes/anniversaries.tsx";
import { draftingRoutes } from "./routes/drafting.tsx";
import { driveRoutes } from "./routes/drives.tsx";
import { findingRoutes } from "./routes/findings.tsx";
import { inspectionRoutes } from "./routes/inspections.tsx";
import { launchingRoutes } from "./routes/launching.tsx";
import { listRoutes } from "./routes/list.tsx";
import { movementRoutesOfOne } from "./routes/movement.tsx";
import { responseRoutes } from "./routes/responses.tsx";

/** Movements at their addresses. Fixed words stand before «:id». */
export function movementRoutes(asked: AskedOfMovements) {
  return new Hono()
    .route("/", listRoutes)
    .route("/", draftingRoutes)
    .route("/", driveRoutes)
    .route("/", launchingRoutes)
    .route("/", responseRoutes)
    .route("/", anniversaryRoutes)
    .route("/", inspectionRoutes)
    .route("/", findingRoutes)
    .route("/", movementRoutesOfOne(asked));
}
