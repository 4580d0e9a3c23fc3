import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "#kernel/db/index.ts";
import { print } from "./figures.ts";
import { benchPlanning } from "./planning.ts";

const folder = await mkdtemp(join(tmpdir(), "guongsang-bench-"));
const database = await openDatabase({ databaseUrl: process.env.DATABASE_URL, dataFolder: folder });
try {
  print("Planning: 40 duties × 3,500 units × 5 years", await benchPlanning(database));
} finally {
  await database.close();
  await rm(folder, { recursive: true, force: true });
}
