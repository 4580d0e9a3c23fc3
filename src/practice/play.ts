import type { Tx } from "#kernel/db/index.ts";
import type { Entered } from "./enter-agency.ts";

export async function playUntilToday(
  _tx: Tx,
  _entered: Entered,
  _planId: string,
  _today: string,
  _now: Date,
): Promise<void> {}
