/** What a form shows: values as typed (rows as arrays of objects) and, by field name, what is wrong. */
export type Filled = {
  typed: Record<string, unknown>;
  /** By the name in the form (`row[0][name]`); "" holds what belongs to no field. */
  errors: Record<string, string[]>;
};

/** A form as first shown, with these values in it. */
export function filled(typed: Record<string, unknown> = {}): Filled {
  return { typed, errors: {} };
}

/** A form sent back by a rule that stands outside its schema: the same values with these errors. */
export function withErrors(typed: Record<string, unknown>, errors: Record<string, string | string[]>): Filled {
  return {
    typed,
    errors: Object.fromEntries(Object.entries(errors).map(([name, said]) => [name, [said].flat()])),
  };
}

/** `row[0][name]` → `["row", "0", "name"]`. */
export function namePath(name: string): string[] {
  return name.split(/[[\]]+/).filter((part) => part !== "");
}

/** `["row", 0, "name"]` → `row[0][name]`, as Zod reports where a problem lies. */
export function pathName(path: readonly PropertyKey[]): string {
  const [head, ...rest] = path.map(String);
  return head === undefined ? "" : head + rest.map((part) => `[${part}]`).join("");
}

/** What was typed at a name, as it stands in the form. */
export function typedAt(form: Filled | null, name: string): unknown {
  let at: unknown = form?.typed;
  for (const part of namePath(name)) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) return undefined;
    at = (at as Record<string, unknown>)[part];
  }
  return at;
}

/** The element id of a field: `row[0][name]` → `row-0-name`. */
export function fieldId(name: string): string {
  return namePath(name).join("-");
}
