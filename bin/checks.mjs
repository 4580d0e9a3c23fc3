// The checks of `npm test` and `npm run check`, in order. Each gives how many things passed and failed.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildIfStale } from "./build.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

const all = [
  {
    name: "type check",
    advice: "npm run typecheck shows it again; mend the types, do not cast them away.",
    run: () => one("typescript7/bin/tsc", ["-p", "tsconfig.json"]),
  },
  {
    name: "lint",
    advice: "npm run format mends what can be mended by itself.",
    run: () => one("@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "--max-diagnostics=50", "."]),
  },
  {
    name: "architecture rules",
    advice: "Each broken rule says what to do instead; the rules stand in .dependency-cruiser.cjs.",
    run: () => one("dependency-cruiser/bin/dependency-cruise.mjs", ["src", "--config", ".dependency-cruiser.cjs"]),
  },
  {
    name: "build",
    advice: "npm run build shows it again.",
    run: () => buildIfStale().then(passed, failed),
  },
  {
    name: "unit, database and browser tests",
    advice: "npx vitest run PATH runs one file again.",
    run: tests,
  },
];

/** The rules are checked as soon as they are written. */
export const checks = all.filter(
  ({ name }) => name !== "architecture rules" || existsSync(join(root, ".dependency-cruiser.cjs")),
);

/** Runs a package's program; its exit code decides. */
async function one(program, args) {
  return (await exitCode(program, args)) === 0 ? passed() : failed();
}

function passed() {
  return { passed: 1, failed: 0 };
}

function failed(error) {
  if (error) console.error(error);
  return { passed: 0, failed: 1 };
}

/** Node starts the program itself: the shell scripts of node_modules/.bin differ between systems. */
function exitCode(program, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, "node_modules", program), ...args], {
      cwd: root,
      stdio: "inherit",
    });
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/** Vitest's own numbers. A file that cannot be loaded, an error outside tests, or a run without tests is a failure too. */
async function tests() {
  const folder = await mkdtemp(join(tmpdir(), "guongsang-results-"));
  const file = join(folder, "results.json");
  try {
    const code = await exitCode("vitest/vitest.mjs", [
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ]);
    const results = JSON.parse(await readFile(file, "utf8"));
    const unloaded = results.testResults.filter(
      (one) => one.status === "failed" && one.assertionResults.length === 0,
    ).length;
    const failures = results.numFailedTests + unloaded;
    return {
      passed: results.numPassedTests,
      failed: failures === 0 && (code !== 0 || results.numTotalTests === 0) ? 1 : failures,
    };
  } catch (error) {
    return failed(error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
