/** Documents of offices — Word, PDF, plain text — read as text, and the tables of Word files as sheets. */
export { asText } from "./as-text.ts";
export { extract } from "./extract.ts";
export { type Limits, usualLimits } from "./limits.ts";
export { paragraphsOfPasted } from "./plain-text.ts";
export { bookOfWordFile, isWordFile } from "./tables-of-file.ts";
export { type UnreadableCode, UnreadableDocument } from "./unreadable.ts";
