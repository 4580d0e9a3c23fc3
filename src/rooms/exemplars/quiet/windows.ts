import { fold, sameTextKey } from "#kernel/vietnamese/index.ts";

/** Words of a name at least and at most: “Lê Tư”, “Công Tằng Tôn Nữ Thị Minh”. */
const words = { least: 2, most: 6 };

/** Every run of words that may be a name, folded: what people are looked up by, so that no text is searched per person. */
export function nameWindows(text: string): string[] {
  const all = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const windows = new Set<string>();
  for (let from = 0; from < all.length; from += 1)
    for (let n = words.least; n <= words.most && from + n <= all.length; n += 1)
      windows.add(all.slice(from, from + n).join(" "));
  return [...windows];
}

/** Whether a text names somebody: her whole name with its tones, not part of a longer word. */
export function namesPerson(text: string, name: string): boolean {
  const plain = (said: string) => ` ${sameTextKey(said).replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")} `;
  return plain(text).includes(plain(name));
}
