/** What the pages of a quiz are given. */
export type { ContestPaper, ContestQuestion } from "../../schema/quiz.ts";
export type { Contest } from "../../schema.ts";
