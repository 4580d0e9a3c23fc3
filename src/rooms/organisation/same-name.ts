import { sameTextKey } from "#kernel/vietnamese/index.ts";

/** Whether two written names are one: case, spaces and the place of tone marks aside. */
export function sameName(a: string, b: string): boolean {
  return sameTextKey(a) === sameTextKey(b);
}

/** A person of a unit as a form may mean her. */
export type Named = { id: string; name: string; title: string };

/** Whom a name means among the people of a unit: one, nobody, or several whose posts must tell them apart. */
export type Meant = { id: string | null; among: string[]; known?: Named };

/** Người của đơn vị to choose from: what is written when one is chosen, and her post beside it. */
export function offered(people: readonly Named[]): { value: string; words: string }[] {
  return people.map(({ id, name, title }) => {
    const shared = people.some((other) => other.id !== id && sameName(other.name, name));
    return { value: shared && title ? `${name} (${title})` : name, words: title };
  });
}

/**
 * Ai được nói đến: by the name; of two with one name by the post («chức vụ») that is written before the first comma, or in
 * brackets behind the name, as it is offered.
 */
export function personMeant(people: readonly Named[], name: string, post: string): Meant {
  const [, plain = name, inBrackets = ""] = /^(.+?)\s*\(([^()]+)\)$/.exec(name) ?? [];
  const whole = people.filter((one) => sameName(one.name, name));
  const named = whole.length > 0 ? whole : people.filter((one) => sameName(one.name, plain));
  if (named.length === 1) return { id: named[0]!.id, among: [], known: named[0]! };
  if (named.length === 0) return { id: null, among: [] };
  const said = [post.split(",")[0] ?? "", inBrackets].filter((words) => words !== "");
  const chosen = named.filter(({ title }) => said.some((words) => sameName(title, words)));
  if (chosen.length === 1) return { id: chosen[0]!.id, among: [], known: chosen[0]! };
  return { id: null, among: named.map(({ title }) => title) };
}
