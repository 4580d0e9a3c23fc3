/** How a copy was made: other words, other order, a part taken into a new text, shortened, written as with a poor keyboard. */
export type How = "reworded" | "turned" | "part" | "shortened" | "bare" | "deep";

export type Written = { title: string; text: string };

/**
 * An initiative, texts that are taken from it, and honest ones that are not: `others` of the same field, `near` about the very
 * same trouble or with the same tool, told in much the same words, but another solution.
 */
export type Family = Written & { copies: (Written & { how: How })[]; others: Written[]; near?: Written[] };
