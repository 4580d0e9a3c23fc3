import { Hono } from "hono";
import { readerOnly } from "./routes/asked.ts";
import { proposalRoutes } from "./routes/proposals.tsx";
import { readingRoutes } from "./routes/readings.tsx";

/** Readings of plans at their addresses: for those who may draft plans, as if not there for everybody else. */
export const planReaderRoutes = new Hono()
  .use("/plan-readings", readerOnly)
  .use("/plan-readings/*", readerOnly)
  .route("/", readingRoutes)
  .route("/", proposalRoutes);
