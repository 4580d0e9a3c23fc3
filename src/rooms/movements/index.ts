/** The door of the movements room: all that other rooms may use. */
export { activitySentences as movementActivity } from "./activity.vi.ts";
export { type Anniversary, keptIn, national } from "./anniversaries/calendar.ts";
export type { AskedOfMovements } from "./asked.ts";
export { makeMovementsOfPlan } from "./commands/make-of-plan.ts";
export { findingLifecycle, inspectionLifecycle } from "./inspections/states.ts";
export { anniversariesOfAgency } from "./queries/anniversaries.ts";
export { type MovementFilter, movementsNewest } from "./queries/movement-list.ts";
export { holdsMovementFileFor, movementById } from "./queries/movements.ts";
export { movementTurns } from "./queries/turns.ts";
export { movementRoutes } from "./routes.tsx";
export { respondsFor, runsMovementsOf } from "./rules.ts";
export type { Movement } from "./schema.ts";
export { driveLifecycle, movementLifecycle, responseLifecycle } from "./states.ts";
export { MovementTabs } from "./views/MovementTabs.tsx";
export { refusals as movementRefusals } from "./words.vi.ts";
