import { xml } from "#kernel/xml.ts";

/** A map of at most 50,000 addresses (sitemaps.org); `href` is from the root. */
export function sitemap(publicUrl: string, pages: readonly { href: string; changedAt?: Date }[]): string {
  const lines = pages.map(
    ({ href, changedAt }) =>
      `<url><loc>${xml(publicUrl + href)}</loc>${changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ""}</url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join("\n")}
</urlset>
`;
}

/** The list of maps. */
export function sitemapIndex(publicUrl: string, maps: readonly string[]): string {
  const lines = maps.map((href) => `<sitemap><loc>${xml(publicUrl + href)}</loc></sitemap>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join("\n")}
</sitemapindex>
`;
}
