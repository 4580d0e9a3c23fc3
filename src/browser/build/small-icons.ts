import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** Icons that the style draws, without the words a picture in a style sheet has no use for. */
export function smallIcons(): Plugin {
  return {
    name: "small-icons",
    setup(it) {
      it.onLoad({ filter: /@tabler[\\/]icons[\\/].*\.svg$/ }, async ({ path }) => {
        const svg = await readFile(path, "utf8");
        const contents = svg
          .replace(/<path stroke="none" d="M0 0h24v24H0z" fill="none"\s*\/>/, "")
          .replace(/\s(?:class|width|height)="[^"]*"/g, "")
          .replace(/\s+/g, " ")
          .replace(/\s*([<>])\s*/g, "$1")
          .replace(/ \/>/g, "/>");
        return { contents, loader: "dataurl" };
      });
    },
  };
}
