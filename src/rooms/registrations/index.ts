/** The door of the registrations room: all that other rooms may use. */
export { activitySentences as registrationActivity } from "./activity.vi.ts";
export { handOverTitles } from "./commands/hand-over.ts";
export { registrationsOfMovements } from "./queries/of-movements.ts";
export { registrationRoutes } from "./routes.tsx";
export { pledgeLifecycle } from "./states.ts";
export { titleTurns } from "./turns.ts";
export { refusals as registrationRefusals } from "./words.vi.ts";
