/** The door of the clusters room: all that other rooms may use. */
export { activitySentences as clusterActivity } from "./activity.vi.ts";
export { clustersByName } from "./queries/clusters.ts";
export { holdsClusterFileFor } from "./queries/sheets.ts";
export { clusterRoutes } from "./routes.tsx";
export { sheetLifecycle, yearLifecycle } from "./states.ts";
export { clusterTurns } from "./turns.ts";
export { refusals as clusterRefusals } from "./words.vi.ts";
