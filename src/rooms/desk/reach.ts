import type { Officer } from "#kernel/auth/index.ts";
import { addDays } from "#kernel/calendar/index.ts";
import type { Reach } from "#kernel/turns/index.ts";
import type { Scope } from "./scopes.ts";

/** Whose turns a scope shows: one's own and her units' in «Việc của tôi», else those of units. */
export function reachOf(officer: Officer, scope: Scope, today: string, ahead: number): Reach {
  const mine = scope.name === "mine";
  const heads = officer.mandates.filter(({ role }) => role === "head" || role === "deputy_head");
  return {
    agencyId: officer.agencyId,
    units: scope.units === "agency" ? [] : scope.units,
    personId: mine ? officer.personId : null,
    headOf: mine ? heads.map(({ unitId }) => unitId) : [],
    officer: mine ? officer : null,
    today,
    until: addDays(today, ahead),
  };
}
