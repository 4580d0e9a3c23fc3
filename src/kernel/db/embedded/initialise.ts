import { randomBytes } from "node:crypto";
import { appendFile, readFile, rename, rm, statfs } from "node:fs/promises";
import { join } from "node:path";
import { explainFolder } from "../../settings/data-folder.ts";
import { CannotStart } from "../../settings.ts";
import type { Binaries } from "./binaries.ts";
import type { Place } from "./place.ts";
import { run, writeFor } from "./run.ts";
import type { Tuning } from "./tuning.ts";

/** The PostgreSQL user that owns everything in an embedded cluster. */
export const clusterOwner = "guongsang";

/** Makes the cluster when there is none yet. A making that was cut short is begun again from the start. */
export async function initialise(place: Place, binaries: Binaries, tuning: Tuning): Promise<void> {
  const cluster = join(place.folder, "data");
  const version = (await readFile(join(cluster, "PG_VERSION"), "utf8").catch(() => "")).trim();
  if (version === "18") return;
  if (version) throw otherVersion(cluster, version);

  await insistRoom(place.folder);
  const draft = join(place.folder, "data.being-made");
  await rm(draft, { recursive: true, force: true });
  const password = join(place.folder, "password");
  await writeFor(place.as, password, randomBytes(24).toString("base64url")).catch((error) => {
    throw explainFolder(place.folder, error);
  });
  const made = await run(
    binaries.initdb,
    [
      ...initdbArguments,
      ...(tuning === "passing" ? ["--no-sync", "--no-data-checksums"] : []),
      `--pwfile=${password}`,
      "-D",
      draft,
    ],
    place.as,
    place.folder,
  );
  if (made.code !== 0) throw explainFailure(place.folder, made.said);
  await appendFile(join(draft, "postgresql.conf"), "\ninclude_if_exists 'guongsang.conf'\n");
  await rename(draft, cluster);
}

/** A new cluster takes about 50 MB and soon more; on a disk with less than 200 MB it would stop half made. */
async function insistRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < 200 * 1024 * 1024) throw explainFolder(folder, { code: "ENOSPC" });
}

/** The builtin C.UTF-8 behaves alike on Linux, macOS and Windows; `vi-x-icu` is there for sorting Vietnamese. */
const initdbArguments = [
  "--encoding=UTF8",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--locale=C",
  `--username=${clusterOwner}`,
  "--auth=scram-sha-256",
  "--no-instructions",
];

/** The sentence for what initdb or PostgreSQL said before it gave up. */
export function explainFailure(folder: string, said: string): CannotStart {
  if (/No space left on device|Disk quota exceeded/i.test(said)) return explainFolder(folder, { code: "ENOSPC" });
  if (/Permission denied/i.test(said)) return explainFolder(folder, { code: "EACCES" });
  if (/Read-only file system/i.test(said)) return explainFolder(folder, { code: "EROFS" });
  const last =
    said
      .trim()
      .split("\n")
      .filter((line) => /FATAL|PANIC|error/i.test(line))
      .at(-1) ??
    said.trim().split("\n").at(-1) ??
    "";
  return new CannotStart(
    `The embedded PostgreSQL in ${folder} did not start: ${last.replace(/^.*?(FATAL|PANIC|error):\s*/i, "")} (more in ${join(folder, "server.log")}).`,
    `PostgreSQL đi kèm ở ${folder} chưa khởi động được: xem lý do ở tệp ${join(folder, "server.log")}.`,
  );
}

function otherVersion(cluster: string, version: string): CannotStart {
  return new CannotStart(
    `The database in ${cluster} was made by PostgreSQL ${version} and this program brings PostgreSQL 18: dump it with the program's earlier version and load the dump into a new data folder.`,
    `Cơ sở dữ liệu ở ${cluster} do PostgreSQL ${version} tạo, chương trình này dùng PostgreSQL 18: hãy kết xuất bằng phiên bản cũ của chương trình rồi nạp vào thư mục dữ liệu mới.`,
  );
}
