// npm run build: what `npm start` runs, in dist/: server.js, its worker threads and assets/. `buildIfStale` builds only when a
// source has changed since.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as esbuild from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");

/** Builds when something has changed since dist/ was built, or when dist/ is not whole. Says whether it built. */
export async function buildIfStale() {
  const sum = await sourceSum();
  const built = await readFile(join(dist, "built-from"), "utf8").catch(() => "");
  if (built === sum && existsSync(join(dist, "server.js")) && existsSync(join(dist, "assets"))) return false;
  await build(sum);
  return true;
}

/** Builds everything. The files are put in place when all are ready. */
export async function build(sum) {
  const from = sum ?? (await sourceSum());
  const draft = join(dist, `building-${process.pid}`);
  await mkdir(draft, { recursive: true });
  try {
    await bundlePrograms(draft);
    await buildAssets(draft);
    for (const file of await readdir(draft)) await rename(join(draft, file), join(dist, file));
    await writeFile(join(dist, "built-from"), from);
  } finally {
    await rm(draft, { recursive: true, force: true });
    await esbuild.stop();
  }
}

const forNode = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  jsx: "automatic",
  jsxImportSource: "preact",
  absWorkingDir: root,
  logLevel: "warning",
};

/** What becomes a file of its own in dist/: the server, and each worker thread under the name its starter asks for. */
const programs = {
  server: "src/app/server.ts",
  "spreadsheet-worker": "src/kernel/spreadsheets/reading/worker.ts",
  "plan-reading-worker": "src/rooms/plan-reader/threads/worker.ts",
  "typesetting-worker": "src/kernel/typesetting/worker.ts",
};

async function bundlePrograms(draft) {
  await esbuild.build({ ...forNode, entryPoints: programs, outdir: draft, sourcemap: true, sourcesContent: false });
}

/** The asset build is TypeScript too: bundled for this once, so that no TypeScript runner is needed in production. */
async function buildAssets(draft) {
  const builder = join(draft, "build-assets.mjs");
  await esbuild.build({ ...forNode, entryPoints: [join(root, "src/browser/build.ts")], outfile: builder });
  const { buildAssets } = await import(pathToFileURL(builder).href);
  const [here] = [process.cwd(), process.chdir(root)];
  await buildAssets(join(dist, "assets")).finally(() => process.chdir(here));
  await rm(builder);
}

/** Names, sizes and times of all that the build reads; tests do not count. */
async function sourceSum() {
  const files = [
    ...(await sources(join(root, "src"))),
    ...["package.json", "package-lock.json", "bin/build.mjs"].map((one) => join(root, one)),
  ];
  const sum = createHash("sha256");
  for (const file of files.sort()) {
    const { size, mtimeMs } = await stat(file);
    sum.update(`${relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return sum.digest("hex");
}

async function sources(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
