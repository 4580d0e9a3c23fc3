import { fold } from "#kernel/vietnamese/index.ts";
import type { PackActor } from "#rooms/plans/packs/index.ts";

/** What an agency has that may act: its kinds of units, and its units and bodies by all their names. */
export type Actors = { kinds: string[]; units: { name: string; shortName: string; abbreviation: string | null }[] };

/** Words for all units of an agency: “các đơn vị”, “thủ trưởng các phòng, đơn vị thuộc Sở”. */
const everybody =
  /^(?:(?:thu truong|truong|lanh dao|nguoi dung dau|tap the,? ca nhan)(?: (?:cua|tai|thuoc))? ?)?(?:cac|moi|tung|toan the|tat ca (?:cac)?) ?(?:co quan|phong|ban|don vi|tap the|xa|phuong)/;

/**
 * Who acts, in units of the agency: a unit or body by its name, kinds by theirs, or everybody. What cannot be told stays
 * open, with the words of the plan, for the officer to choose.
 */
export function actorOf(words: string, actors: Actors): PackActor {
  const text = words || undefined;
  const asked = fold(words).trim();
  const unit = actors.units.find((one) => isCalled(one, asked));
  if (unit) return { kinds: [], units: [unit.name], all: false, text };
  const kinds = actors.kinds.filter((kind) => asked.includes(`cac ${fold(kind)}`) || asked.startsWith(fold(kind)));
  if (everybody.test(asked) && !kinds.some((kind) => asked.startsWith(`cac ${fold(kind)}`))) {
    return { kinds: [], units: [], all: true, text };
  }
  return { kinds, units: [], all: false, text };
}

function isCalled(unit: Actors["units"][number], asked: string): boolean {
  return [unit.name, unit.shortName, unit.abbreviation ?? ""].some((name) => name !== "" && fold(name) === asked);
}

/** True when nobody is named yet. */
export function isOpen(actor: PackActor): boolean {
  return !actor.all && actor.kinds.length === 0 && actor.units.length === 0;
}
