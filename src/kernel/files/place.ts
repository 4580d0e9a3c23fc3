import { join } from "node:path";

/** Where the content with this hash lies under the data folder: `files/ab/abcdef…`; nothing of a name gets into a path. */
export function placeOf(dataFolder: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("A stored file is named by its SHA-256.");
  return join(dataFolder, "files", sha256.slice(0, 2), sha256);
}
