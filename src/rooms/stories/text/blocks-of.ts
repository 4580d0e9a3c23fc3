import type MarkdownIt from "markdown-it";
import { reader } from "./render-body.ts";

/** A piece of markup as the reader finds it. */
type Token = ReturnType<MarkdownIt["parse"]>[number];

/** A stretch of words that look alike; a line break is the text "\n". */
export type Run = { text: string; bold?: true; italic?: true; href?: string };

/** A paragraph, heading, list, quotation or line of a text, for whoever sets it in type. */
export type Block =
  | { kind: "p" | "h2" | "h3"; runs: Run[] }
  | { kind: "quote"; blocks: Block[] }
  | { kind: "ul"; items: Block[][] }
  | { kind: "ol"; start: number; items: Block[][] }
  | { kind: "rule" };

/** Chữ của bài thành các khối: what {@link renderBody} makes a page of, as data; text stays text, whatever signs are in it. */
export function blocksOf(body: string): Block[] {
  return blocksIn(reader.parse(body.normalize("NFC"), {}));
}

/** Blocks of a list of tokens that opens and closes evenly. */
function blocksIn(tokens: Token[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = endOf(tokens, at);
    const block = blockOf(tokens[at]!, tokens.slice(at + 1, end));
    if (block) blocks.push(block);
    at = end + 1;
  }
  return blocks;
}

/** Where what opens at `at` is closed; itself when it does not open anything. */
function endOf(tokens: Token[], at: number): number {
  let depth = 0;
  for (let n = at; n < tokens.length; n += 1) {
    depth += tokens[n]!.nesting;
    if (depth === 0) return n;
  }
  return tokens.length - 1;
}

function blockOf(opened: Token, inside: Token[]): Block | null {
  switch (opened.type) {
    case "paragraph_open":
      return { kind: "p", runs: runsOf(inside) };
    case "heading_open":
      return { kind: ["h1", "h2"].includes(opened.tag) ? "h2" : "h3", runs: runsOf(inside) };
    case "blockquote_open":
      return { kind: "quote", blocks: blocksIn(inside) };
    case "bullet_list_open":
      return { kind: "ul", items: itemsOf(inside) };
    case "ordered_list_open":
      return { kind: "ol", start: Number(opened.attrGet("start") ?? 1), items: itemsOf(inside) };
    case "hr":
      return { kind: "rule" };
    default:
      return null;
  }
}

function itemsOf(tokens: Token[]): Block[][] {
  const items: Block[][] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = endOf(tokens, at);
    items.push(blocksIn(tokens.slice(at + 1, end)));
    at = end + 1;
  }
  return items;
}

function runsOf(inside: Token[]): Run[] {
  const runs: Run[] = [];
  let [bold, italic, href]: [number, number, string | undefined] = [0, 0, undefined];
  for (const { type, content, nesting, attrs } of inside.flatMap(({ children }) => children ?? [])) {
    if (type === "strong_open" || type === "strong_close") bold += nesting;
    else if (type === "em_open" || type === "em_close") italic += nesting;
    else if (type === "link_open") href = safe(attrs?.find(([name]) => name === "href")?.[1]);
    else if (type === "link_close") href = undefined;
    else {
      const text = type === "softbreak" || type === "hardbreak" ? "\n" : content;
      if (text === "") continue;
      runs.push({
        text,
        ...(bold > 0 ? { bold: true } : {}),
        ...(italic > 0 ? { italic: true } : {}),
        ...(href === undefined ? {} : { href }),
      });
    }
  }
  return runs;
}

/** The kinds of link a story may have. */
function safe(href: string | undefined): string | undefined {
  return href !== undefined && /^(https?:|mailto:)/i.test(href) ? href : undefined;
}
