import { Hono } from "hono";
import { bookRoutes } from "./routes/book.tsx";
import { certificationRoutes } from "./routes/certifications.tsx";
import { correctionRoutes } from "./routes/corrections.tsx";
import { disciplineRoutes } from "./routes/discipline.tsx";
import { importRoutes } from "./routes/imports.tsx";
import { matterRoutes } from "./routes/matters.tsx";
import { ratingRoutes } from "./routes/ratings.tsx";
import { recordRoutes } from "./routes/records.tsx";

/** The book, ratings, discipline, matters and records at their addresses; fixed words stand before «:id». */
export const ledgerRoutes = new Hono()
  .route("/", bookRoutes)
  .route("/", importRoutes)
  .route("/", correctionRoutes)
  .route("/", ratingRoutes)
  .route("/", disciplineRoutes)
  .route("/", matterRoutes)
  .route("/", certificationRoutes)
  .route("/", recordRoutes);
