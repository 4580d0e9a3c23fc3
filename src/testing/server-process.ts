import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { programFolder } from "#kernel/settings/program-folder.ts";

/** A server in a process of its own. */
export type ServerProcess = {
  process: ChildProcess;
  /** Everything it has printed, on both streams. */
  said(): string;
  /** The address it printed; throws with what it said when it ends before. */
  address(): Promise<string>;
  /** Its exit code, once it has ended (null: killed). */
  ended: Promise<number | null>;
};

/** Starts a script of the project (TypeScript too) with settings; PORT is any free one unless given. */
export function startProcess(script: string, env: Record<string, string>): ServerProcess {
  const settings = { ...process.env, DATABASE_URL: undefined, VITEST: undefined, PORT: "0", ...env };
  const child = spawn(process.execPath, ["--import", "tsx", script], {
    cwd: programFolder(),
    env: settings,
    stdio: "pipe",
  });
  let said = "";
  const waiting: (() => void)[] = [];
  const hear = (chunk: Buffer) => {
    said += chunk.toString();
    for (const look of waiting.splice(0)) look();
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const ended = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)));
  const address = () =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = /http:\/\/\S+:\d+/.exec(said);
        if (found) resolve(found[0]);
        else waiting.push(look);
      };
      look();
      void ended.then(() => reject(new Error(`It ended before it gave an address. It said:\n${said}`)));
    });
  return { process: child, said: () => said, address, ended };
}

/** The script of a server without the program in it; see bare-server.ts. */
export const bareServer = join("src", "testing", "bare-server.ts");
