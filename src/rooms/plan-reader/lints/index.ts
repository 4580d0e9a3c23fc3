import type { Reading, ReadWarning } from "../reading.ts";
import type { Passage } from "../structure/passages.ts";

/** Every place an author may want to look at again, in the order of the text. */
export function lintsOf(_reading: Reading, _passages: readonly Passage[]): ReadWarning[] {
  return [];
}
