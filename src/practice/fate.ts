import { addDays, type Day } from "#kernel/calendar/index.ts";

/** An obligation as practice looks at it. */
export type Owed = {
  dutyKey: string;
  unitName: string;
  period: string;
  dueFrom: Day | null;
  dueOn: Day | null;
  ifAny: boolean;
  target: number | null;
};

/** What becomes of it until today, on which day, with how many real things behind it. */
export type Fate =
  | { kind: "untouched" }
  | { kind: "proved"; on: Day; proofs: number }
  | { kind: "excused"; on: Day; proofs: 0 }
  | { kind: "accepted" | "returned" | "submitted"; on: Day; answeredOn?: Day; proofs: number };

/** 0–99, the same for the same words: practice is alike on every machine. */
export function chance(seed: string): number {
  let hash = 2_166_136_261;
  for (let n = 0; n < seed.length; n += 1) hash = Math.imul(hash ^ seed.charCodeAt(n), 16_777_619);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 2_246_822_519);
  return ((hash ^ (hash >>> 13)) >>> 0) % 100;
}

/** The fate of one obligation: the longer past its day, the surer it is done. */
export function fateOf(one: Owed, now: Day): Fate {
  return until(decided(one, now), addDays(now, -1));
}

/** Nothing has been answered on the day itself: its hours are still to come. */
function until(fate: Fate, yesterday: Day): Fate {
  if (!("answeredOn" in fate) || fate.answeredOn === undefined) return fate;
  return { ...fate, answeredOn: earlier(fate.answeredOn, yesterday) };
}

function decided(one: Owed, today: Day): Fate {
  const roll = chance(`${one.dutyKey} ${one.unitName} ${one.period}`);
  if (one.target !== null) return quotaFate(one, one.target, roll, today);
  if (one.dueOn === null) return standingFate(one, roll, today);
  if (one.dueOn < addDays(today, -60)) return longPast(one.dueOn, roll);
  if (one.dueOn < today) return lately(one.dueOn, roll, today);
  if (one.dueOn <= addDays(today, 16) && begun(one, today)) return soon(roll, today);
  return roll < 4 && begun(one, today) ? accepted(addDays(today, -2 - (roll % 3)), today) : { kind: "untouched" };
}

function begun(one: Owed, today: Day): boolean {
  return one.dueFrom === null || one.dueFrom < addDays(today, -8);
}

function accepted(on: Day, limit: Day, proofs = 1): Fate {
  const answeredOn = addDays(on, 2);
  return { kind: "accepted", on, answeredOn: answeredOn > limit ? limit : answeredOn, proofs };
}

function longPast(dueOn: Day, roll: number): Fate {
  if (roll >= 97) return { kind: "excused", on: addDays(dueOn, -3), proofs: 0 };
  return roll >= 90
    ? accepted(addDays(dueOn, 1 + (roll % 9)), "9999-12-31")
    : accepted(addDays(dueOn, -1 - (roll % 12)), "9999-12-31");
}

function lately(dueOn: Day, roll: number, today: Day): Fate {
  if (roll >= 94) return { kind: "untouched" };
  if (roll >= 89)
    return { kind: "returned", on: addDays(dueOn, -2), answeredOn: earlier(addDays(dueOn, 2), today), proofs: 1 };
  if (roll >= 82) return { kind: "submitted", on: earlier(addDays(dueOn, roll % 4), addDays(today, -1)), proofs: 1 };
  return roll >= 76
    ? accepted(earlier(addDays(dueOn, 1 + (roll % 3)), addDays(today, -1)), today)
    : accepted(addDays(dueOn, -1 - (roll % 9)), today);
}

function soon(roll: number, today: Day): Fate {
  if (roll < 18) return accepted(addDays(today, -3 - (roll % 5)), today);
  if (roll < 36) return { kind: "submitted", on: addDays(today, -1 - (roll % 3)), proofs: 1 };
  return roll < 41
    ? { kind: "returned", on: addDays(today, -5), answeredOn: addDays(today, -2), proofs: 1 }
    : { kind: "untouched" };
}

function standingFate(one: Owed, roll: number, today: Day): Fate {
  const far = one.dueFrom !== null && one.dueFrom > addDays(today, -30);
  if (far || roll >= 45) return { kind: "untouched" };
  return { kind: "proved", on: addDays(today, -4 - (roll % 25)), proofs: 1 + (roll % 2) };
}

/** Past periods mostly reach their number; the running one is under way. */
function quotaFate(one: Owed, target: number, roll: number, today: Day): Fate {
  if (one.dueOn === null || (one.dueFrom !== null && one.dueFrom > today)) return { kind: "untouched" };
  if (one.dueOn < today)
    return roll < 84
      ? accepted(addDays(one.dueOn, -2 - (roll % 6)), "9999-12-31", target)
      : { kind: "proved", on: addDays(one.dueOn, -3), proofs: 0 };
  return { kind: "proved", on: addDays(today, -1 - (roll % 10)), proofs: Math.floor((target * roll) / 100) };
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
