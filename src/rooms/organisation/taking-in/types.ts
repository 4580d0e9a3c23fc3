import type { AccountRow, Findings, ImportContext, ImportKind, PersonRow, UnitRow } from "../imports/index.ts";

/** What a row of a file may be in our lists already. `sure`: nothing speaks against it. */
export type Match = {
  row: number;
  id: string;
  name: string;
  /** Where she works, what stands above the unit: enough to recognise it. */
  place: string;
  sure: boolean;
};

/** What is kept of a file that was read: what stands in it, and what of it we may know already. */
export type Checked = {
  context: ImportContext;
  findings: Findings<UnitRow> | Findings<PersonRow> | Findings<AccountRow>;
  matches: Match[];
};

/** A row the officer decides about: it is the one we know (or the earlier row), another one, or left out. */
export type Choice = "same" | "new" | "skip";

/** What to do with rows that are like others: by row number; without one the proposed choice holds. */
export type Choices = ReadonlyMap<number, Choice>;

/** How many of what a taking-in did, by words the result page has sentences for. */
export type Result = Partial<Record<ResultKey, number>>;
export type ResultKey =
  | "unitsMade"
  | "unitsFilled"
  | "unitsKnown"
  | "unitsEnded"
  | "successions"
  | "peopleMade"
  | "peopleJoined"
  | "postsGiven"
  | "mandatesGiven"
  | "accountsOpened"
  | "accountsKnown"
  | "rowsJoined"
  | "rowsSkipped"
  | "rowsFaulty"
  | "rowsLeft";

export type { ImportKind };

/** The choice that holds unless the officer says otherwise. */
export function proposed(match: { sure: boolean }): Choice {
  return match.sure ? "same" : "new";
}

/** What was chosen for doubtful rows so far, by row number. */
export function keptChoices(found: { choices: Record<string, Choice> }): Map<number, Choice> {
  return new Map(Object.entries(found.choices).map(([row, choice]) => [Number(row), choice]));
}
