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
  const browser = await filesUnder(join(folder, "browser"), /\.(ts|css|svg)$/);
  const markup = await filesUnder(folder, /\.tsx$/);
  const times = await Promise.all([...browser, ...markup].map(async (file) => (await stat(file)).mtimeMs));
  return Math.max(0, ...times);
}
