import { readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { explainFolder } from "../../settings/data-folder.ts";

const beat = 1_000;
const deadAfter = 8_000;

/**
 * Does a piece of work that only one process at a time may do on a folder (making, starting, stopping the cluster);
 * others wait. The holder touches the file every second, so that a file left by a killed process is known by its
 * age, whoever has its process number now.
 */
export async function oneAtATime<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  while (!(await taken(file))) await pause(100);
  const heart = setInterval(() => utimes(file, new Date(), new Date()).catch(() => undefined), beat);
  try {
    return await work();
  } finally {
    clearInterval(heart);
    await rm(file, { force: true });
  }
}

async function taken(file: string): Promise<boolean> {
  try {
    await writeFile(file, `${process.pid}\n`, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
      await rm(file, { force: true }).catch(() => undefined);
      throw explainFolder(dirname(file), error);
    }
  }
  const held = await stat(file).catch(() => null);
  if (held && (Math.abs(Date.now() - held.mtimeMs) > deadAfter || !(await holderLives(file)))) await clearAway(file);
  return false;
}

/** False only when the holder is surely gone; another process may have its number, then the age decides. */
async function holderLives(file: string): Promise<boolean> {
  const pid = Number(await readFile(file, "utf8").catch(() => ""));
  if (!pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

/** By renaming, so that of several who find it dead only one clears it. */
async function clearAway(file: string): Promise<void> {
  const away = `${file}.${process.pid}`;
  await rename(file, away).catch(() => undefined);
  await rm(away, { force: true });
}
