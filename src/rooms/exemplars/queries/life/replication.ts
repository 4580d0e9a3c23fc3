import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { StageNews } from "../../life.ts";
import type { Exemplar } from "../../schema.ts";
import { nothingYet } from "./stage-news.ts";

/** Nhân rộng: who took it over, with what result, follow-ups. */
export async function replicationOf(
  _db: DbOrTx,
  _officer: Officer,
  _exemplar: Exemplar,
  _today: string,
): Promise<StageNews> {
  return nothingYet;
}
