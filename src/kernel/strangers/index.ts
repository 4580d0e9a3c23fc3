/** Dữ liệu của người ngoài cơ quan: how long they are kept, and how they leave (decision 0053). */
export { coverColumns, coveredBeside, coverSender, type Sender } from "./cover.ts";
export { coverInActivity, type OfSubject } from "./cover-activity.ts";
export { dueOf, type Held, heldOf, type KeptOfStrangers, type Retention } from "./retention.ts";
export { erasedWords } from "./words.vi.ts";
