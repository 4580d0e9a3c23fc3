/** The small door of the lists of awards: pure, so that the command line starts at once. */
export { type AwardName, isCollectiveAward, readAwardName } from "./award-names.ts";
export { type Giver, readGiver } from "./givers.ts";
export type { HolderField, HolderLine } from "./line.ts";
export { printedAwards } from "./printed.ts";
export { readAwards } from "./read-awards.ts";
export { type HolderRead, readHolder } from "./read-holder.ts";
export type { AwardContext, AwardFindings, AwardRow } from "./types.ts";
