import type { StageNews } from "../../life.ts";

/** A stage of which nothing is on record. */
export const nothingYet: StageNews = { says: null, lines: [], acts: [] };
