import type { AskedAbove } from "#rooms/awards/index.ts";
import { type AskedOfExemplars, exemplarsOfMovements, openCasesOf } from "#rooms/exemplars/index.ts";
import { collectiveRecordsOf, recordOf, recordsOf, usualYearKind } from "#rooms/ledger/index.ts";
import type { AskedOfMovements } from "#rooms/movements/index.ts";
import { unresolvedOf } from "#rooms/opinions/index.ts";
import { registrationsOfMovements } from "#rooms/registrations/index.ts";

/** What the awards room asks of rooms above it: records of the ledger, open cases of the exemplars. */
export const askedAbove: AskedAbove = {
  recordOf,
  recordsOf,
  collectiveRecordsOf,
  yearKindOf: usualYearKind,
  openCases: openCasesOf,
};

/** What the movements room asks of rooms above it: whether anybody registered, whether an exemplar came of a movement. */
export const askedOfMovements: AskedOfMovements = {
  registrationsOf: registrationsOfMovements,
  exemplarsOf: exemplarsOfMovements,
};

/** What the exemplars room asks of rooms above it: whether opinions of the public wait for an answer. */
export const askedOfExemplars: AskedOfExemplars = { openOpinionsOf: unresolvedOf };
