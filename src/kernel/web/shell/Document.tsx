import type { ComponentChildren } from "preact";
import { useSurroundings } from "../context.ts";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      /** Place of the sprite, filled in by `render`. */
      "gs-sprite": Record<never, never>;
      /** Place of a list of errors, filled in by `render`. */
      "gs-errors": { n: number };
      "turbo-frame": {
        id: string;
        src?: string;
        loading?: "lazy" | "eager";
        target?: string;
        class?: string;
        "aria-live"?: "polite";
        children?: ComponentChildren;
      };
    }
  }
}

/** The document around every page: head, skip link, sprite; a style of its own where a page has one. No inline style or script. */
export function Document(props: { title: string; style?: string | undefined; children: ComponentChildren }) {
  const { assets } = useSurroundings();
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${props.title} · Gương Sáng`}</title>
        <link rel="icon" href={assets.url("favicon.svg")} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.url("app.css")} data-turbo-track="reload" />
        {props.style && <link rel="stylesheet" href={assets.url(props.style)} />}
        <script src={assets.url("app.js")} type="module" data-turbo-track="reload" />
        <meta name="turbo-prefetch" content="false" />
        <meta name="format-detection" content="telephone=no, date=no, address=no" />
      </head>
      <body>
        <gs-sprite />
        <a class="skip" href="#noi-dung">
          Đến nội dung chính
        </a>
        {props.children}
      </body>
    </html>
  );
}
