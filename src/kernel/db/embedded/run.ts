import { execFile, spawn } from "node:child_process";
import { chown, open, readFile, writeFile } from "node:fs/promises";

/** Who the database runs as; undefined is ourselves. Only root needs another. */
export type RunsAs = { uid: number; gid: number } | undefined;

/** Runs a program to its end; gives its exit code (null: it could not be started) and what it printed. */
export function run(
  program: string,
  args: string[],
  as: RunsAs,
  cwd = "/",
): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const options = {
      ...as,
      cwd: process.platform === "win32" ? undefined : cwd,
      windowsHide: true,
      env: plainEnvironment(),
    };
    const child = execFile(program, args, options, (error, stdout, stderr) => {
      const said = `${stdout}${stderr}${error && child.exitCode === null ? error.message : ""}`;
      resolve({ code: child.exitCode, said });
    });
  });
}

/**
 * Runs a program that leaves a daemon behind: its output goes to `sayingTo`, since a pipe would
 * stay open as long as the daemon lives.
 */
export async function runLeavingDaemon(program: string, args: string[], as: RunsAs, sayingTo: string) {
  const file = await open(sayingTo, "w", 0o600);
  try {
    const code = await new Promise<number | null>((resolve) => {
      const options = { ...as, cwd: process.platform === "win32" ? undefined : "/", windowsHide: true, detached: true };
      const child = spawn(program, args, { ...options, env: plainEnvironment(), stdio: ["ignore", file.fd, file.fd] });
      child.once("error", () => resolve(null));
      child.once("exit", resolve);
    });
    return { code, said: await readFile(sayingTo, "utf8") };
  } finally {
    await file.close();
  }
}

/** Writes a file (mode 600) that belongs to whom the database runs as. */
export async function writeFor(as: RunsAs, file: string, text: string): Promise<void> {
  await writeFile(file, text, { mode: 0o600 });
  if (as) await chown(file, as.uid, as.gid);
}

/** The environment without PG* variables (they would redirect the tools) and with messages in English, which we read. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("PG"));
  return { ...Object.fromEntries(kept), LC_ALL: "C", LANG: "C" };
}
