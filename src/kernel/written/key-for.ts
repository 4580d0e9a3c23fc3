import { fold } from "#kernel/vietnamese/fold.ts";

/** A kebab-case key out of a name, not among those taken. */
export function keyFor(name: string, taken: Set<string>): string {
  const base =
    fold(name)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 40)
      .replace(/-+$/, "") || "muc";
  let key = base;
  for (let n = 2; taken.has(key); n += 1) key = `${base}-${n}`;
  taken.add(key);
  return key;
}
