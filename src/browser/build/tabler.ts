import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { PurgeCSS } from "purgecss";
import { filesUnder } from "./sources.ts";

const require = createRequire(import.meta.url);

/** Scroll bars and date pickers are left as the reader's system draws them. */
const unwanted = /[^{}]*::-webkit-(?:scrollbar|datetime)[^{}]*\{[^{}]*\}/g;

/** Attributes and kinds of input our markup uses. */
const attributes = ["type", "disabled", "readonly", "multiple", "size", "rows", "href", "hidden", "role", "title"];
const inputTypes = ["button", "checkbox", "date", "email", "file", "password", "radio", "search", "submit", "text"];

/** The parts of Tabler we build on. Its other classes (`.page`, `.empty`, `.status` …) share only a name with ours. */
const families = /^(btn|form|table|visually-hidden)(-|$)/;

/**
 * The rules of Tabler that our markup uses, by the tags and the quoted words of every `.tsx` under `src/`; the public portal has
 * a style of its own and is left out.
 */
export async function usedTabler(source: string): Promise<string> {
  const core = dirname(require.resolve("@tabler/core/package.json"));
  const whole = await readFile(join(core, "dist/css/tabler.min.css"), "utf8");
  const all = await filesUnder(resolve(source, ".."), /(?<!\.test)\.tsx$/);
  const markup = all.filter((file) => !/[\\/]rooms[\\/]portal[\\/]/.test(file));
  const found = (await Promise.all(markup.map(usedIn))).flat();
  const used = {
    tags: ["html", "body", "*", ...found.flatMap((file) => file.tags)],
    classes: found.flatMap((file) => file.classes),
    ids: [],
    attributes: { names: attributes, values: inputTypes },
    undetermined: [],
  };
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: "used", extension: "tsx" }],
    css: [{ raw: whole.replace(/^@charset "UTF-8";/, "") }],
    extractors: [{ extensions: ["tsx"], extractor: () => used }],
    variables: true,
    keyframes: true,
    fontFace: true,
  });
  return (purged?.css ?? "").replace(unwanted, "");
}

/** Tags, and the classes that stand in quotes. */
async function usedIn(file: string): Promise<{ tags: string[]; classes: string[] }> {
  const text = await readFile(file, "utf8");
  const tags = [...text.matchAll(/<([a-z][a-z0-9]*)\b/g)].map((found) => found[1]!);
  const classes = [...text.matchAll(/"([^"\n]*)"|`([^`]*)`|'([^'\n]*)'/g)]
    .flatMap((found) => (found[1] ?? found[2] ?? found[3] ?? "").split(/[^A-Za-z0-9_-]+/))
    .filter((word) => families.test(word));
  return { tags, classes };
}
