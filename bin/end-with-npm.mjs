// npm starts a script through a shell and, when it is told to end, tells only that shell; killed, it tells nobody.
// The server would live on without a parent and hold its port. So it looks twice a second whether the npm
// that started it is still there, and ends in good order when it is not.
import { readFileSync } from "node:fs";

/** Tells this process to end (SIGTERM) when the npm it was started by has gone. Does nothing when npm did not start it. */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined || process.platform === "win32") return;
  const parent = process.ppid;
  const above = shellsParent(parent);
  setInterval(() => {
    const gone = process.ppid !== parent || (above !== null && shellsParent(parent) !== above);
    if (gone) process.kill(process.pid, "SIGTERM");
  }, 500).unref();
}

/** Whose child the shell between npm and us is (Linux; null elsewhere, or when npm is our parent itself). */
function shellsParent(pid) {
  try {
    const [, option] = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
    if (option !== "-c") return null;
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return null;
  }
}
