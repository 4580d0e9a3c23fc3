/** Whether a step is on the map of a life from here. Maps stand in the `states.ts` of rooms. */
export function isOpen(map: Record<string, object>, from: string, step: string): boolean {
  return Object.hasOwn(map[from] ?? {}, step);
}
