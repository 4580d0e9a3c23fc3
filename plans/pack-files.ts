import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type PlanPack, readPack } from "#rooms/plans/packs/index.ts";

/** The five plans of this folder, for its tests. */
export const keys = ["ca-mau", "soc-trang", "thai-binh", "ninh-binh", "dak-lak"] as const;

/** The text of a file of this folder. */
export function fileOf(name: string): string {
  return readFileSync(fileURLToPath(new URL(name, import.meta.url)), "utf8");
}

/** A plan pack of this folder, read; throws with its problems. */
export function packOf(key: string): PlanPack {
  const read = readPack(fileOf(`${key}.yaml`));
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.pack;
}
