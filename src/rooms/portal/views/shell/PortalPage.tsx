import type { ComponentChildren } from "preact";
import { useSurroundings } from "#kernel/web/context.ts";
import { addresses } from "../../addresses.ts";
import { Foot } from "./Foot.tsx";
import { Head, type Part } from "./Head.tsx";
import { type Portal, PortalContext } from "./portal.ts";

/** What a page says about itself to search machines and to those who share it. */
export type Told = {
  title: string;
  description: string;
  /** Ngày đăng, for a story. */
  publishedOn?: Date;
  /** A picture of ours, from the root. */
  picture?: { href: string; alt: string; width: number; height: number };
  /** Data after schema.org. */
  data?: Record<string, unknown>;
  /** Not for search machines: results of a search, withdrawn things. */
  hidden?: boolean;
};

/** A page of the public portal: its own style, no script, nothing kept of the reader. */
export function PortalPage(props: { portal: Portal; told: Told; part?: Part; children: ComponentChildren }) {
  const { portal, told } = props;
  return (
    <PortalContext.Provider value={portal}>
      <html lang="vi" class={portal.large ? "large" : undefined}>
        <PortalHead portal={portal} told={told} />
        <body>
          <gs-sprite />
          <a class="skip" href="#noi-dung">
            Đến nội dung chính
          </a>
          <Head part={props.part ?? null} />
          <main id="noi-dung" tabindex={-1}>
            <div class="wrap">{props.children}</div>
          </main>
          <Foot />
        </body>
      </html>
    </PortalContext.Provider>
  );
}

function PortalHead({ portal, told }: { portal: Portal; told: Told }) {
  const { assets } = useSurroundings();
  const { agency } = portal;
  const site = agency ? `Gương Sáng, ${agency.name}` : "Gương Sáng";
  const own = `${portal.publicUrl}${portal.path}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${told.title} · Gương Sáng`}</title>
      <meta name="description" content={told.description} />
      {told.hidden ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={own} />}
      <link rel="icon" href={assets.url("favicon.svg")} type="image/svg+xml" />
      <link rel="stylesheet" href={assets.url("portal.css")} />
      {agency && <Feeds agency={agency.key} />}
      <meta name="format-detection" content="telephone=no, date=no, address=no" />
      <meta property="og:site_name" content={site} />
      <meta property="og:locale" content="vi_VN" />
      <meta property="og:type" content={told.publishedOn ? "article" : "website"} />
      <meta property="og:title" content={told.title} />
      <meta property="og:description" content={told.description} />
      <meta property="og:url" content={own} />
      {told.picture && <SharedPicture picture={told.picture} publicUrl={portal.publicUrl} />}
      {told.publishedOn && <meta property="article:published_time" content={told.publishedOn.toISOString()} />}
      {told.data && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: asJson(told.data) }} />}
    </head>
  );
}

function Feeds({ agency }: { agency: string }) {
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title="Gương mới kể" href={addresses.storyFeed(agency)} />
      <link rel="alternate" type="application/atom+xml" title="Quyết định mới" href={addresses.decisionFeed(agency)} />
    </>
  );
}

function SharedPicture(props: { picture: NonNullable<Told["picture"]>; publicUrl: string }) {
  const { href, alt, width, height } = props.picture;
  return (
    <>
      <meta property="og:image" content={`${props.publicUrl}${href}`} />
      <meta property="og:image:alt" content={alt} />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/** JSON inside a page: what could end the element is written otherwise. */
function asJson(data: Record<string, unknown>): string {
  return JSON.stringify({ "@context": "https://schema.org", ...data })
    .replace(/</g, "\\u003c")
    .replace(/>/g, "\\u003e")
    .replace(/&/g, "\\u0026");
}
