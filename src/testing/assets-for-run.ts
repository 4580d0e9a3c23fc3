import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildAssets } from "../browser/build.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of style, script, fonts and pictures, built for this run. */
    builtAssets: string;
  }
}

/** Builds what browsers load once for the whole run; vitest calls this before the browser tests, and what it returns after. */
export default async function assetsForRun(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "guongsang-assets-"));
  const built = join(folder, "assets");
  await buildAssets(built);
  project.provide("builtAssets", built);
  return () => rm(folder, { recursive: true, force: true });
}
