import { createHash, randomBytes } from "node:crypto";

/** Mã rút câu: 60 bits of chance, written so that it can be read out. */
export function newSeed(): string {
  return randomBytes(8).toString("hex").slice(0, 15);
}

/**
 * Rút câu hỏi: `most` of the bank in an order of chance, every order as likely as every other; with no number the whole bank in
 * its own order. The same seed and bank give the same questions in the same order, none twice.
 */
export function drawOf(seed: string, bank: readonly string[], most: number | null): string[] {
  if (most === null) return [...bank];
  const chance = chanceOf(seed);
  const left = [...bank];
  const drawn: string[] = [];
  while (drawn.length < most && left.length > 0) drawn.push(left.splice(below(left.length, chance), 1)[0]!);
  return drawn;
}

/** Numbers of 32 bits, one after the other, out of the seed alone. */
function* chanceOf(seed: string): Generator<number, never> {
  for (let block = 0; ; block++) {
    const bytes = createHash("sha256").update(`${seed}:${block}`).digest();
    for (let at = 0; at < bytes.length; at += 4) yield bytes.readUInt32BE(at);
  }
}

/** A number from 0 below `size`; what would favour the small ones is thrown away. */
function below(size: number, chance: Generator<number, never>): number {
  const fair = 2 ** 32 - (2 ** 32 % size);
  for (;;) {
    const one = chance.next().value;
    if (one < fair) return one % size;
  }
}
