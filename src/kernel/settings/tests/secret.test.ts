import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keptSecret } from "../../settings.ts";

let dataFolder: string;
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "guongsang-secret-"));
});
afterEach(() => rm(dataFolder, { recursive: true }));

test("the secret is made once, long, and readable by its owner only", async () => {
  const made = await keptSecret({ secret: undefined, dataFolder });
  expect(made.length).toBeGreaterThanOrEqual(43);
  expect(await keptSecret({ secret: undefined, dataFolder })).toBe(made);
  expect((await readFile(join(dataFolder, "secret"), "utf8")).trim()).toBe(made);
  if (process.platform !== "win32") expect((await stat(join(dataFolder, "secret"))).mode & 0o777).toBe(0o600);
});

test("processes that start at once keep the same secret", async () => {
  const made = await Promise.all([1, 2, 3, 4].map(() => keptSecret({ secret: undefined, dataFolder })));
  expect(new Set(made).size).toBe(1);
});

test("SECRET wins and nothing is written", async () => {
  const given = "0123456789abcdef0123456789abcdef";
  expect(await keptSecret({ secret: given, dataFolder })).toBe(given);
  await expect(stat(join(dataFolder, "secret"))).rejects.toThrow("ENOENT");
});

test("a damaged secret is not used", async () => {
  await writeFile(join(dataFolder, "secret"), "short");
  await expect(keptSecret({ secret: undefined, dataFolder })).rejects.toThrow("holds no usable key");
});

test("a data folder that cannot be made is one sentence", async () => {
  await writeFile(join(dataFolder, "file"), "");
  const below = join(dataFolder, "file", "var");
  await expect(keptSecret({ secret: undefined, dataFolder: below })).rejects.toThrow(
    `The data folder ${below} cannot be written`,
  );
});
