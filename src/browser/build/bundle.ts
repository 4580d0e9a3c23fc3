import { basename, join, relative } from "node:path";
import { build, type Plugin } from "esbuild";
import { smallIcons } from "./small-icons.ts";
import { usedTabler } from "./tabler.ts";
import { turboWithoutStyle } from "./turbo.ts";

/**
 * Bundles `entry.ts`, `app.css`, and what only some pages fetch (the public `portal.css`, the styles of stories and of events, the editor), with
 * all they ask for. Gives plain name → file for each that was written.
 */
export async function bundle(source: string, out: string): Promise<Record<string, string>> {
  const { metafile } = await build({
    entryPoints: [
      { in: join(source, "entry.ts"), out: "app" },
      { in: join(source, "app.css"), out: "app" },
      { in: join(source, "portal.css"), out: "portal" },
      { in: join(source, "markup-editor.ts"), out: "markup-editor" },
      { in: join(source, "stories.css"), out: "stories" },
      { in: join(source, "ceremonies.css"), out: "ceremonies" },
    ],
    outdir: out,
    bundle: true,
    minify: true,
    format: "esm",
    target: ["es2020", "chrome100", "firefox100", "safari15"],
    entryNames: "[name]-[hash]",
    assetNames: "fonts/[name]-[hash]",
    loader: { ".woff2": "file" },
    legalComments: "external",
    metafile: true,
    logLevel: "warning",
    plugins: [tabler(source), smallIcons(), turboWithoutStyle()],
  });
  const manifest: Record<string, string> = {};
  for (const [path, output] of Object.entries(metafile.outputs)) {
    if (path.endsWith(".LEGAL.txt")) continue;
    const file = relative(out, path).replaceAll("\\", "/");
    const name = output.entryPoint ? plainName(file) : `fonts/${onlyInput(output.inputs)}`;
    manifest[name] = file;
  }
  return manifest;
}

/** `markup-editor-2KXJ4ABC.js` → `markup-editor.js`. */
function plainName(file: string): string {
  return file.replace(/-[A-Z0-9]+(?=\.\w+$)/, "");
}

/** `@import "tabler.css"` stands for those rules of Tabler that our markup uses. */
function tabler(source: string): Plugin {
  return {
    name: "tabler",
    setup(it) {
      it.onResolve({ filter: /^tabler\.css$/ }, () => ({ path: "tabler.css", namespace: "tabler" }));
      it.onLoad({ filter: /.*/, namespace: "tabler" }, async () => ({
        contents: await usedTabler(source),
        loader: "css",
      }));
    },
  };
}

function onlyInput(inputs: Record<string, unknown>): string {
  return basename(Object.keys(inputs)[0] ?? "");
}
