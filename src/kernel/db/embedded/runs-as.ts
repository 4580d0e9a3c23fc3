import { stat } from "node:fs/promises";
import { CannotStart } from "../../settings.ts";
import { type RunsAs, run } from "./run.ts";

/**
 * PostgreSQL refuses to run as root. Started by root, it runs as the owner of an existing cluster or data folder,
 * else as the system's `postgres`, else as a system user `guongsang` made for it, else as `nobody`.
 */
export async function runsAs(clusterFolder: string, dataFolder: string): Promise<RunsAs> {
  if (process.getuid?.() !== 0) return undefined;
  return (
    (await ownerOf(clusterFolder)) ??
    (await ownerOf(dataFolder)) ??
    (await userNamed("postgres")) ??
    (await userNamed("guongsang")) ??
    (await madeUser()) ??
    (await userNamed("nobody")) ??
    noUser()
  );
}

/** The owner of a folder, unless that is root or a number without a name (initdb asks for the name). */
async function ownerOf(folder: string): Promise<RunsAs> {
  const owner = await stat(folder).catch(() => null);
  if (!owner || owner.uid === 0) return undefined;
  const as = { uid: owner.uid, gid: owner.gid };
  return (await run("id", ["-un"], as)).code === 0 ? as : undefined;
}

async function userNamed(name: string): Promise<RunsAs> {
  const [uid, gid] = await Promise.all([run("id", ["-u", name], undefined), run("id", ["-g", name], undefined)]);
  return uid.code === 0 && gid.code === 0 ? { uid: Number(uid.said), gid: Number(gid.said) } : undefined;
}

async function madeUser(): Promise<RunsAs> {
  await run(
    "useradd",
    ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "guongsang"],
    undefined,
  );
  return userNamed("guongsang");
}

function noUser(): never {
  throw new CannotStart(
    "PostgreSQL does not run as root and this system has no user to run it as: start as an ordinary user, or set DATABASE_URL to a PostgreSQL server.",
    "PostgreSQL không chạy bằng quyền root và máy này chưa có người dùng nào để chạy: hãy khởi động bằng người dùng thường, hoặc đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL.",
  );
}
