/** The door of turns: how a room tells what waits for somebody's hand (việc đến lượt), and how the desk asks all rooms. */
export { ids, type Reach, turn } from "./reach.ts";
export {
  type FoundTurn,
  type Turn,
  type TurnBook,
  type TurnWords,
  turnCountOf,
  turnsOf,
} from "./turns.ts";
