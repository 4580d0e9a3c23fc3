import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, extname, join, relative } from "node:path";
import { filesUnder } from "./sources.ts";

/** Copies pictures and licences under fingerprinted names. Gives plain name → file. */
export async function copyPictures(source: string, out: string): Promise<Record<string, string>> {
  const files = [
    join(source, "favicon.svg"),
    ...(await filesUnder(join(source, "art"), /\.svg$/)),
    ...(await filesUnder(join(source, "fonts"), /\.txt$/)),
  ];
  const manifest: Record<string, string> = {};
  for (const file of files) {
    const name = relative(source, file).replaceAll("\\", "/");
    const content = await readFile(file);
    const ending = extname(name);
    const print = createHash("sha256").update(content).digest("hex").slice(0, 8);
    const target = `${name.slice(0, -ending.length)}-${print}${ending}`;
    await mkdir(dirname(join(out, target)), { recursive: true });
    await writeFile(join(out, target), content);
    manifest[name] = target;
  }
  return manifest;
}
