import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { eq, sql } from "drizzle-orm";
import sharp from "sharp";
import type { Database, Db } from "#kernel/db/index.ts";
import { placeOf } from "#kernel/files/index.ts";
import { files } from "#kernel/files/schema.ts";
import { newId } from "#kernel/ids.ts";
import { makeBook } from "#rooms/stories/commands/make-book.ts";
import { type Book, bookStories, books } from "#rooms/stories/schema/books.ts";
import { storyPictures } from "#rooms/stories/schema/parts.ts";
import { stories } from "#rooms/stories/schema.ts";
import { type Figure, timed } from "./figures.ts";
import { manyStories } from "./many-stories.ts";
import { nationalAgency } from "./national.ts";

/** Stories of some 450 words, each with a photograph of 1600 × 1067: made into both prints and the e-book. */
export async function benchBook({ db }: Database, count = 200): Promise<Figure[]> {
  const now = new Date();
  const national = await nationalAgency(db, `book-${Date.now()}`, 40, now);
  await manyStories(db, national, count);
  const [person] = (
    await db.execute<{ id: string }>(sql`select id from people where agency_id = ${national.agencyId} limit 1`)
  ).rows;
  const folder = await mkdtemp(join(tmpdir(), "guongsang-bench-book-"));
  try {
    const ids = await illustrated(db, national.agencyId, person!.id, folder, now);
    const bookId = newId();
    await db.insert(books).values({
      ...{ id: bookId, agencyId: national.agencyId, title: "Kỷ yếu gương điển hình tiên tiến", groupedBy: "field" },
      ...{ state: "waiting", toldAt: now, createdBy: person!.id, createdAt: now, changedAt: now },
    });
    await db.insert(bookStories).values(ids.map((storyId, n) => ({ bookId, storyId, position: n + 1 })));
    const { ms } = await timed(() => makeBook(db, bookId, folder, () => new Date()));
    const [made] = await db.select().from(books).where(eq(books.id, bookId));
    if (made?.state !== "made" || made.contents?.stories.length !== count)
      throw new Error(`The book is ${made?.state}.`);
    const size = await sizes(db, made);
    return [
      { what: `a book of ${count} stories with pictures: A5, A4 and EPUB`, value: ms / 1000, unit: "s", aim: "≤ 30 s" },
      { what: "pages of A5", value: made.contents.pages.a5, unit: "" },
      { what: "pages of A4", value: made.contents.pages.a4, unit: "" },
      { what: "size of the A5 print", value: size.a5 / 1024 / 1024, unit: "MB" },
      { what: "size of the e-book", value: size.epub / 1024 / 1024, unit: "MB" },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Gives every story a text of some pages and a photograph of its own; gives their ids. */
async function illustrated(db: Db, agencyId: string, personId: string, folder: string, now: Date): Promise<string[]> {
  await db.execute(sql`update stories set body = concat_ws(E'\n\n', body, '## Cách làm', body, '- ' || title, '- ' || standfirst, body, body)
    where agency_id = ${agencyId}`);
  const rows = await db.select({ id: stories.id }).from(stories).where(eq(stories.agencyId, agencyId));
  for (const [n, { id }] of rows.entries()) {
    const { sha256, size } = await photograph(folder, n);
    const fileId = newId();
    const file = { agencyId, name: "anh.jpg", type: "image/jpeg", size, sha256, uploadedBy: personId, uploadedAt: now };
    await db.insert(files).values({ id: fileId, ...file });
    await db.insert(storyPictures).values({
      ...{ id: newId(), storyId: id, fileId, smallFileId: fileId, width: 1600, height: 1067, alt: `Ảnh ${n}` },
      ...{ caption: "Một buổi ở thôn", showsPeople: false, position: 1, addedBy: personId, addedAt: now },
    });
  }
  return rows.map(({ id }) => id);
}

/** A picture with as much in it as a photograph: some 300 KB as it is kept. */
async function photograph(folder: string, n: number): Promise<{ sha256: string; size: number }> {
  const noise = { type: "gaussian" as const, mean: 90 + (n % 80), sigma: 26 };
  const bytes = await sharp({ create: { width: 400, height: 267, channels: 3, background: "#888", noise } })
    .resize(1600, 1067)
    .jpeg({ quality: 80 })
    .toBuffer();
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const place = placeOf(folder, sha256);
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, bytes);
  return { sha256, size: bytes.length };
}

/** Bytes of a made book's A5 print and e-book. */
async function sizes(db: Db, { a5FileId, epubFileId }: Book): Promise<{ a5: number; epub: number }> {
  const sizeOf = async (id: string) =>
    (await db.select({ size: files.size }).from(files).where(eq(files.id, id)))[0]!.size;
  return { a5: await sizeOf(a5FileId!), epub: await sizeOf(epubFileId!) };
}
