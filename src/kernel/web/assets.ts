import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Context, Hono } from "hono";
import { notFound } from "#kernel/not-found.ts";

/** Names in the program → fingerprinted files: `{"app.css": "app-2KXJ.css"}`. Written by the build. */
type Manifest = Record<string, string>;

/** The built style, script, fonts and pictures. */
export type Assets = {
  /** The address of an asset by its plain name (`app.css`, `art/ninh-binh.svg`); throws when it was not built. */
  url(name: string): string;
  /** Answers `/assets/*`. */
  serve(c: Context): Promise<Response>;
};

const types: Record<string, string> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
  woff2: "font/woff2",
  png: "image/png",
  txt: "text/plain; charset=utf-8",
};

/** Opens what the build wrote into a folder. Only files the manifest names can be asked for: no path leads outside. */
export function openAssets(folder: string): Assets {
  const manifestFile = join(folder, "manifest.json");
  if (!existsSync(manifestFile)) throw new Error(`No assets in ${folder}: build them first (npm run build).`);
  const manifest: Manifest = JSON.parse(readFileSync(manifestFile, "utf8"));
  const served = new Set(Object.values(manifest));
  return {
    url(name) {
      const file = manifest[name];
      if (file === undefined) throw new Error(`No asset named ${name} in ${manifestFile}`);
      return `/assets/${file}`;
    },
    serve: (c) => serve(c, folder, served),
  };
}

/** Development: assets that are built anew when a source has changed. `rebuild` says whether it did anything. */
export function liveAssets(folder: string, rebuild: () => Promise<boolean>): Assets & { refresh(): Promise<void> } {
  let current: Assets | null = null;
  const opened = () => {
    current ??= openAssets(folder);
    return current;
  };
  return {
    url: (name) => opened().url(name),
    serve: (c) => opened().serve(c),
    async refresh() {
      if (await rebuild()) current = null;
    },
  };
}

/** The address of the assets: mount at `/assets`. */
export function assetRoutes(assets: Pick<Assets, "serve">): Hono {
  return new Hono().get("/*", (c) => assets.serve(c));
}

async function serve(c: Context, folder: string, served: ReadonlySet<string>): Promise<Response> {
  const name = c.req.path.replace(/^\/assets\//, "");
  if (!served.has(name)) notFound();
  const coding = codingFor(c.req.header("accept-encoding") ?? "", join(folder, name));
  const body = await readFile(join(folder, coding ? `${name}.${coding === "br" ? "br" : "gz"}` : name));
  const headers: Record<string, string> = {
    "content-type": types[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream",
    "content-length": String(body.byteLength),
    "cache-control": "public, max-age=31536000, immutable",
    vary: "accept-encoding",
  };
  if (coding) headers["content-encoding"] = coding;
  return new Response(c.req.method === "HEAD" ? null : new Uint8Array(body), { headers });
}

/** The smallest coding the browser accepts and the build has written. */
function codingFor(accepted: string, file: string): "br" | "gzip" | null {
  const taken = accepted
    .split(",")
    .map((part) => part.trim().split(";"))
    .filter(([, q]) => !/^\s*q=0(\.0*)?\s*$/.test(q ?? ""))
    .map(([name]) => name);
  if (taken.includes("br") && existsSync(`${file}.br`)) return "br";
  return taken.includes("gzip") && existsSync(`${file}.gz`) ? "gzip" : null;
}
