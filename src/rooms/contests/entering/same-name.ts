import { sameTextKey } from "#kernel/vietnamese/index.ts";

/** Whether two written names are one: case, spaces and the place of tone marks aside. */
export function sameName(a: string, b: string): boolean {
  return sameTextKey(a) === sameTextKey(b);
}
