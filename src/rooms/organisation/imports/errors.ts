import { collectFaults as collect, type Faults as FaultsOf } from "#kernel/spreadsheets/index.ts";
import { type ReasonCode, reasons } from "./words.vi.ts";

/** The faults of one list of units, people or accounts. */
export type Faults = FaultsOf<ReasonCode>;

/** An empty collection. */
export function collectFaults(): Faults {
  return collect(reasons);
}
