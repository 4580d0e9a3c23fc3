import { Hono } from "hono";
import { clockRoutes } from "./routes/clock.tsx";
import { holidayRoutes } from "./routes/holidays.tsx";
import { importRoutes } from "./routes/imports.tsx";
import { peopleRoutes } from "./routes/people.tsx";
import { personMergerRoutes } from "./routes/person-merger.tsx";
import { personTermRoutes } from "./routes/person-terms.tsx";
import { unitChangeRoutes } from "./routes/unit-changes.tsx";
import { unitDissolutionRoutes } from "./routes/unit-dissolution.tsx";
import { unitMergerRoutes } from "./routes/unit-merger.tsx";
import { unitSplitRoutes } from "./routes/unit-split.tsx";
import { unitRoutes } from "./routes/units.tsx";

/** Units, people, imports, holidays and the practice clock at their addresses; named addresses before `/:id`. */
export const organisationRoutes = new Hono()
  .route("/", clockRoutes)
  .route("/", holidayRoutes)
  .route("/", importRoutes)
  .route("/", unitMergerRoutes)
  .route("/", unitChangeRoutes)
  .route("/", unitSplitRoutes)
  .route("/", unitDissolutionRoutes)
  .route("/", unitRoutes)
  .route("/", personMergerRoutes)
  .route("/", personTermRoutes)
  .route("/", peopleRoutes);
