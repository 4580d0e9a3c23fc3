import { deafen, listen } from "#kernel/announcements.ts";
import { awaitDecision, suspendForViolation } from "#rooms/exemplars/index.ts";
import { handOverInitiatives } from "#rooms/initiatives/index.ts";
import { handOverLedger } from "#rooms/ledger/index.ts";
import { makeMovementsOfPlan } from "#rooms/movements/index.ts";
import { replanAgency } from "#rooms/plans/index.ts";
import { handOverTitles } from "#rooms/registrations/index.ts";

/** Which room listens to what another tells. The only place that knows both. */
export function subscribe(): void {
  deafen();
  listen("units_changed", (tx, told, now) => replanAgency(tx, told.agencyId, now));
  listen("plan_issued", (tx, told, now) => makeMovementsOfPlan(tx, told.facts.planId!, now));
  listen("violation_entered", suspendForViolation);
  listen("violation_gone", awaitDecision);
  listen("people_merged", handOverLedger);
  listen("people_merged", handOverInitiatives);
  listen("people_merged", handOverTitles);
  listen("calendar_changed", (tx, told, now) => replanAgency(tx, told.agencyId, now));
  listen("clock_moved", (tx, told, now) => replanAgency(tx, told.agencyId, now));
}
