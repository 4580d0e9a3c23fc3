import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type EpubEntry, type EpubPage, type EpubPicture, packEpub } from "#kernel/epub/index.ts";
import { programFolder } from "#kernel/settings/program-folder.ts";
import { withoutForbidden, xml } from "#kernel/xml.ts";
import type { BookContent, BookStory } from "../queries/book-content.ts";
import { renderBody } from "../text/render-body.ts";
import { coverDrawing } from "./cover.ts";
import { type BookIndex, indicesOf, partsOf } from "./parts.ts";
import { imprintOf, type ReadyPicture, toldOf } from "./print-data.ts";

/** Sách điện tử of a book's content, with the pictures made ready for it. */
export async function eBook(
  content: BookContent,
  ready: ReadonlyMap<string, ReadyPicture>,
  bytes: ReadonlyMap<string, Uint8Array>,
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const { book, agency, stories } = content;
  const parts = partsOf(stories, book.groupedBy);
  const fileOf = new Map(parts.flatMap((part) => part.stories).map(({ id }, n) => [id, `bai-${n + 1}.xhtml`]));
  const cover = coverDrawing(book, agency.lines.length > 0 ? agency.lines : [agency.name]);
  const pictures = new Map<string, EpubPicture>([
    ["bia.svg", { bytes: new TextEncoder().encode(cover), type: "image/svg+xml" }],
  ]);
  for (const [name, one] of bytes) pictures.set(name, { bytes: one, type: "image/jpeg" });
  const indices = indicesOf(stories);
  const pages: EpubPage[] = [coverPage(content, now)];
  if (book.foreword !== "") pages.push(forewordPage(content));
  const contents: EpubEntry[] = [];
  for (const [n, part] of parts.entries()) {
    const told = part.stories.map((story) => ({ words: story.title, file: fileOf.get(story.id)! }));
    if (part.title === "") contents.push(...told);
    else {
      const file = `phan-${n + 1}.xhtml`;
      pages.push({ file, title: part.title, type: "part", body: `<h1 class="part">${xml(part.title)}</h1>` });
      contents.push({ words: part.title, file, below: told });
    }
    for (const story of part.stories) pages.push(storyPage(story, fileOf.get(story.id)!, ready));
  }
  for (const index of indices) {
    const file = `tra-${index.key}.xhtml`;
    pages.push({ file, title: index.title, type: "index", body: indexOf(index, fileOf, stories) });
    contents.push({ words: index.title, file });
  }
  return packEpub({
    ...{ id: book.id, title: withSubtitle(book), creator: agency.name, language: "vi", modified: now },
    ...{ description: imprintOf(content, now).join(" "), pages, contents, contentsTitle: "Mục lục" },
    stylesheet: await readFile(join(programFolder(), "src/rooms/stories/book/e-book.css"), "utf8"),
    ...{ pictures, cover: "bia.svg" },
  });
}

const withSubtitle = ({ title, subtitle }: BookContent["book"]) => (subtitle ? `${title}. ${subtitle}` : title);

function coverPage(content: BookContent, now: Date): EpubPage {
  const { book } = content;
  const lines = imprintOf(content, now).map((line) => `<p class="soft">${xml(line)}</p>`);
  const body = `<p class="cover"><img src="bia.svg" alt="${xml(`Bìa sách: ${book.title}`)}"/></p>${lines.join("")}`;
  return { file: "bia.xhtml", title: book.title, type: "cover", body };
}

function forewordPage({ book, agency }: BookContent): EpubPage {
  const title = "Lời nói đầu";
  const signed = `<p class="signed">${xml(agency.name)}</p>`;
  return {
    file: "loi-noi-dau.xhtml",
    title,
    type: "foreword",
    body: `<h1>${title}</h1>${markup(book.foreword)}${signed}`,
  };
}

function storyPage(story: BookStory, file: string, ready: ReadonlyMap<string, ReadyPicture>): EpubPage {
  const [first, ...rest] = story.pictures.flatMap((picture) => {
    const made = ready.get(picture.id);
    return made ? [figure(picture, made)] : [];
  });
  const kicker = story.field ? `<p class="kicker">${xml(story.field)}</p>` : "";
  const standfirst = story.standfirst ? `<p class="standfirst">${xml(story.standfirst)}</p>` : "";
  const told = toldOf(story).map((line, n) =>
    n === 0 ? `<p><strong>${xml(line)}</strong></p>` : `<p>${xml(line)}</p>`,
  );
  const body = [
    `${kicker}<h1>${xml(story.title)}</h1>${standfirst}${first ?? ""}`,
    markup(story.body),
    rest.join(""),
    `<aside class="told">${told.join("")}</aside>`,
  ].join("\n");
  return { file, title: story.title, type: "chapter", body };
}

function figure(
  { alt, caption, credit }: BookStory["pictures"][number],
  { file, width, height }: ReadyPicture,
): string {
  const words = [caption, credit && `Ảnh: ${credit}`].filter(Boolean).join(" · ");
  const under = words === "" ? "" : `<figcaption>${xml(words)}</figcaption>`;
  return `<figure><img src="${file}" alt="${xml(alt)}" width="${width}" height="${height}"/>${under}</figure>`;
}

function indexOf(index: BookIndex, fileOf: ReadonlyMap<string, string>, stories: readonly BookStory[]): string {
  const title = new Map(stories.map((story) => [story.id, story.title]));
  const link = (id: string) => `<a href="${fileOf.get(id)}">${xml(title.get(id) ?? "")}</a>`;
  const groups = index.groups.map(({ letter, entries }) => {
    const lines = entries.map(
      (one) => `<li><strong>${xml(one.name)}</strong>: ${one.stories.map(link).join("; ")}</li>`,
    );
    return `<h2>${xml(letter)}</h2><ul class="index">${lines.join("")}</ul>`;
  });
  return `<h1>${xml(index.title)}</h1>${groups.join("")}`;
}

/** The page's HTML is XHTML already: its reader closes every tag; signs that XML forbids are left away. */
function markup(body: string): string {
  return withoutForbidden(renderBody(body));
}
