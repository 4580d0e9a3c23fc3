import MarkdownIt from "markdown-it";
import sanitizeHtml from "sanitize-html";

/**
 * Chữ của bài thành HTML: the simple markup of the editor (headings, bold, italic, lists, quotations, links) through a reader
 * that takes no HTML, and what comes out through a list of the few tags, attributes and kinds of link a story has.
 * Nothing else reaches a page, whatever was pasted. See docs/decisions/0045.
 */
export function renderBody(body: string): string {
  return sanitizeHtml(reader.render(body.normalize("NFC")), allowed);
}

/** Reads the simple markup; for the page and for the book alike. */
export const reader = new MarkdownIt("commonmark", { html: false, linkify: false, breaks: true, typographer: false });
reader.disable(["image", "html_block", "html_inline", "code", "fence", "backticks", "entity"]);

const allowed: sanitizeHtml.IOptions = {
  allowedTags: ["p", "h2", "h3", "strong", "em", "ul", "ol", "li", "blockquote", "a", "br", "hr"],
  allowedAttributes: { a: ["href", "rel"], ol: ["start"] },
  allowedSchemes: ["http", "https", "mailto"],
  allowedSchemesAppliedToAttributes: ["href"],
  allowProtocolRelative: false,
  disallowedTagsMode: "discard",
  transformTags: {
    h1: "h2",
    h4: "h3",
    h5: "h3",
    h6: "h3",
    a: (tagName, { href }) => ({
      tagName,
      attribs: href ? { href, rel: "noopener nofollow" } : ({} as Record<string, string>),
    }),
  },
};

/** The words of a text without its markup: for checks, feeds and counting. */
export function plainText(body: string): string {
  return sanitizeHtml(renderBody(body).replace(/<\/(p|h2|h3|li|blockquote)>|<br \/>/g, "\n"), {
    allowedTags: [],
    allowedAttributes: {},
    textFilter: (text) => text,
  })
    .replace(/&amp;/g, "&")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/\n{2,}/g, "\n")
    .trim();
}
