/** A value of unknown shape, read key by key. */
export type Loose = Record<string, unknown>;

/** The value as keys and values; empty when it is something else. */
export function recordOf(value: unknown): Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Loose) : {};
}

/** The list under a key; empty when there is none. */
export function listAt(value: Loose, key: string): unknown[] {
  const found = value[key];
  return Array.isArray(found) ? found : [];
}

/** The value when it is text, else null. */
export function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
