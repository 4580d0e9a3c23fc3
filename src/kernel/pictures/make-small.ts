import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import sharp from "sharp";
import type { ArrivedFile } from "#kernel/files/index.ts";

/** Sides in pixels: on the page and in the book, and in lists. */
const widths = { large: 1600, small: 640 };

/** Decoding more than this is refused: a small file may unfold to gigabytes. */
const mostPixels = 50_000_000;

/** A picture made anew, in two sizes, ready to be kept; and how wide and high the larger is. */
export type MadePicture = { large: ArrivedFile; small: ArrivedFile; width: number; height: number };

/**
 * Làm nhỏ ảnh: upright, at most 1600 and 640 px wide, as JPEG without anything a camera wrote into it (place, device, time,
 * thumbnail). Null when what was sent is no picture that can be read. The files lie beside what arrived and go with it.
 */
export async function makeSmall(arrived: ArrivedFile): Promise<MadePicture | null> {
  try {
    const [large, small] = [await made(arrived, "large"), await made(arrived, "small")];
    return { large: large.file, small: small.file, width: large.width, height: large.height };
  } catch {
    return null;
  }
}

async function made(arrived: ArrivedFile, size: keyof typeof widths) {
  const { data, info } = await sharp(arrived.path, { limitInputPixels: mostPixels, failOn: "error" })
    .autoOrient()
    .resize({ width: widths[size], height: widths[size] * 2, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .jpeg({ quality: 80, progressive: true })
    .toBuffer({ resolveWithObject: true });
  const path = `${arrived.path}.${size}.jpg`;
  await writeFile(path, data, { mode: 0o600 });
  const name = `${arrived.name.replace(/\.[^.]*$/, "")}${size === "small" ? " (nhỏ)" : ""}.jpg`;
  const sha256 = createHash("sha256").update(data).digest("hex");
  return {
    file: { name, mime: "image/jpeg", size: data.length, sha256, path },
    width: info.width,
    height: info.height,
  };
}
