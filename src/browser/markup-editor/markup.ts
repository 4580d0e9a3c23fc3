import MarkdownIt from "markdown-it";
import { defaultMarkdownSerializer, MarkdownParser, schema as whole } from "prosemirror-markdown";
import { type Node, Schema } from "prosemirror-model";

/** What a text may hold: headings, lists, quotations, bold, italic, links. Pictures, code and rules are left away. */
export const schema = new Schema({
  nodes: whole.spec.nodes
    .remove("image")
    .remove("code_block")
    .remove("horizontal_rule")
    .update("heading", { ...whole.spec.nodes.get("heading"), content: "text*" }),
  marks: whole.spec.marks.remove("code"),
});

const reader = new MarkdownIt("commonmark", { html: false }).disable([
  "image",
  "html_block",
  "html_inline",
  "code",
  "fence",
  "backticks",
  "entity",
  "hr",
]);

const parser = new MarkdownParser(schema, reader, {
  blockquote: { block: "blockquote" },
  paragraph: { block: "paragraph" },
  list_item: { block: "list_item" },
  bullet_list: { block: "bullet_list", getAttrs: () => ({ tight: true }) },
  ordered_list: {
    block: "ordered_list",
    getAttrs: (token) => ({ order: Number(token.attrGet("start")) || 1, tight: true }),
  },
  heading: { block: "heading", getAttrs: (token) => ({ level: Math.min(3, Math.max(2, Number(token.tag.slice(1)))) }) },
  softbreak: { node: "hard_break" },
  hardbreak: { node: "hard_break" },
  em: { mark: "em" },
  strong: { mark: "strong" },
  link: { mark: "link", getAttrs: (token) => ({ href: token.attrGet("href"), title: null }) },
});

/** The document of a text in the simple markup. */
export function documentOf(markup: string): Node {
  return parser.parse(markup);
}

/** The simple markup of a document: what the field holds and the server stores. */
export function markupOf(document: Node): string {
  return defaultMarkdownSerializer.serialize(document, { tightLists: true });
}
