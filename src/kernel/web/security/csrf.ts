import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { Forged } from "../errors/kinds.ts";
import { discardUploads, multipartOf } from "../forms/multipart.ts";
import { isMultipart } from "../forms/read.ts";

type Guard = {
  /** The program's SECRET. */
  secret: string;
  https: boolean;
  /** The session a token belongs to, so that one from before sign-in, or of another person, does not pass. */
  sessionOf?: (c: Context) => string | null;
  /** The program's own address when it stands behind a proxy; else the request's. */
  publicUrl?: string | undefined;
};

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Every post must come from our own page: by the browser's word (Sec-Fetch-Site, Origin) and by a token in its form that
 * answers to a cookie and the session. Multipart forms carry the token as their first part; nothing is stored before it
 * is read. Must stand below whatever knows the session.
 */
export function csrf(guard: Guard): MiddlewareHandler {
  return async (c, next) => {
    const seed = seedOf(c, guard.https);
    const own = tokenFor(guard, seed, c);
    c.set("csrfToken", masked(own));
    if (reading.has(c.req.method)) return next();
    fromOwnPage(c, guard.publicUrl);
    try {
      await bringsToken(c, own);
      await next();
    } finally {
      await discardUploads(c);
    }
  };
}

/** A random cookie of this browser; made when it has none. */
function seedOf(c: Context, https: boolean): string {
  const name = https ? "__Host-gs_seed" : "gs_seed";
  const known = getCookie(c, name);
  if (known && /^[\w-]{22}$/.test(known)) return known;
  const fresh = randomBytes(16).toString("base64url");
  setCookie(c, name, fresh, { path: "/", httpOnly: true, secure: https, sameSite: "Lax", maxAge: 30 * 86_400 });
  return fresh;
}

function tokenFor(guard: Guard, seed: string, c: Context): Buffer {
  const session = guard.sessionOf?.(c) ?? "";
  return createHmac("sha256", guard.secret).update(`csrf\0${seed}\0${session}`).digest();
}

/** A different text on every page, so that its bytes cannot be guessed from the length of packed answers. */
function masked(token: Buffer): string {
  const mask = randomBytes(token.length);
  return Buffer.concat([mask, Buffer.from(token.map((byte, at) => byte ^ mask[at]!))]).toString("base64url");
}

function matches(brought: string, own: Buffer): boolean {
  const both = Buffer.from(brought, "base64url");
  if (both.length !== own.length * 2) return false;
  const token = Buffer.from(own.map((_, at) => both[at]! ^ both[at + own.length]!));
  return timingSafeEqual(token, own);
}

/** What the browser says of where a post comes from. Old browsers say nothing: the token decides alone. */
function fromOwnPage(c: Context, publicUrl: string | undefined): void {
  const site = c.req.header("sec-fetch-site");
  if (site !== undefined && site !== "same-origin" && site !== "none") throw new Forged(`sec-fetch-site ${site}`);
  const origin = c.req.header("origin");
  if (origin === undefined) return;
  const ours = new Set([new URL(c.req.url).origin, ...(publicUrl ? [new URL(publicUrl).origin] : [])]);
  if (!ours.has(origin)) throw new Forged(`origin ${origin}`);
}

async function bringsToken(c: Context, own: Buffer): Promise<void> {
  if (isMultipart(c)) {
    let seen = false;
    await multipartOf(c, (name, text) => {
      if (name !== "_csrf" || !matches(text, own)) throw new Forged("token of a form with files");
      seen = true;
    });
    if (!seen) throw new Forged("a form with files and no token");
    return;
  }
  const brought = c.req.header("x-csrf-token") ?? new URLSearchParams(await c.req.text()).get("_csrf") ?? "";
  if (!matches(brought, own)) throw new Forged("token");
}
