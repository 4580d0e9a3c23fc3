import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** All files below a folder whose name matches. */
export async function filesUnder(folder: string, name: RegExp): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** When a source of the browser's side last changed, in milliseconds: style, script, markup. */
export async function lastChange(folder: string): Promise<number> {
  const files = await filesUnder(folder, /\.(tsx|css|svg)$/);
  const scripts = (await filesUnder(folder, /\.ts$/)).filter((file) => file.startsWith(join(folder, "browser")));
  const times = await Promise.all([...files, ...scripts].map(async (file) => (await stat(file)).mtimeMs));
  return Math.max(0, ...times);
}
