import { Hono } from "hono";
import { contestRoutesOfOne } from "./routes/contest.tsx";
import { draftingRoutes } from "./routes/drafting.tsx";
import { entryRoutes } from "./routes/entries.tsx";
import { judgingRoutes } from "./routes/judging.tsx";
import { launchingRoutes } from "./routes/launching.tsx";
import { listRoutes } from "./routes/list.tsx";
import { paperRoutes } from "./routes/papers.tsx";
import { printedPaperRoutes } from "./routes/printed-papers.tsx";
import { questionImportRoutes } from "./routes/question-imports.tsx";
import { questionRoutes } from "./routes/questions.tsx";
import { registerRoutes } from "./routes/register.tsx";
import { resultRoutes } from "./routes/results.tsx";
import { scoringRoutes } from "./routes/scoring.tsx";
import { sheetRoutes } from "./routes/sheets.tsx";

/** Contests at their addresses. Fixed words stand before «:id». */
export const contestRoutes = new Hono()
  .route("/", listRoutes)
  .route("/", draftingRoutes)
  .route("/", launchingRoutes)
  .route("/", registerRoutes)
  .route("/", entryRoutes)
  .route("/", judgingRoutes)
  .route("/", questionImportRoutes)
  .route("/", questionRoutes)
  .route("/", paperRoutes)
  .route("/", printedPaperRoutes)
  .route("/", scoringRoutes)
  .route("/", sheetRoutes)
  .route("/", resultRoutes)
  .route("/", contestRoutesOfOne);
