import { namePath } from "./filled.ts";

/** How deep a name may reach (`row[0][name]` is 3) and how many rows a table may have: a form is no weapon. */
const limits = { depth: 4, rows: 2000 };

/** A posted name and its text, in the order of the form. */
export type Entry = [name: string, text: string];

/**
 * Puts posted entries in the shape of the form: `row[3][name]` becomes a row of `row` (rows close up, in the order of
 * their numbers), a name posted twice a list. Texts are trimmed and brought to NFC; names with `_` in front are ours.
 */
export function nested(entries: Iterable<Entry>): Record<string, unknown> {
  const root: Branch = new Map();
  for (const [name, text] of entries) {
    const path = namePath(name);
    if (path.length === 0 || path.length > limits.depth || name.startsWith("_")) continue;
    put(root, path, text.replace(/\r\n?/g, "\n").normalize("NFC").trim());
  }
  return plain(root) as Record<string, unknown>;
}

type Branch = Map<string, Branch | string[]>;

function put(root: Branch, path: string[], text: string): void {
  let at = root;
  for (const part of path.slice(0, -1)) {
    const inner = at.get(part);
    if (inner instanceof Map) at = inner;
    else {
      const fresh: Branch = new Map();
      at.set(part, fresh);
      at = fresh;
    }
  }
  const last = path.at(-1)!;
  const before = at.get(last);
  at.set(last, Array.isArray(before) ? [...before, text] : [text]);
}

function plain(branch: Branch): Record<string, unknown> | unknown[] {
  const keys = [...branch.keys()];
  if (keys.length > 0 && keys.every((key) => /^\d{1,6}$/.test(key))) {
    return keys
      .sort((a, b) => Number(a) - Number(b))
      .slice(0, limits.rows)
      .map((key) => value(branch.get(key)!));
  }
  const shape: Record<string, unknown> = Object.create(null);
  for (const key of keys) shape[key] = value(branch.get(key)!);
  return { ...shape };
}

function value(held: Branch | string[]): unknown {
  if (held instanceof Map) return plain(held);
  return held.length === 1 ? held[0] : held;
}
