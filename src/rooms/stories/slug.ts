import { foldedWords } from "#kernel/vietnamese/index.ts";

/** The last name in the address of a story: its title in plain letters, and a little of its id so that no two are alike. */
export function slugOf(title: string, id: string): string {
  let words = "";
  for (const word of foldedWords(title)) {
    if (words.length + word.length > 70) break;
    words += `${word.replace(/[^a-z0-9]/g, "")}-`;
  }
  return `${words}${id.replaceAll("-", "").slice(-6)}`;
}
