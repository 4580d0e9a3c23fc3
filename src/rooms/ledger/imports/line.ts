import type { ListLine } from "#kernel/imports/index.ts";
import type { Faults } from "#kernel/spreadsheets/index.ts";
import type { UnitFinder } from "#rooms/organisation/imports/index.ts";
import type { AwardField } from "./fields.ts";
import type { HolderReason, ReasonCode } from "./words.vi.ts";

/** What tells whom a row is about, in a list of awards and in one of registrations alike. */
export type HolderField = "name" | "nameAndPost" | "post" | "unit" | "kind";

/** One row on its way through the readers, as far as they ask whom it is about. */
export type HolderLine<Field extends string = HolderField> = Pick<
  ListLine<Field, HolderReason>,
  "row" | "cells" | "groups" | "titles"
> & {
  columns: ListLine<string, HolderReason>["columns"];
  faults: Pick<Faults<HolderReason>, "add" | "has">;
  find: UnitFinder;
  home: string;
  year: number | null;
};

/** One row of a list of awards; its titles may name award, decision, year. */
export type Line = ListLine<AwardField, ReasonCode> & {
  date1904: boolean;
  find: UnitFinder;
  home: string;
  year: number | null;
  today: string;
};
