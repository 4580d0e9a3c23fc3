import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const packers = {
  br: (raw: Buffer) =>
    promisify(brotliCompress)(raw, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
    }),
  gz: (raw: Buffer) => promisify(gzip)(raw, { level: 9 }),
};

/** Writes `.br` and `.gz` beside a file that shrinks by them; fonts are packed already. */
export async function compress(file: string): Promise<void> {
  if (file.endsWith(".woff2")) return;
  const raw = await readFile(file);
  for (const [ending, pack] of Object.entries(packers)) {
    const packed = await pack(raw);
    if (packed.length < raw.length * 0.95) await writeFile(`${file}.${ending}`, packed);
  }
}
