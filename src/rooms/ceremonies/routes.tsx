import { Hono } from "hono";
import { attendanceRoutes, doorRoutes } from "./routes/door.tsx";
import { draftingRoutes } from "./routes/drafting.tsx";
import { eventRoutesOfOne } from "./routes/event.tsx";
import { letterRoutes } from "./routes/letters.tsx";
import { listRoutes } from "./routes/list.tsx";
import { minutesRoutes } from "./routes/minutes.tsx";
import { peopleRoutes } from "./routes/people.tsx";

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
    .route("/", eventRoutesOfOne(secret));
}
