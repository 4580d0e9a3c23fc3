import { Hono } from "hono";
import { initiativeRoutesOfOne } from "./routes/initiatives.tsx";
import { registerRoutes } from "./routes/register.tsx";
import { roundRoutes } from "./routes/rounds.tsx";

/** Initiatives at their addresses. Fixed words stand before «:id». */
export const initiativeRoutes = new Hono()
  .route("/", registerRoutes)
  .route("/", roundRoutes)
  .route("/", initiativeRoutesOfOne);
