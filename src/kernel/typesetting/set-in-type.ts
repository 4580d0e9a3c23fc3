import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { programFolder } from "#kernel/settings/program-folder.ts";
import { askThread, type ThreadLimits } from "#kernel/threads/ask-thread.ts";
import { WaitingLine } from "#kernel/threads/waiting-line.ts";
import type { Answer, Task } from "./worker.ts";

/** What is to be set: a template of ours, what it says, and the pictures it may show. */
export type Typesetting = {
  /** The template's file, from the program's folder: `src/rooms/stories/book/book.typ`. */
  template: string;
  /** What the template reads as `json("/data.json")`. Texts in it are texts: no sign of theirs is ever markup. */
  data: unknown;
  /** JPEG or PNG by file name; the template finds them as `/pictures/<name>`. */
  pictures?: ReadonlyMap<string, Uint8Array>;
};

/** A document set in type, and how many pages it has. */
export type SetInType = { pdf: Uint8Array<ArrayBuffer>; pages: number };

/** Thrown when a template does not work with what it was given: a fault of ours, with the compiler's words. */
export class TypesettingFailed extends Error {
  constructor(said: string) {
    super(`The template could not be set: ${said}`);
    this.name = "TypesettingFailed";
  }
}

/** The thread that sets: as source beside this file, and as a bundle beside the program's (`bin/build.mjs`). */
const thread = { source: new URL("./worker.ts", import.meta.url), bundle: "typesetting-worker.js" };

/** A thick book takes seconds; what takes five minutes has gone wrong, even on a busy machine. */
const usual: ThreadLimits = { milliseconds: 300_000, memoryMegabytes: 1024 };

/** One at a time: setting takes a whole processor, and pages of the server want the other. Others wait up to ten minutes. */
const line = new WaitingLine({ atOnce: 1, waiting: 50, milliseconds: 600_000 });

const fonts = ["Regular", "Italic", "Bold", "BoldItalic"].map(
  (face) => `src/kernel/typesetting/fonts/Tinos-${face}.ttf`,
);

/**
 * Dàn trang: a PDF of a template, in a thread of its own. The template sees the data and the pictures and nothing else: no
 * folder, no setting. What people wrote comes in as data, so it can be read but never run. Throws {@link TypesettingFailed}.
 */
export async function setInType(work: Typesetting, limits: ThreadLimits = usual): Promise<SetInType> {
  const [document] = await setEachInType({ ...work, data: [work.data] }, () => {}, limits);
  return document!;
}

/**
 * The same of several data, as of two sizes of paper, one after the other in one thread: pictures are read once for all.
 * `begins` hears the number of each, from 1, when it is begun.
 */
export async function setEachInType(
  work: Omit<Typesetting, "data"> & { data: readonly unknown[] },
  begins: (n: number) => unknown = () => {},
  limits: ThreadLimits = usual,
): Promise<SetInType[]> {
  const folder = programFolder();
  const pictures = [...(work.pictures ?? [])];
  for (const [name] of pictures)
    if (!/^[\w-]+\.(jpg|png)$/.test(name)) throw new TypesettingFailed(`a picture may not be called ${name}`);
  const task: Task = {
    template: withoutPackages(await readFile(join(folder, work.template), "utf8")),
    data: work.data.map((one) => JSON.stringify(one)),
    pictures,
    fonts: fonts.map((font) => join(folder, font)),
  };
  const answer = await line.take(() => askThread<Answer>(thread, task, limits, (word) => begins(Number(word))));
  if ("fault" in answer) throw new TypesettingFailed(answer.fault);
  return answer.documents;
}

/** A template stands alone: an `import` could fetch a package from the net. */
function withoutPackages(template: string): string {
  if (/\b(import|include)\b/.test(template.replace(/\/\/.*$/gm, "")))
    throw new TypesettingFailed("a template may not import or include");
  return template;
}
