import { randomBytes } from "node:crypto";
import { chown, mkdir, readFile, rmdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { explainFolder, makeDataFolder } from "../../settings/data-folder.ts";
import { CannotStart } from "../../settings.ts";
import { type RunsAs, run } from "./run.ts";
import { runsAs } from "./runs-as.ts";

/** Where an embedded cluster lives and who runs it. */
export type Place = {
  /** Holds `data` (the cluster), `server.log`, `password`, `port`. */
  folder: string;
  as: RunsAs;
  /** Where a copy of the programs goes when they cannot run from node_modules. */
  copyFolder: string;
};

/** Where root keeps what another user must reach when the data folder lies behind a closed door (as in /root). */
const openGround = "/var/lib/guongsang";

/**
 * The place of the cluster of a data folder: `postgres` inside it. Only where root started the program and the
 * user the database runs as cannot reach that folder, it lies in /var/lib/guongsang, and `postgres-is-in`
 * in the data folder says where.
 */
export async function placeFor(dataFolder: string): Promise<Place> {
  await makeDataFolder(dataFolder);
  const pointer = join(dataFolder, "postgres-is-in");
  const pointed = (await readFile(pointer, "utf8").catch(() => "")).trim();
  const folder = pointed || join(dataFolder, "postgres");
  const as = await runsAs(folder, dataFolder);
  if (pointed && (await run("test", ["-d", pointed], undefined)).code !== 0) throw pointsNowhere(pointer, pointed);
  await makeFor(as, folder);
  if (!as) return { folder, as, copyFolder: dataFolder };
  if (await mayReach(folder, as)) return { folder, as, copyFolder: openGround };
  if (await hasCluster(folder)) throw closedDoor(folder);

  const elsewhere = join(openGround, randomBytes(6).toString("hex"));
  await makeFor(undefined, openGround);
  await makeFor(as, elsewhere);
  if (!(await mayReach(elsewhere, as))) throw closedDoor(folder);
  await writeFile(pointer, `${elsewhere}\n`);
  await rmdir(folder).catch(() => undefined);
  return { folder: elsewhere, as, copyFolder: openGround };
}

async function makeFor(as: RunsAs, folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: as ? 0o700 : 0o711 });
    if (as) await chown(folder, as.uid, as.gid);
  } catch (error) {
    throw explainFolder(folder, error);
  }
}

async function mayReach(folder: string, as: RunsAs): Promise<boolean> {
  return (await run("test", ["-w", folder, "-a", "-x", folder], as)).code === 0;
}

async function hasCluster(folder: string): Promise<boolean> {
  return (await readFile(join(folder, "data", "PG_VERSION"), "utf8").catch(() => "")) !== "";
}

function closedDoor(folder: string): CannotStart {
  return new CannotStart(
    `The database in ${folder} belongs to a user who may not pass through the folders above it: open them (chmod o+x), or set GUONGSANG_DATA to a folder outside, for example GUONGSANG_DATA=/srv/guongsang`,
    `Cơ sở dữ liệu ở ${folder} thuộc về một người dùng không đi qua được các thư mục phía trên: hãy mở quyền đi qua (chmod o+x), hoặc đặt GUONGSANG_DATA sang thư mục khác, ví dụ GUONGSANG_DATA=/srv/guongsang`,
  );
}

function pointsNowhere(pointer: string, pointed: string): CannotStart {
  return new CannotStart(
    `The file ${pointer} says that the database is in ${pointed}, and that folder is not there: restore it from a backup, or delete the file to begin with an empty database.`,
    `Tệp ${pointer} ghi rằng cơ sở dữ liệu ở ${pointed}, nhưng thư mục đó không còn: hãy khôi phục từ bản sao lưu, hoặc xóa tệp để bắt đầu với cơ sở dữ liệu trống.`,
  );
}
