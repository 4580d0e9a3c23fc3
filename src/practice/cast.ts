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
