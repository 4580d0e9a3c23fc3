import { Hono } from "hono";
import { fileRoutes } from "./routes/file.tsx";
import { initiativeRoutesOfOne } from "./routes/initiatives.tsx";
import { recognitionRoutes } from "./routes/recognition.tsx";
import { registerRoutes } from "./routes/register.tsx";
import { roundRoutes } from "./routes/rounds.tsx";
import { sessionRoutes } from "./routes/sessions.tsx";

/** Initiatives at their addresses. Fixed words stand before «:id». */
export const initiativeRoutes = new Hono()
  .route("/", registerRoutes)
  .route("/", roundRoutes)
  .route("/", sessionRoutes)
  .route("/", recognitionRoutes)
  .route("/", fileRoutes)
  .route("/", initiativeRoutesOfOne);
