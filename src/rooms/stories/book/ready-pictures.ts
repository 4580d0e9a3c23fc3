import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { placeOf } from "#kernel/files/index.ts";
import type { BookContent } from "../queries/book-content.ts";
import type { ReadyPicture } from "./print-data.ts";

/** Pictures of a book by their id, and the bytes of each file. */
export type ReadyPictures = { ready: Map<string, ReadyPicture>; bytes: Map<string, Uint8Array> };

/**
 * Chuẩn bị ảnh: each picture as it was kept, which is as large as print needs (`makeSmall` of `#kernel/pictures`). One whose file is gone
 * or cannot be read is left away: a book is made without it. `told` hears after each how many are done.
 */
export async function readyPictures(
  { stories }: BookContent,
  dataFolder: string,
  told: (done: number, total: number) => Promise<void>,
): Promise<ReadyPictures> {
  const all = stories.flatMap(({ pictures }) => pictures);
  const [ready, bytes] = [new Map<string, ReadyPicture>(), new Map<string, Uint8Array>()];
  for (const [n, { id, sha256 }] of all.entries()) {
    const stored = await readFile(placeOf(dataFolder, sha256)).catch(() => null);
    const sides = stored && (await sidesOf(stored));
    if (stored && sides) {
      const file = `anh-${sha256.slice(0, 20)}.jpg`;
      ready.set(id, { file, ...sides });
      bytes.set(file, new Uint8Array(stored));
    }
    await told(n + 1, all.length);
  }
  return { ready, bytes };
}

/** Width and height in pixels; null of what is no JPEG. */
async function sidesOf(stored: Buffer): Promise<{ width: number; height: number } | null> {
  const told = await sharp(stored)
    .metadata()
    .catch(() => null);
  return told?.format === "jpeg" ? { width: told.width, height: told.height } : null;
}
