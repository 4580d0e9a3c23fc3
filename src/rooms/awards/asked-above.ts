import type { Officer } from "#kernel/auth/index.ts";
import type { Day, YearKind } from "#kernel/calendar/index.ts";
import type { Db, DbOrTx } from "#kernel/db/index.ts";
import type { RuleDays } from "./conditions/dated-rules.ts";
import type { Span } from "./conditions/span.ts";
import type { HolderRecord } from "./record.ts";
import type { HolderKind } from "./terms.ts";

/**
 * An open case that rests on a rule: who, where it is read, by which days its version is chosen, the span judged as of
 * today, what is known of the holder.
 */
export type OpenCase = {
  name: string;
  href: string;
  award: string;
  days: RuleDays;
  span: Span;
  record: HolderRecord;
};

/**
 * What the pages of this room need to know from rooms above it: records from the ledger, open cases from the exemplars. The
 * application gives it, so that the ladder stands.
 */
export type AskedAbove = {
  recordOf(db: DbOrTx, agencyId: string, holder: { kind: HolderKind; id: string }, asOf: Day): Promise<HolderRecord>;
  recordsOf(db: Db, agencyId: string, asOf: Day): AsyncGenerator<HolderRecord[]>;
  collectiveRecordsOf(db: Db, agencyId: string, asOf: Day): Promise<HolderRecord[]>;
  yearKindOf(db: DbOrTx, agencyId: string): Promise<YearKind>;
  openCases(db: Db, officer: Officer, award: string, today: Day): Promise<OpenCase[]>;
};
