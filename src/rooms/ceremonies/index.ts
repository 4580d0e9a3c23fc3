/** The door of the ceremonies room: all that other rooms may use. */
export { activitySentences as ceremonyActivity } from "./activity.vi.ts";
export { eventGuestsKept } from "./commands/erase-guests.ts";
export { type EventFilter, eventsNearest } from "./queries/event-list.ts";
export { eventById } from "./queries/events.ts";
export { type EventBetween, eventsBetween } from "./queries/events-between.ts";
export { holdsEventFileFor } from "./queries/files.ts";
export { ceremonyTurns } from "./queries/turns.ts";
export { ceremonyRoutes } from "./routes.tsx";
export {
  eventLifecycle,
  guestLifecycle,
  invitedUnitLifecycle,
  selectionLifecycle,
  takeawayLifecycle,
} from "./states.ts";
export { eventKindNames, refusals as ceremonyRefusals } from "./words.vi.ts";
