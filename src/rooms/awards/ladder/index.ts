/** The ladder of a plan as written in its pack. Pure: the command line reads it without a database. */
export { awardsNamed, qualified, rungKey } from "./qualified.ts";
export { type Rung, rungInPack } from "./rung.ts";
