/** The door of the opinions room: all that other rooms may use. */
export { activitySentences as opinionActivity } from "./activity.vi.ts";
export { opinionSendersKept } from "./commands/erase-senders.ts";
export { givePath, windowPath } from "./public-paths.ts";
export {
  type PublicSubject,
  type PublicWindow,
  type PublicWindowPage,
  publicWindow,
  publicWindows,
} from "./queries/public.ts";
export { opinionTurns } from "./queries/turns.ts";
export { unresolvedOf } from "./queries/unresolved.ts";
export { windowsNewest } from "./queries/windows.ts";
export { publicOpinionRoutes } from "./routes/public.tsx";
export { opinionRoutes } from "./routes.tsx";
export { opinionLifecycle, windowLifecycle } from "./states.ts";
export { refusals as opinionRefusals } from "./words.vi.ts";
