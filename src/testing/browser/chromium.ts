import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** A browser that can be started: where it is, or which of the system's, and what it needs around it. */
export type Installed = { executablePath?: string; channel?: "chrome" | "msedge"; env: Record<string, string> };

/**
 * The browser of the tests. On Linux x64 it comes from npm (@sparticuz/chromium), unpacked once beside the packages, with
 * the libraries it brings where the system lacks them; elsewhere Chrome or Edge of the machine, or `GUONGSANG_BROWSER`.
 */
export async function installedBrowser(): Promise<Installed> {
  const named = process.env.GUONGSANG_BROWSER;
  if (named) return { executablePath: named, env: {} };
  if (process.platform !== "linux" || process.arch !== "x64") {
    return { channel: process.platform === "win32" ? "msedge" : "chrome", env: {} };
  }
  const folder = await unpacked();
  const executablePath = join(folder, "chromium");
  return { executablePath, env: { ...(await libraries(executablePath, folder)), ...fonts(folder) } };
}

/** Unpacks into a folder of its own and moves it into place: two test runs at once do not see half a browser. */
async function unpacked(): Promise<string> {
  const entry = require.resolve("@sparticuz/chromium");
  const home = entry.slice(0, entry.lastIndexOf("@sparticuz"));
  const { version } = JSON.parse(await readFile(join(home, "@sparticuz/chromium/package.json"), "utf8"));
  const folder = join(home, ".cache", `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const fresh = `${folder}-${process.pid}`;
  await mkdir(fresh, { recursive: true });
  try {
    await run(process.execPath, ["--input-type=module", "-e", unpacking(entry)], {
      env: { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    });
    await chmod(join(fresh, "chromium"), 0o755);
    await rename(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return folder;
}

/** The package unpacks into the folder for temporary files, and its libraries only where it believes to be at home. */
function unpacking(entry: string): string {
  const esm = pathToFileURL(join(dirname(entry), "../esm/index.js")).href;
  return `const { default: chromium } = await import(${JSON.stringify(esm)}); await chromium.executablePath();`;
}

/** Nothing when the browser starts with what the system has; else the libraries that came with it. */
async function libraries(executable: string, folder: string): Promise<Record<string, string>> {
  const starts = (env: Record<string, string>) =>
    run(executable, ["--version", "--no-sandbox"], { env: { ...process.env, ...env } }).then(
      () => true,
      () => false,
    );
  if (await starts({})) return {};
  const own = { LD_LIBRARY_PATH: [join(folder, "al2023/lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":") };
  if (await starts(own)) return own;
  throw new Error(`The test browser ${executable} does not start. Set GUONGSANG_BROWSER to a Chrome or Chromium.`);
}

/** A machine without any font settings gets the ones that came with it. */
function fonts(folder: string): Record<string, string> {
  return existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: join(folder, "fonts") };
}
