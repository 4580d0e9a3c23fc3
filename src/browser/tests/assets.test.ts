import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Assets, assetRoutes, bareFrame, onError, openAssets, site } from "#kernel/web/index.tsx";
import { buildAssets, rebuilder } from "../build.ts";

let folder: string;
let assets: Assets;
let app: Hono;
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "guongsang-assets-")), "assets");
  await buildAssets(folder);
  assets = openAssets(folder);
  app = new Hono();
  app.onError(onError(() => {})).use(site({ assets, sentences: {}, frameOf: bareFrame }));
  app.route("/assets", assetRoutes(assets));
}, 30_000);
afterAll(() => rm(join(folder, ".."), { recursive: true, force: true }));

const ask = (path: string, coding = "") => app.request(path, { headers: { "accept-encoding": coding } });
const bytes = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

describe("the built assets", () => {
  /** Ten segments of 1,460 bytes are what a server sends before it waits for the first answer. */
  const firstFlight = 14_600;

  test("are small where it counts, on the line: style within the first flight, all that a page needs below 60 KB packed", async () => {
    const css = await readFile(join(folder, assets.url("app.css").slice("/assets/".length)));
    const packed = await Promise.all(
      ["app.css", "app.js"].map(async (name) => bytes(await ask(assets.url(name), "br"))),
    );
    expect(packed[0]!.length).toBeLessThan(firstFlight);
    expect(css.length).toBeLessThan(80_000);
    expect(packed.reduce((sum, one) => sum + one.length, 0)).toBeLessThan(60_000);
  });

  test("hold the parts of Tabler in use and leave the others", async () => {
    const css = (await bytes(await ask(assets.url("app.css")))).toString();
    for (const rule of [".btn-primary", ".form-select", ".visually-hidden", ".form-check-input", ".table"])
      expect(css).toContain(rule);
    for (const rule of [".carousel", ".navbar", ".offcanvas", ".modal"]) expect(css).not.toContain(rule);
  });

  test("print a list as a table: the print area of A4 is narrower than a telephone's limit", async () => {
    const css = (await bytes(await ask(assets.url("app.css")))).toString();
    const printed = [...css.matchAll(/@media ([^{]*)/g)]
      .map(([, asked]) => asked!)
      .filter((asked) => /767px/.test(asked));
    expect(printed.length).toBeGreaterThan(0);
    expect(printed.filter((asked) => !asked.startsWith("screen"))).toEqual([]);
  });

  test("write no style element, which the content policy would refuse", async () => {
    const js = (await bytes(await ask(assets.url("app.js")))).toString();
    expect(js.match(/this\.installStylesheetElement\(\)/g)).toBeNull();
  });
});

describe("an asset", () => {
  test("is kept for a year, with its type", async () => {
    const { headers } = await ask(assets.url("fonts/be-vietnam-pro-vietnamese-400-normal.woff2"));
    expect(headers.get("content-type")).toBe("font/woff2");
    expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  test("comes packed as the browser takes it", async () => {
    const path = assets.url("app.css");
    const whole = await bytes(await ask(path));
    const br = await ask(path, "gzip, deflate, br");
    const gz = await ask(path, "gzip, br;q=0");
    expect([br.headers.get("content-encoding"), gz.headers.get("content-encoding")]).toEqual(["br", "gzip"]);
    expect(brotliDecompressSync(await bytes(br)).equals(whole)).toBe(true);
    expect(gunzipSync(await bytes(gz)).equals(whole)).toBe(true);
  });

  test.each([
    ["/assets/manifest.json"],
    ["/assets/../package.json"],
    ["/assets/..%2f..%2fpackage.json"],
    ["/assets/%2e%2e/manifest.json"],
    ["/assets//etc/passwd"],
    ["/assets/app.css"],
    ["/assets/"],
  ])("%s is not there", async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  test("that was not built is a fault of ours, seen at once", () => {
    expect(() => assets.url("art/hue.svg")).toThrow("No asset named art/hue.svg");
  });
});

test("in development they are built again when a source has changed, and only then", async () => {
  const sources = join(folder, "../sources");
  const page = join(sources, "Page.tsx");
  await mkdir(sources);
  await writeFile(page, "<p/>");
  const rebuild = rebuilder(join(folder, "../live"), sources);
  expect([await rebuild(), await rebuild()]).toEqual([true, false]);
  const later = new Date(Date.now() + 5_000);
  await utimes(page, later, later);
  expect([await rebuild(), await rebuild()]).toEqual([true, false]);
}, 20_000);
