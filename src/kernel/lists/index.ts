/** The door of lists: the life of what a unit draws up and sends, and the office answers entry by entry. */
export {
  answeredList,
  type EntryState,
  type EntryStep,
  entryLifecycle,
  entryStates,
  type ListState,
  type ListStep,
  listLifecycle,
  listStates,
} from "./states.ts";
export { entryStateNames, listStateNames } from "./words.vi.ts";
