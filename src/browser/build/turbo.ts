import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

const call = "    this.installStylesheetElement();\n";

/** Turbo writes a style element for its progress bar, which our content policy refuses; app.css draws the bar instead. */
export function turboWithoutStyle(): Plugin {
  return {
    name: "turbo-without-style",
    setup(it) {
      it.onLoad({ filter: /turbo\.es2017-esm\.js$/ }, async ({ path }) => {
        const turbo = await readFile(path, "utf8");
        if (turbo.split(call).length !== 2) throw new Error("Turbo has changed: see src/browser/build/turbo.ts");
        return { contents: turbo.replace(call, ""), loader: "js" };
      });
    },
  };
}
