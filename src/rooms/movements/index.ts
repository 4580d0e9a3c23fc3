/** The door of the movements room: all that other rooms may use. */
export { type MovementFilter, movementsNewest } from "./queries/movement-list.ts";
export { movementById } from "./queries/movements.ts";
export { movementRoutes } from "./routes.tsx";
export { respondsFor, runsMovementsOf } from "./rules.ts";
export type { Movement } from "./schema.ts";
export { driveLifecycle, movementLifecycle, responseLifecycle } from "./states.ts";
export { MovementTabs } from "./views/MovementTabs.tsx";
export { refusals as movementRefusals } from "./words.vi.ts";
