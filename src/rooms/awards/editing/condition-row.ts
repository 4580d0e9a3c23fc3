import type { Condition, ConditionKind } from "../conditions/condition.ts";

/**
 * Một dòng của biểu mẫu điều kiện: one condition as fields, every value as typed. Rows stand in reading order; what
 * belongs to a group follows it one `depth` deeper.
 */
export type ConditionRow = Record<string, unknown> & { is: ConditionKind; depth: number };

/** Kinds that hold other conditions. */
export const groupKinds = ["all", "any", "some", "headed_unit"] as const satisfies readonly ConditionKind[];

/** Kinds in the order an officer is offered them. */
export const offeredKinds = [
  "rated",
  "held",
  "undisciplined",
  "initiatives",
  "certified",
  "proposed",
  "years",
  "members",
  "headed_unit",
  "all",
  "any",
  "some",
] as const satisfies readonly ConditionKind[];

/** No rule of any law goes deeper, and a form is no weapon. */
export const limits = { depth: 5, rows: 80 } as const;

/** Whether conditions of this kind hold others. */
export function isGroup(is: ConditionKind): boolean {
  return (groupKinds as readonly string[]).includes(is);
}

/**
 * The rows of a posted form, made sound: a kind nobody knows is left away, and a row stands at most one deeper than the
 * group before it.
 */
export function rowsTyped(typed: unknown): ConditionRow[] {
  const list = Array.isArray(typed) ? typed.slice(0, limits.rows) : [];
  const rows: ConditionRow[] = [];
  for (const one of list) {
    if (typeof one !== "object" || one === null || !isKind(one.is)) continue;
    const before = rows.at(-1);
    const deepest = before === undefined ? 0 : before.depth + (isGroup(before.is) ? 1 : 0);
    rows.push({
      ...one,
      is: one.is,
      depth: Math.max(0, Math.min(Math.trunc(Number(one.depth)) || 0, deepest, limits.depth)),
    });
  }
  return rows;
}

function isKind(is: unknown): is is ConditionKind {
  return (offeredKinds as readonly unknown[]).includes(is);
}

/** Conditions as rows, to be shown in the form. Nothing of them is lost: {@link conditionsOf} gives the same again. */
export function rowsOf(conditions: readonly Condition[], depth = 0): ConditionRow[] {
  return conditions.flatMap((one) => [rowOf(one, depth), ...rowsOf(partsOf(one), depth + 1)]);
}

function partsOf(one: Condition): readonly Condition[] {
  if (one.is === "headed_unit") return [one.unit];
  return "of" in one ? one.of : [];
}

function rowOf(one: Condition, depth: number): ConditionRow {
  const { source, ...plain } = one;
  const row: ConditionRow = { is: one.is, depth };
  for (const [name, value] of Object.entries(plain)) {
    if (["of", "unit", "within", "is"].includes(name) || value === undefined || value === false) continue;
    row[name] = value === true ? "on" : value;
  }
  if ("within" in one) Object.assign(row, windowFields(one.within));
  return Object.assign(row, source);
}

function windowFields(within: Extract<Condition, { is: "held" }>["within"]): Record<string, unknown> {
  if (typeof within === "string") return { within };
  if ("years" in within) return { within: "years", withinYears: within.years };
  if ("since" in within) return { within: "since", withinSince: within.since };
  return { within: "named", withinFrom: within.from, withinTo: within.to };
}
