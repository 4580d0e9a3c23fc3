import { strToU8, zipSync } from "fflate";

/** The parts of a .docx a test may give; the body is what stands inside `<w:body>`. */
export type DocxParts = {
  body: string;
  numbering?: string;
  styles?: string;
  footnotes?: string;
  more?: Record<string, string>;
};

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const compatible = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const beginning = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relations = (list: string) =>
  `${beginning}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;

/** Builds a .docx as Word lays it out. */
export function docxFile({ body, numbering, styles, footnotes, more = {} }: DocxParts): Uint8Array {
  const parts = { numbering, styles, footnotes };
  const present = Object.entries(parts).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const links = present.map(
    ([kind], at) => `<Relationship Id="r${at}" Type="${office}/${kind}" Target="${kind}.xml"/>`,
  );
  const files: Record<string, string> = {
    "[Content_Types].xml": `${beginning}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relations(`<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/>`),
    "word/_rels/document.xml.rels": relations(links.join("")),
    "word/document.xml": `${beginning}<w:document ${word} ${compatible}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      present.map(([kind, inside]) => [`word/${kind}.xml`, `${beginning}<w:${kind} ${word}>${inside}</w:${kind}>`]),
    ),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A paragraph of one run: `p("Điều 1", { list: "1", level: 0 })`. */
export function p(text: string, how: { list?: string; level?: number; style?: string; font?: string } = {}): string {
  const list = how.list ? `<w:numPr><w:ilvl w:val="${how.level ?? 0}"/><w:numId w:val="${how.list}"/></w:numPr>` : "";
  const style = how.style ? `<w:pStyle w:val="${how.style}"/>` : "";
  return `<w:p><w:pPr>${style}${list}</w:pPr>${r(text, how.font)}</w:p>`;
}

/** A run, perhaps in a font of its own. */
export function r(text: string, font?: string): string {
  const look = font ? `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>` : "";
  return `<w:r>${look}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** A table of cells, each of one or more paragraphs. */
export function table(rows: (string | string[])[][]): string {
  const cell = (paragraphs: string | string[]) =>
    `<w:tc>${[paragraphs]
      .flat()
      .map((one) => p(one))
      .join("")}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

/** A list definition: levels as `[format, pattern]`, and the numbers that use it with perhaps a start of their own. */
export function list(
  id: string,
  levels: [format: string, pattern: string][],
  nums: Record<string, number | null>,
): string {
  const lvl = levels.map(
    ([format, pattern], at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${lvl.join("")}</w:abstractNum>${Object.entries(nums)
    .map(
      ([num, start]) =>
        `<w:num w:numId="${num}"><w:abstractNumId w:val="${id}"/>${
          start === null ? "" : `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`
        }</w:num>`,
    )
    .join("")}`;
}

/** A text as the paragraphs of a .docx: one for each line that is not blank. */
export function docxOfText(text: string): Uint8Array {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== "");
  return docxFile({ body: lines.map((line) => p(line)).join("") });
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
