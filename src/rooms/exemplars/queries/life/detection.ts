import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { StageNews } from "../../life.ts";
import type { Exemplar } from "../../schema.ts";
import { originNames } from "../../words.vi.ts";

/** Phát hiện: where it was first heard of, what was checked, when it was chosen. */
export async function detectionOf(_db: DbOrTx, _officer: Officer, exemplar: Exemplar): Promise<StageNews> {
  return { says: null, lines: [{ on: exemplar.detectedOn, words: `${originNames[exemplar.origin]}.` }], acts: [] };
}
