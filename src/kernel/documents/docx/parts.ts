import { type Entry, listArchive, unpack } from "#kernel/archives/index.ts";
import type { Limits } from "../limits.ts";
import { type Element, elementsOf, parseXml } from "./xml.ts";

/** The parts of a .docx we read; one that is not there is undefined. */
export type Parts = {
  document: Element | undefined;
  styles: Element | undefined;
  numbering: Element | undefined;
  footnotes: Element | undefined;
  endnotes: Element | undefined;
};

/** Opens a .docx: only the parts with text, lists and styles are unpacked; pictures stay packed. */
export function openParts(bytes: Uint8Array, limits: Limits): Parts {
  const entries = new Map(listArchive(bytes, limits).map((entry) => [entry.name, entry]));
  const main = mainPart(entries, limits);
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const file = main.slice(folder.length);
  const beside = targets(entries, `${folder}_rels/${file}.rels`, folder, limits);
  const part = (name: string | undefined) => read(entries, name, limits);
  return {
    document: part(main),
    styles: part(beside("styles")),
    numbering: part(beside("numbering")),
    footnotes: part(beside("footnotes")),
    endnotes: part(beside("endnotes")),
  };
}

function mainPart(entries: Map<string, Entry>, limits: Limits): string {
  return targets(entries, "_rels/.rels", "", limits)("officeDocument") ?? "word/document.xml";
}

/** Where the parts lie that a part refers to, asked by the last word of the kind of relation. */
function targets(entries: Map<string, Entry>, relations: string, folder: string, limits: Limits) {
  const list = elementsOf(read(entries, relations, limits), "rel:Relationship").map(({ attributes }) => attributes);
  return (kind: string): string | undefined => {
    const target = list.find((one) => one.TargetMode !== "External" && one.Type?.endsWith(`/${kind}`))?.Target;
    if (target === undefined) return undefined;
    return target.startsWith("/") ? target.slice(1) : `${folder}${target}`;
  };
}

function read(entries: Map<string, Entry>, name: string | undefined, limits: Limits): Element | undefined {
  const entry = name === undefined ? undefined : entries.get(name);
  return entry && parseXml(unpack(entry), limits);
}
