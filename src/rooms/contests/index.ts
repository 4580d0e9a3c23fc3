/** The door of the contests room: all that other rooms may use. */
export { activitySentences as contestActivity } from "./activity.vi.ts";
export { contestAuthorsKept } from "./commands/erase-authors.ts";
export { takesEntries } from "./entering/rules.ts";
export { entryPath } from "./public-paths.ts";
export { type ContestFilter, contestsNewest } from "./queries/contest-list.ts";
export { holdsContestFileFor } from "./queries/files.ts";
export {
  type CheckedPrize,
  checkContestCertificate,
  type PublicContest,
  type PublicContestPage,
  publicContest,
  publicContests,
} from "./queries/public.ts";
export { contestTurns } from "./queries/turns.ts";
export { publicContestRoutes } from "./routes/public.tsx";
export { contestRoutes } from "./routes.tsx";
export {
  complaintLifecycle,
  contestLifecycle,
  entryLifecycle as contestEntryLifecycle,
  paperLifecycle,
  roundLifecycle,
  sheetLifecycle as contestSheetLifecycle,
} from "./states.ts";
export { refusals as contestRefusals, sharesWords } from "./words.vi.ts";
