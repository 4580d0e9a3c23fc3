import type { AskedAbove } from "#rooms/awards/index.ts";
import { openCasesOf } from "#rooms/exemplars/index.ts";
import { collectiveRecordsOf, recordOf, recordsOf, usualYearKind } from "#rooms/ledger/index.ts";

/** What the awards room asks of rooms above it: records of the ledger, open cases of the exemplars. */
export const askedAbove: AskedAbove = {
  recordOf,
  recordsOf,
  collectiveRecordsOf,
  yearKindOf: usualYearKind,
  openCases: openCasesOf,
};
