/** The small door of the lists of registered titles: pure, so that the command line starts at once. */
export { type AwardCell, isTitle, type KnownName, readAwardCell, suits } from "./award-cell.ts";
export { printedTitles } from "./printed.ts";
export { readTitles, type TitlesKnown } from "./read-titles.ts";
export type { TitleContext, TitleFindings, TitleRow } from "./types.ts";
