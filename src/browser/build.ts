import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./build/bundle.ts";
import { compress } from "./build/compress.ts";
import { copyPictures } from "./build/pictures.ts";
import { lastChange } from "./build/sources.ts";

/** Plain name → fingerprinted file, both relative to the assets folder. */
export type Manifest = Record<string, string>;

/**
 * Builds style, script, fonts and pictures into a folder: fingerprinted names, `.br` and `.gz` beside what shrinks, and
 * `manifest.json`. The folder is replaced as a whole, so a server never sees half of it. Gives the manifest.
 */
export async function buildAssets(outDir: string): Promise<Manifest> {
  const out = resolve(outDir);
  await mkdir(dirname(out), { recursive: true });
  const fresh = await mkdtemp(`${out}-building-`);
  try {
    const manifest = { ...(await bundle(sourceFolder(), fresh)), ...(await copyPictures(sourceFolder(), fresh)) };
    await Promise.all(Object.values(manifest).map((file) => compress(join(fresh, file))));
    await writeFile(join(fresh, "manifest.json"), `${JSON.stringify(manifest, null, 1)}\n`);
    await chmod(fresh, 0o755);
    await replace(out, fresh);
    return manifest;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/**
 * For development: a function that builds again when a source of style, script or markup has changed since it last
 * looked, and says whether it did. Give it to `liveAssets`.
 */
export function rebuilder(outDir: string, watched = resolve(sourceFolder(), "..")): () => Promise<boolean> {
  let built = 0;
  return async () => {
    const changed = await lastChange(watched);
    if (changed <= built && existsSync(join(outDir, "manifest.json"))) return false;
    await buildAssets(outDir);
    built = changed;
    return true;
  };
}

/** Beside this file; from the root of the project when this file was bundled away. */
function sourceFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  return existsSync(join(here, "entry.ts")) ? here : resolve("src/browser");
}

async function replace(out: string, fresh: string): Promise<void> {
  const old = `${fresh}-old`;
  if (existsSync(out)) await rename(out, old);
  await rename(fresh, out);
  await rm(old, { recursive: true, force: true });
}
