import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy } from "@fastify/busboy";
import type { Context } from "hono";
import { TooLarge } from "../errors/kinds.ts";

/** What one post may carry. A field is text; 20 MB is what the officers are told. */
export const uploadLimits = { fileSize: 20 * 1024 * 1024, files: 20, fields: 5000, fieldSize: 256 * 1024 };

/** A file as it arrived, in a folder that is removed when the request ends. */
export type Arrived = { field: string; name: string; size: number; sha256: string; path: string; tooBig: boolean };

/** A multipart body, taken apart; fields and files in the order they were sent. */
export type Multipart = { fields: [string, string][]; files: Arrived[]; discard: () => Promise<void> };

declare module "hono" {
  interface ContextVariableMap {
    multipart: Promise<Multipart>;
  }
}

/**
 * The multipart body of a request, streamed to temporary files once and kept for whoever asks. `firstField` sees the
 * first part before anything is stored; what it throws ends the reading.
 */
export function multipartOf(c: Context, firstField?: (name: string, text: string) => void): Promise<Multipart> {
  const known = c.get("multipart");
  if (known) return known;
  const reading = read(c, firstField);
  c.set("multipart", reading);
  return reading;
}

/** Removes what a request stored, whether it went well or not. */
export async function discardUploads(c: Context): Promise<void> {
  const read = await c.get("multipart")?.catch(() => null);
  await read?.discard();
}

async function read(c: Context, firstField?: (name: string, text: string) => void): Promise<Multipart> {
  const folder = await mkdtemp(join(tmpdir(), "guongsang-upload-"));
  const result: Multipart = { fields: [], files: [], discard: () => rm(folder, { recursive: true, force: true }) };
  try {
    await takeApart(c, folder, result, firstField);
    return result;
  } catch (error) {
    await result.discard();
    throw error;
  }
}

async function takeApart(
  c: Context,
  folder: string,
  result: Multipart,
  firstField?: (name: string, text: string) => void,
): Promise<void> {
  const { fileSize, files, fields, fieldSize } = uploadLimits;
  const parser = new Busboy({
    headers: { "content-type": c.req.header("content-type") ?? "" },
    limits: { fileSize, files, fields, fieldSize, fieldNameSize: 200 },
  });
  const stored: Promise<Arrived | null>[] = [];
  let waiting = firstField;
  const meet = (name: string, text: string) => {
    const first = waiting;
    waiting = undefined;
    first?.(name, text);
  };
  parser.on("field", (name: string, text: string, _: boolean, cut: boolean) => {
    if (cut) return void parser.destroy(new TooLarge());
    try {
      meet(name, text);
      result.fields.push([name, text]);
    } catch (error) {
      parser.destroy(error as Error);
    }
  });
  parser.on("file", (field: string, stream: NodeJS.ReadableStream & { truncated?: boolean }, name?: string) => {
    try {
      meet(field, "");
    } catch (error) {
      stream.resume();
      return void parser.destroy(error as Error);
    }
    stored.push(store(stream, join(folder, String(stored.length)), { field, name: name ?? "" }));
  });
  for (const limit of ["filesLimit", "fieldsLimit", "partsLimit"] as const) {
    parser.on(limit, () => void parser.destroy(new TooLarge()));
  }
  const body = c.req.raw.body;
  if (body) await pipeline(Readable.fromWeb(body as never), parser);
  for (const arrived of await Promise.all(stored)) if (arrived) result.files.push(arrived);
}

/** Streams one file to disk, hashing as it passes. An empty field of a form arrives as a nameless empty file: null. */
async function store(
  stream: NodeJS.ReadableStream & { truncated?: boolean },
  path: string,
  of: { field: string; name: string },
): Promise<Arrived | null> {
  const hash = createHash("sha256");
  let size = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(stream, meter, createWriteStream(path, { mode: 0o600 }));
  if (of.name === "" && size === 0) return null;
  const name = of.name.normalize("NFC").replace(/^.*[\\/]/, "");
  return { field: of.field, name, size, sha256: hash.digest("hex"), path, tooBig: stream.truncated === true };
}
