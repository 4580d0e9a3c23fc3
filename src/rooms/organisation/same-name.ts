import { sameTextKey } from "#kernel/vietnamese/index.ts";

/** Whether two written names are one: case, spaces and the place of tone marks aside. */
export function sameName(a: string, b: string): boolean {
  return sameTextKey(a) === sameTextKey(b);
}

/** A person of a unit as a form may mean her. */
export type Named = { id: string; name: string; title: string };

/** Whom a name means among the people of a unit: one, nobody, or several whose posts must tell them apart. */
export type Meant = { id: string | null; among: string[] };

/** Ai được nói đến: by the name; of two with one name by the post («chức vụ») that is written before the first comma. */
export function personMeant(people: readonly Named[], name: string, post: string): Meant {
  const named = people.filter((one) => sameName(one.name, name));
  if (named.length <= 1) return { id: named[0]?.id ?? null, among: [] };
  const chosen = named.filter(({ title }) => sameName(title, post.split(",")[0] ?? ""));
  if (chosen.length === 1) return { id: chosen[0]!.id, among: [] };
  return { id: null, among: named.map(({ title }) => title) };
}
