import { expect } from "vitest";
import type { Office } from "#testing/office.ts";

/** A word that must never be read by anybody outside: it stands in everything that is held back. */
export const secret = "bimatkhongduoclo";

/** Everything a stranger comes to by following links from the first page, the feeds, the maps and the search, as one text. */
export async function everything(office: Office): Promise<string> {
  const stranger = office.stranger();
  const waiting = ["/guong-dien-hinh/soc-trang", "/sitemap.xml", "/robots.txt", `/tin-bai/soc-trang?tim=${secret}`];
  const seen = new Set<string>();
  const texts: string[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(path) || seen.size > 400) continue;
    seen.add(path);
    const answer = await stranger.get(path);
    const text = await answer.text();
    texts.push(`${path} ${answer.status}\n${text}`);
    for (const [, link, place] of text.matchAll(/(?:href|src)="([^"]+)"|<loc>http:\/\/localhost([^<]+)<\/loc>/g)) {
      const found = link ?? place ?? "";
      if (
        /^\/(guong-dien-hinh|tin-bai|dien-hinh|phong-trao|quyet-dinh|so-do-trang|ve-cong|kiem-tra|lay-y-kien)/.test(
          found,
        )
      )
        waiting.push(found.replaceAll("&amp;", "&"));
    }
  }
  expect(seen.size).toBeGreaterThan(20);
  return texts.join("\n\n");
}
/** Where the secret is read, with the words around it; the words of the search that ask for it are no leak. */
export const leaksIn = (text: string) =>
  [
    ...text
      .replaceAll(new RegExp(`(tim=|value="|“)${secret}`, "g"), "")
      .matchAll(new RegExp(`.{0,80}${secret}.{0,20}`, "g")),
  ].map(([found]) => found);
