/** Xếp thành phần theo: what the parts of a book are; `none` is one run of stories. */
export const bookGroupings = ["none", "field", "unit", "year", "kind"] as const;
export type BookGrouping = (typeof bookGroupings)[number];

/** A book is being put together; waits to be made or is; was made; could not be made. */
export const bookStates = ["draft", "waiting", "making", "made", "failed"] as const;
export type BookState = (typeof bookStates)[number];

/** What is done one after the other when a book is made. */
export const bookStages = ["pictures", "a5", "a4", "epub", "keeping"] as const;
export type BookStage = (typeof bookStages)[number];

/** What a book is given out as. */
export const bookEditions = ["a5", "a4", "epub"] as const;
export type BookEdition = (typeof bookEditions)[number];

/** The prints, which can be handed in as documents. */
export const printedEditions = ["a4", "a5"] as const;
export type PrintedEdition = (typeof printedEditions)[number];

/** What a made book holds: which stories and pictures, as they stood; how many pages the prints have. */
export type BookContents = {
  stories: { id: string; changedAt: string; pictures: string[] }[];
  /** Chosen, and not in it: not to be printed at that moment. */
  leftOut: number;
  pages: { a5: number; a4: number };
};

/** No more stories than this in one book. */
export const mostStories = 500;

/** Minutes without a word after which a making counts as dead, and may be begun again. */
export const silentMinutes = 3;
