import { Hono } from "hono";
import { choosingRoutes } from "./routes/choosing.tsx";
import { attendanceRoutes, doorRoutes } from "./routes/door.tsx";
import { draftingRoutes } from "./routes/drafting.tsx";
import { eventRoutesOfOne } from "./routes/event.tsx";
import { letterRoutes } from "./routes/letters.tsx";
import { listRoutes } from "./routes/list.tsx";
import { minutesRoutes } from "./routes/minutes.tsx";
import { partRoutes } from "./routes/parts.tsx";
import { peopleRoutes } from "./routes/people.tsx";
import { selectionRoutes } from "./routes/selections.tsx";
import { takeawayRoutes } from "./routes/takeaways.tsx";

/** Events of people at their addresses; codes at the door are signed with the program's secret. Fixed words stand before «:id». */
export function ceremonyRoutes({ secret }: { secret: string }) {
  return new Hono()
    .route("/", listRoutes)
    .route("/", draftingRoutes)
    .route("/", peopleRoutes)
    .route("/", letterRoutes(secret))
    .route("/", doorRoutes(secret))
    .route("/", attendanceRoutes)
    .route("/", minutesRoutes)
    .route("/", takeawayRoutes)
    .route("/", partRoutes)
    .route("/", selectionRoutes)
    .route("/", choosingRoutes)
    .route("/", eventRoutesOfOne(secret));
}
