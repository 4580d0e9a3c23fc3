import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { and, eq } from "drizzle-orm";
import { type Context, Hono } from "hono";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { attachment } from "#kernel/web/download.ts";
import { placeOf } from "./place.ts";
import { files, type StoredFile } from "./schema.ts";

/** Asked of a room: does the officer see something of yours that holds this file? */
export type HoldsFileFor = (db: DbOrTx, officer: Officer, fileId: string) => Promise<boolean>;

/**
 * `GET /files/:id`: the file, for whom a room shows it to and for who brought it; unseen and absent are both 404.
 * Pictures open in the page, everything else is saved: nothing that was sent in runs on our address.
 */
export function fileRoutes(rooms: readonly HoldsFileFor[]): Hono {
  return new Hono().get("/:id", async (c) => send(c, await fileFor(c, rooms, c.req.param("id"))));
}

async function fileFor(c: Context, rooms: readonly HoldsFileFor[], id: string): Promise<StoredFile> {
  if (!isId(id)) return notFound();
  const { db, officer } = c.var;
  const [file] = await db
    .select()
    .from(files)
    .where(and(eq(files.id, id), eq(files.agencyId, officer.agencyId)));
  if (!file) return notFound();
  if (file.uploadedBy === officer.personId) return file;
  for (const holds of rooms) if (await holds(db, officer, id)) return file;
  return notFound();
}

async function send(c: Context, file: StoredFile): Promise<Response> {
  const etag = `"${file.sha256}"`;
  const headers = {
    "content-type": file.type,
    "content-disposition": disposition(file),
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-cache",
    etag,
  };
  if (c.req.header("if-none-match") === etag) return c.body(null, 304, headers);
  const place = placeOf(c.var.dataFolder, file.sha256);
  const { size } = await stat(place);
  const stream = Readable.toWeb(createReadStream(place)) as ReadableStream;
  return c.body(stream, 200, { ...headers, "content-length": String(size) });
}

/** Pictures are shown, everything else is saved; under the name it was sent with. */
function disposition(file: StoredFile): string {
  const saved = attachment(file.name);
  return file.type.startsWith("image/") ? saved.replace(/^attachment/, "inline") : saved;
}
