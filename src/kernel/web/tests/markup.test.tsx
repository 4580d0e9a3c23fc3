import { describe, expect, test } from "vitest";
import { plainAssets } from "#testing/assets.ts";
import { markupFaults } from "#testing/markup.ts";
import { gallery } from "./gallery/app.tsx";

const app = gallery(plainAssets);
const pages = [
  "desk",
  "plan",
  "matrix",
  "broad",
  "rejected",
  "submit",
  "door",
  "close",
  "errors/refused",
  "errors/ours",
];

describe("every page of the gallery", () => {
  test.each(pages)("%s is sound markup that the content policy lets pass", async (page) => {
    expect(markupFaults(await (await app.request(`/${page}`)).text())).toEqual([]);
  });

  test.each(["desk", "plan", "door", "close"])("%s stays below 25 KB, icons included", async (page) => {
    expect((await (await app.request(`/${page}`)).text()).length).toBeLessThan(25_000);
  });

  test("brings only the icons it uses", async () => {
    const html = await (await app.request("/plan")).text();
    const used = new Set([...html.matchAll(/<use href="#i-([\w-]+)"/g)].map((found) => found[1]));
    const brought = [...html.matchAll(/<symbol id="i-([\w-]+)"/g)].map((found) => found[1]);
    expect(brought.sort()).toEqual([...used].sort());
  });

  test("writes a reader's words as words, in elements and in the matrix", async () => {
    const html = await (await app.request("/matrix")).text();
    expect(html).toContain("M’Đrắk &#60;b&#62;");
    expect(html).not.toContain("M’Đrắk <b>");
  });
});

describe("the checker of markup", () => {
  test.each([
    ["an unknown element", "<divv></divv>", "unknown element <divv>"],
    ["an end that does not fit", "<b><i></b></i>", "</b> closes <i>"],
    ["an element never closed", "<ul><li></li>", "never closed: ul"],
    ["an id used twice", '<b id="a"></b><i id="a"></i>', "id a twice"],
    ["a label of nothing", '<label for="x"></label>', 'for="x" on <label> leads nowhere'],
    [
      "an icon that is not in the sprite",
      '<svg><use href="#i-clock"/></svg>',
      'href="#i-clock" on <use> leads nowhere',
    ],
    ["an inline style", '<p style="color:red"></p>', "style on <p>"],
    ["an inline script", "<script>go()</script>", "inline <script>"],
    ["a handler", '<p onclick="go()"></p>', "onclick on <p>"],
    ["a block in a paragraph", "<p><div></div></p>", "<div> inside <p>"],
  ])("notices %s", (_, html, fault) => {
    expect(markupFaults(html)).toContain(fault);
  });
});
