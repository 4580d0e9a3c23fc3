import { type Entry, listArchive, unpack } from "#kernel/archives/index.ts";
import { childOf, type Element, elementsOf, parseXml } from "#kernel/documents/docx/xml.ts";
import { usualLimits } from "#kernel/documents/index.ts";

/**
 * What is wrong with an EPUB, read as a reading program reads it: the archive, the container, the package, each page and what
 * it links to. Empty for a sound one.
 */
export function faultsOf(bytes: Uint8Array): string[] {
  const entries = listArchive(bytes, { entries: 2_000, unpackedBytes: 500_000_000 });
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const faults: string[] = [];
  const first = entries[0];
  if (first?.name !== "mimetype" || first.method !== 0 || text(first) !== "application/epub+zip")
    faults.push("mimetype is not first, stored and right");
  if (bytes[28] !== 0 || bytes[29] !== 0) faults.push("mimetype has an extra field");
  const container = parsed(byName.get("META-INF/container.xml"), faults);
  const root = childOf(container, "rootfiles", "rootfile")?.attributes["full-path"] ?? "";
  const opf = parsed(byName.get(root), faults);
  if (!opf) return [...faults, "there is no package"];
  const folder = root.slice(0, root.lastIndexOf("/") + 1);
  faults.push(...packageFaults(opf, folder, byName));
  for (const [name, entry] of byName)
    if (/\.(xhtml|svg)$/.test(name)) faults.push(...pageFaults(name, entry, folder, byName));
  return faults;
}

function packageFaults(opf: Element, folder: string, byName: ReadonlyMap<string, Entry>): string[] {
  const faults: string[] = [];
  const items = elementsOf(childOf(opf, "manifest"), "item").map(({ attributes }) => attributes);
  const files = items.map(({ href }) => `${folder}${href}`);
  for (const file of files) if (!byName.has(file)) faults.push(`${file} is named and not there`);
  const known = new Set(["mimetype", "META-INF/container.xml", `${folder}package.opf`, ...files]);
  for (const name of byName.keys()) if (!known.has(name)) faults.push(`${name} is there and not named`);
  if (items.filter(({ properties }) => properties === "nav").length !== 1) faults.push("there is not one navigation");
  const ids = new Set(items.map(({ id }) => id));
  if (ids.size < items.length) faults.push("two items have one id");
  const spine = elementsOf(childOf(opf, "spine"), "itemref").map(({ attributes }) => attributes.idref ?? "");
  if (spine.length === 0 || spine.some((id) => !ids.has(id))) faults.push("the spine names what is not there");
  const metadata = elementsOf(childOf(opf, "metadata")).map(({ name, attributes }) => attributes.property ?? name);
  for (const wanted of ["dc:identifier", "dc:title", "dc:language", "dcterms:modified"])
    if (!metadata.includes(wanted)) faults.push(`there is no ${wanted}`);
  return faults;
}

function pageFaults(name: string, entry: Entry, folder: string, byName: ReadonlyMap<string, Entry>): string[] {
  const faults: string[] = [];
  const root = parsed(entry, faults);
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text(entry))) faults.push(`${name} has a stray &`);
  for (const element of root ? everyElement(root) : []) {
    const { href, src, alt } = element.attributes;
    const spoken = src ?? (href && !/^(https?:|mailto:)/.test(href) ? href.split("#")[0] : undefined);
    if (spoken && !byName.has(`${folder}${spoken}`)) faults.push(`${name} speaks of ${spoken}`);
    if (element.name === "img" && !alt) faults.push(`${name} shows ${src} without words`);
    if (element.name === "script" || Object.keys(element.attributes).some((one) => one.startsWith("on")))
      faults.push(`${name} would run something`);
  }
  return faults;
}

function everyElement(root: Element): Element[] {
  return [root, ...elementsOf(root).flatMap(everyElement)];
}

function parsed(entry: Entry | undefined, faults: string[]): Element | undefined {
  if (!entry) return undefined;
  try {
    return parseXml(unpack(entry), { ...usualLimits, elements: 1_000_000 });
  } catch {
    faults.push(`${entry.name} is not well formed`);
    return undefined;
  }
}

const text = (entry: Entry) => new TextDecoder().decode(unpack(entry));
