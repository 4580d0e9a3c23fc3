import { strToU8, type Zippable, zipSync } from "fflate";
import { xml } from "#kernel/xml.ts";

/** A page of an e-book. `body` is well-formed XHTML: what stands between `<body>` and `</body>`. */
export type EpubPage = { file: string; title: string; body: string; type?: string };

/** A line of the contents, perhaps with lines under it. */
export type EpubEntry = { words: string; file: string; below?: EpubEntry[] };

/** A picture, as bytes and what they are. */
export type EpubPicture = { bytes: Uint8Array; type: "image/jpeg" | "image/png" | "image/svg+xml" };

/** Sách điện tử: all that an EPUB 3 holds. Files are named without folders, in plain letters. */
export type Epub = {
  /** An UUID that stays with the book, however often it is made anew. */
  id: string;
  title: string;
  creator: string;
  language: string;
  /** When it was made: readers tell a new edition by it. */
  modified: Date;
  description?: string;
  /** In reading order. */
  pages: readonly EpubPage[];
  contents: readonly EpubEntry[];
  /** The heading over the contents. */
  contentsTitle: string;
  stylesheet: string;
  pictures: ReadonlyMap<string, EpubPicture>;
  /** The picture that stands for the book in a library. */
  cover?: string;
};

/**
 * An EPUB 3.3 as one file: `mimetype` first and stored, the container, the package with its metadata, the navigation, the
 * pages, pictures and style. Throws when a page or picture is missing or a name would lead out of the folder.
 */
export function packEpub(book: Epub): Uint8Array<ArrayBuffer> {
  insistWhole(book);
  const stored = { level: 0 as const };
  const files: Zippable = {
    mimetype: [strToU8("application/epub+zip"), stored],
    "META-INF/container.xml": strToU8(container),
    "EPUB/package.opf": strToU8(packageOf(book)),
    "EPUB/nav.xhtml": strToU8(navOf(book)),
    "EPUB/style.css": strToU8(book.stylesheet),
  };
  for (const page of book.pages) files[`EPUB/${page.file}`] = strToU8(pageOf(book, page));
  for (const [name, { bytes, type }] of book.pictures)
    files[`EPUB/${name}`] = type === "image/svg+xml" ? bytes : [bytes, stored];
  return new Uint8Array(zipSync(files, { mtime: book.modified, level: 6 }));
}

/** Every name the contents and the cover speak of is there, and none is anything but a plain name. */
function insistWhole({ pages, contents, pictures, cover }: Epub): void {
  const names = [...pages.map(({ file }) => file), ...pictures.keys()];
  const odd = names.find((name) => !/^[a-z0-9][\w-]*\.[a-z]{3,5}$/.test(name));
  if (odd !== undefined) throw new Error(`A file of an e-book may not be called ${odd}`);
  const known = new Set(names);
  if (known.size < names.length) throw new Error("Two files of an e-book have one name");
  const spoken = [...contents.flatMap(({ file, below = [] }) => [file, ...below.map((one) => one.file)]), cover];
  const missing = spoken.find((file) => file !== undefined && !known.has(file));
  if (missing !== undefined) throw new Error(`The e-book speaks of ${missing}, which is not in it`);
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

const container = `${declaration}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>`;

function packageOf(book: Epub): string {
  const items = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="style.css" media-type="text/css"/>',
    ...book.pages.map(({ file }, n) => `<item id="p${n}" href="${file}" media-type="application/xhtml+xml"/>`),
    ...[...book.pictures].map(
      ([name, { type }], n) =>
        `<item id="i${n}" href="${name}" media-type="${type}"${name === book.cover ? ' properties="cover-image"' : ""}/>`,
    ),
  ];
  const described = book.description ? `<dc:description>${xml(book.description)}</dc:description>` : "";
  return `${declaration}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${xml(book.language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${xml(book.id)}</dc:identifier>
<dc:title>${xml(book.title)}</dc:title>
<dc:language>${xml(book.language)}</dc:language>
<dc:creator>${xml(book.creator)}</dc:creator>
<dc:publisher>${xml(book.creator)}</dc:publisher>
<dc:date>${book.modified.toISOString().slice(0, 10)}</dc:date>
${described}
<meta property="dcterms:modified">${book.modified.toISOString().slice(0, 19)}Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessMode">visual</meta>
<meta property="schema:accessibilityFeature">alternativeText</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityHazard">none</meta>
</metadata>
<manifest>
${items.join("\n")}
</manifest>
<spine>
${book.pages.map((_, n) => `<itemref idref="p${n}"/>`).join("\n")}
</spine>
</package>`;
}

function navOf({ language, contentsTitle, contents, pages }: Epub): string {
  const line = ({ words, file, below = [] }: EpubEntry): string =>
    `<li><a href="${file}">${xml(words)}</a>${below.length > 0 ? `<ol>${below.map(line).join("")}</ol>` : ""}</li>`;
  const marks = pages
    .filter(({ type }) => type !== undefined)
    .map(({ file, title, type }) => `<li><a epub:type="${type}" href="${file}">${xml(title)}</a></li>`);
  const landmarks = marks.length > 0 ? `<nav epub:type="landmarks" hidden=""><ol>${marks.join("")}</ol></nav>` : "";
  const body = `<nav epub:type="toc" id="toc"><h1>${xml(contentsTitle)}</h1><ol>${contents.map(line).join("")}</ol></nav>${landmarks}`;
  return document(language, contentsTitle, body);
}

function pageOf({ language }: Epub, { title, body, type }: EpubPage): string {
  return document(
    language,
    title,
    type ? `<section epub:type="${type}">${body}</section>` : `<section>${body}</section>`,
  );
}

function document(language: string, title: string, body: string): string {
  return `${declaration}
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${xml(language)}" xml:lang="${xml(language)}">
<head><meta charset="utf-8"/><title>${xml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>${body}</body>
</html>`;
}
