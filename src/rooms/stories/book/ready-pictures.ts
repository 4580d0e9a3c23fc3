import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { placeOf } from "#kernel/files/index.ts";
import type { BookContent } from "../queries/book-content.ts";
import type { ReadyPicture } from "./print-data.ts";

/** Sides in pixels: 300 points an inch over the width of a page of A5, 200 over one of A4. */
const widest = 1280;
const highest = 1600;

/** Pictures of a book by their id, and the bytes of each file. */
export type ReadyPictures = { ready: Map<string, ReadyPicture>; bytes: Map<string, Uint8Array> };

/**
 * Chuẩn bị ảnh: each picture once, as large as print needs and no larger. One whose file cannot be read is left away: a book is
 * made without it. `told` hears after each how many are done.
 */
export async function readyPictures(
  { stories }: BookContent,
  dataFolder: string,
  told: (done: number, total: number) => Promise<void>,
): Promise<ReadyPictures> {
  const all = stories.flatMap(({ pictures }) => pictures);
  const [ready, bytes] = [new Map<string, ReadyPicture>(), new Map<string, Uint8Array>()];
  for (const [n, { id, sha256 }] of all.entries()) {
    const made = await madeReady(placeOf(dataFolder, sha256));
    if (made) {
      const file = `anh-${createHash("sha256").update(made.data).digest("hex").slice(0, 16)}.jpg`;
      ready.set(id, { file, width: made.width, height: made.height });
      bytes.set(file, made.data);
    }
    await told(n + 1, all.length);
  }
  return { ready, bytes };
}

async function madeReady(path: string): Promise<{ data: Uint8Array; width: number; height: number } | null> {
  const stored = await readFile(path).catch(() => null);
  if (!stored) return null;
  try {
    const { data, info } = await sharp(stored)
      .resize({ width: widest, height: highest, fit: "inside", withoutEnlargement: true })
      .jpeg({ quality: 78 })
      .toBuffer({ resolveWithObject: true });
    return { data: new Uint8Array(data), width: info.width, height: info.height };
  } catch {
    return null;
  }
}
