/** The door of the initiatives room: all that other rooms may use. */
export { activitySentences as initiativeActivity } from "./activity.vi.ts";
export { handOverInitiatives } from "./commands/hand-over.ts";
export { openRound } from "./commands/open-round.ts";
export { stepInitiative } from "./commands/step-initiative.ts";
export { type InitiativeTyped, registerInitiative } from "./commands/write-initiative.ts";
export { holdsInitiativeFileFor } from "./queries/initiatives.ts";
export { initiativesNewest } from "./queries/register.ts";
export { type AskedSimilar, similarTo } from "./queries/similar.ts";
export { initiativeTurns } from "./queries/turns.ts";
export { initiativeRoutes } from "./routes.tsx";
export { initiativeLifecycle, sessionLifecycle } from "./states.ts";
export { refusals as initiativeRefusals } from "./words.vi.ts";
