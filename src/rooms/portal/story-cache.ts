import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Context } from "hono";
import type { DbOrTx } from "#kernel/db/index.ts";
import { publicStamp } from "#rooms/stories/index.ts";

/** A drawn page, packed as browsers take it, and the stories it shows. */
export type Kept = {
  storyId: string;
  ids: readonly string[];
  stamp: string;
  tag: string;
  plain: Uint8Array<ArrayBuffer>;
  gzip: Uint8Array<ArrayBuffer>;
  brotli: Uint8Array<ArrayBuffer>;
};

/**
 * Drawn pages of stories, the newest used last thrown away. A page is given out only after the database has been asked, in
 * one question, whether every story it shows may still be read and is as it was: nothing withdrawn is read from here.
 */
export type StoryCache = {
  standing(db: DbOrTx, key: string, agencyId: string, now: Date): Promise<Kept | null>;
  /** Keeps a page whose stories were read at the moment of `stamp`. */
  keep(key: string, ids: readonly string[], html: string, stamp: string): Kept;
  answer(c: Context, kept: Kept): Response;
};

/** Opens an empty one; `most` pages are held. */
export function storyCache(most = 500): StoryCache {
  const pages = new Map<string, Kept>();
  return {
    async standing(db, key, agencyId, now) {
      const kept = pages.get(key);
      if (!kept) return null;
      // It stays in its place while the database is asked: others who read it at the same moment find it too.
      const stands = (await publicStamp(db, agencyId, kept.ids, now)) === kept.stamp;
      if (pages.get(key) === kept) {
        pages.delete(key);
        if (stands) pages.set(key, kept);
      }
      return stands ? kept : null;
    },
    keep(key, ids, html, stamp) {
      const kept = packed(html, ids, stamp);
      pages.set(key, kept);
      const oldest = pages.keys().next().value;
      if (pages.size > most && oldest !== undefined) pages.delete(oldest);
      return kept;
    },
    answer,
  };
}

function packed(html: string, ids: readonly string[], stamp: string): Kept {
  const plain = new TextEncoder().encode(html);
  const tag = `"${createHash("sha256").update(plain).digest("base64url").slice(0, 27)}"`;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
  const brotli = new Uint8Array(brotliCompressSync(plain, quality));
  return { storyId: ids[0]!, ids, stamp, tag, plain, gzip: new Uint8Array(gzipSync(plain)), brotli };
}

function answer(c: Context, kept: Kept): Response {
  c.header("cache-control", "public, no-cache");
  c.header("etag", kept.tag);
  c.header("vary", "accept-encoding");
  if (c.req.header("if-none-match") === kept.tag) return c.body(null, 304);
  c.header("content-type", "text/html; charset=utf-8");
  const takes = c.req.header("accept-encoding") ?? "";
  const coding = /\bbr\b/.test(takes) ? "br" : /\bgzip\b/.test(takes) ? "gzip" : null;
  if (coding) c.header("content-encoding", coding);
  const body = coding === "br" ? kept.brotli : coding === "gzip" ? kept.gzip : kept.plain;
  c.header("content-length", String(body.byteLength));
  return c.body(body);
}
