import { xml } from "#kernel/xml.ts";

/** One thing told by a feed; `href` from the root. */
export type FeedEntry = {
  href: string;
  title: string;
  summary: string;
  updatedAt: Date;
  publishedAt: Date;
  field?: string | null;
};

/** A feed of news after RFC 4287. `self` and `page` are addresses from the root. */
export function atomFeed(feed: {
  title: string;
  publicUrl: string;
  self: string;
  page: string;
  updatedAt: Date;
  author: string;
  entries: readonly FeedEntry[];
}): string {
  const at = (href: string) => xml(`${feed.publicUrl}${href}`);
  const entries = feed.entries.map(
    (one) => `<entry><id>${at(one.href)}</id><title>${xml(one.title)}</title><link href="${at(one.href)}"/>
<published>${one.publishedAt.toISOString()}</published><updated>${one.updatedAt.toISOString()}</updated>
${one.field ? `<category term="${xml(one.field)}"/>\n` : ""}<summary>${xml(one.summary)}</summary></entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<id>${at(feed.self)}</id><title>${xml(feed.title)}</title><updated>${feed.updatedAt.toISOString()}</updated>
<author><name>${xml(feed.author)}</name></author>
<link rel="self" type="application/atom+xml" href="${at(feed.self)}"/><link rel="alternate" type="text/html" href="${at(feed.page)}"/>
${entries.join("\n")}
</feed>
`;
}
