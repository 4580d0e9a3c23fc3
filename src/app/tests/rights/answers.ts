/** What an address answers, in one letter. */
export const answers = {
  o: "open: the page, the file, or what was made (200, 201)",
  g: "done, or led on to another page (303)",
  f: "may, but the empty form comes back with what is missing (422)",
  c: "may, but there is nothing left to do (409)",
  d: "to the door: sign in first (303 to /sign-in)",
  r: "refused with a reason (403)",
  a: "as if it were not there (404)",
} as const;

export type Answer = keyof typeof answers;

/** The letter of an answer; anything else by its number, so that the test shows it. */
export function letterOf({ status, headers }: Response): string {
  if (status === 303) return headers.get("location")?.startsWith("/sign-in") ? "d" : "g";
  return { 200: "o", 201: "o", 403: "r", 404: "a", 409: "c", 422: "f" }[status] ?? `(${status})`;
}
