import type { Officer } from "#kernel/auth/index.ts";
import type { Day } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { officerOn } from "#rooms/organisation/index.ts";
import type { Entered } from "./enter-agency.ts";

type Actor = { id: string; name: string };

/** Who acts in practice: for a unit its officer in charge (else its head), for the agency its officer and its head. */
export type Cast = { office: Actor; head: Actor; ofUnit(unitId: string): Actor };

/** Finds the cast among the people who were entered. */
export function actorsOf(entered: Entered): Cast {
  const inCharge = new Map<string, Actor>();
  const heads = new Map<string, Actor>();
  let office: Actor | null = null;
  for (const { id, name, person } of entered.people) {
    const actor = { id, name };
    for (const mandate of person.mandates) {
      const unitId = entered.unitIds.get(mandate.unit) ?? "";
      if (mandate.role === "emulation_officer" && unitId === entered.rootUnitId && mandate.subtree) office ??= actor;
      if (
        ["emulation_officer", "editor", "council_secretary"].includes(mandate.role) &&
        !mandate.subtree &&
        !inCharge.has(unitId)
      )
        inCharge.set(unitId, actor);
    }
    const unitId = entered.unitIds.get(person.unit) ?? "";
    if (person.position === "head" && !heads.has(unitId)) heads.set(unitId, actor);
  }
  const anyone = { id: entered.people[0]!.id, name: entered.people[0]!.name };
  const head = heads.get(entered.rootUnitId) ?? anyone;
  const officer = office ?? anyone;
  return { office: officer, head, ofUnit: (unitId) => inCharge.get(unitId) ?? heads.get(unitId) ?? officer };
}

/** Somebody as the rules see her on the day; null when she cannot sign in. */
export async function officerOfDay(
  tx: Tx,
  { rootUnitId }: Entered,
  personId: string | null,
  day: Day,
): Promise<Officer | null> {
  return personId === null ? null : officerOn(tx, personId, rootUnitId, day);
}

/** Who may confirm for a unit: its head, or a deputy where the post of the head is empty. */
export function answeringHead({ people, unitIds }: Entered, unitId: string): string | null {
  const leads = (role: "head" | "deputy_head") =>
    people.find(({ person }) => person.mandates.some((one) => one.role === role && unitIds.get(one.unit) === unitId));
  return (leads("head") ?? leads("deputy_head"))?.id ?? null;
}
