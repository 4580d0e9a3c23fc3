import type { Limits } from "../limits.ts";
import { UnreadableDocument } from "../unreadable.ts";
import { qualified, type Scope, scopeWith } from "./namespaces.ts";

/** An element of an XML part; names stand with the prefix that Word gives their namespace: `w:p`, `mc:Choice`. */
export type Element = { name: string; attributes: Readonly<Record<string, string>>; children: Node[] };
export type Node = Element | string;

/**
 * Reads one XML part of a document. No entities but the five and numbers, no document type (nothing is fetched, nothing
 * grows); throws {@link UnreadableDocument} where it is not well formed or passes the limits.
 */
export function parseXml(bytes: Uint8Array, limits: Limits): Element {
  const source = decoded(bytes);
  const root: Element = { name: "", attributes: {}, children: [] };
  const open: { element: Element; written: string; scope: Scope }[] = [
    { element: root, written: "", scope: new Map() },
  ];
  let elements = 0;
  let at = 0;
  const broken = () => new UnreadableDocument("damaged", limits);
  while (at < source.length) {
    const top = open.at(-1)!;
    if (source[at] !== "<") {
      const end = orEnd(source.indexOf("<", at), source);
      if (open.length > 1) top.element.children.push(unescaped(source.slice(at, end)));
      at = end;
    } else if (source.startsWith("<!--", at)) at = after(source, "-->", at, broken);
    else if (source.startsWith("<![CDATA[", at)) {
      const end = after(source, "]]>", at, broken);
      top.element.children.push(source.slice(at + 9, end - 3));
      at = end;
    } else if (source.startsWith("<?", at)) at = after(source, "?>", at, broken);
    else if (source.startsWith("<!", at)) throw broken();
    else if (source.startsWith("</", at)) {
      const end = after(source, ">", at, broken);
      if (open.length === 1 || source.slice(at + 2, end - 1).trim() !== top.written) throw broken();
      open.pop();
      at = end;
    } else {
      const tag = openingTag(source, at, broken);
      const scope = scopeWith(top.scope, tag.attributes);
      const element: Element = {
        name: qualified(tag.name, scope),
        attributes: renamed(tag.attributes, scope),
        children: [],
      };
      top.element.children.push(element);
      elements += 1;
      if (elements > limits.elements || open.length > limits.depth) {
        throw new UnreadableDocument("unpacks_too_large", limits);
      }
      if (!tag.closed) open.push({ element, written: tag.name, scope });
      at = tag.end;
    }
  }
  const first = root.children.find((node) => typeof node !== "string");
  if (open.length > 1 || !first) throw broken();
  return first;
}

/** The elements inside one, in order, perhaps only those of a name. */
export function elementsOf(element: Element | undefined, name?: string): Element[] {
  const inside = (element?.children ?? []).filter((node) => typeof node !== "string");
  return name === undefined ? inside : inside.filter((one) => one.name === name);
}

/** The first element of a name inside one, or by a way of names: `childOf(p, "w:pPr", "w:numPr")`. */
export function childOf(element: Element | undefined, ...names: string[]): Element | undefined {
  return names.reduce((at: Element | undefined, name) => elementsOf(at, name)[0], element);
}

/** What Word writes as `w:val` on an element, or undefined when the element is not there. */
export function settingOf(element: Element | undefined): string | undefined {
  return element?.attributes["w:val"];
}

/** A switch of Word: there and not switched off. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !["0", "false", "off", "none"].includes(settingOf(element) ?? "on");
}

const tagName = /[^\s/>=]+/y;
const attribute = /\s*([^\s=/>]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

type Tag = { name: string; attributes: Record<string, string>; closed: boolean; end: number };

function openingTag(source: string, from: number, broken: () => Error): Tag {
  tagName.lastIndex = from + 1;
  const name = tagName.exec(source)?.[0];
  if (!name) throw broken();
  const attributes: Record<string, string> = {};
  let at = tagName.lastIndex;
  for (;;) {
    attribute.lastIndex = at;
    const found = attribute.exec(source);
    if (!found) break;
    attributes[found[1]!] = unescaped(found[2] ?? found[3] ?? "");
    at = attribute.lastIndex;
  }
  const end = /\s*(\/?)>/y;
  end.lastIndex = at;
  const closing = end.exec(source);
  if (!closing) throw broken();
  return { name, attributes, closed: closing[1] === "/", end: end.lastIndex };
}

function renamed(attributes: Record<string, string>, scope: Scope): Record<string, string> {
  const entries = Object.entries(attributes).filter(([name]) => !name.startsWith("xmlns"));
  return Object.fromEntries(
    entries.map(([name, value]) => [name.includes(":") ? qualified(name, scope) : name, value]),
  );
}

const named: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (all, hex, decimal, name) => {
    if (name) return named[name.toLowerCase()] ?? all;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

function after(source: string, mark: string, from: number, broken: () => Error): number {
  const found = source.indexOf(mark, from);
  if (found === -1) throw broken();
  return found + mark.length;
}

function orEnd(found: number, source: string): number {
  return found === -1 ? source.length : found;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}
