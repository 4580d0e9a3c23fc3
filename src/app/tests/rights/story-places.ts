import type { Db } from "#kernel/db/index.ts";
import { keepMade } from "#kernel/files/index.ts";
import { files } from "#kernel/files/schema.ts";
import { newId } from "#kernel/ids.ts";
import { bookStories, books } from "#rooms/stories/schema/books.ts";
import { channels, sendings } from "#rooms/stories/schema/channels.ts";
import { storyConsents, storyPictures } from "#rooms/stories/schema/parts.ts";
import { stories } from "#rooms/stories/schema.ts";
import type { Owner } from "./places.ts";

/** A book that was made, of the story. */
async function bookOf(db: Db, { agencyId, personId }: Owner, story: string, dataFolder: string): Promise<string> {
  const [id, now] = [newId(), new Date("2019-03-04T02:00:00Z")];
  const made = { name: "Sách.pdf", mime: "application/pdf", bytes: new TextEncoder().encode("%PDF-1.7 Sách") };
  const { id: fileId } = await keepMade(db, agencyId, made, dataFolder, now);
  const pages = { a5: 1, a4: 1 };
  const contents = { stories: [{ id: story, changedAt: now.toISOString(), pictures: [] }], leftOut: 0, pages };
  await db.insert(books).values({
    ...{ id, agencyId, title: "Sách của cơ quan", state: "made", madeAt: now, madeBy: personId, contents },
    ...{ a5FileId: fileId, a4FileId: fileId, epubFileId: fileId, createdBy: personId, createdAt: now, changedAt: now },
  });
  await db.insert(bookStories).values({ bookId: id, storyId: story, position: 1 });
  return id;
}

/** A story of the unit that is out, with a consent, a picture and a sending to a newspaper. */
export async function storyOf(db: Db, { agencyId, personId, unitId }: Owner, dataFolder: string) {
  const [story, consent, picture, sending, channel, fileId] = [newId(), newId(), newId(), newId(), newId(), newId()];
  const now = new Date("2019-03-01T02:00:00Z");
  await db.insert(stories).values({
    ...{ id: story, agencyId, unitId, state: "published", title: "Hòa giải bên mé sông", slug: "hoa-giai-ben-me-song" },
    ...{ pitchedBy: personId, writerId: personId, textVersion: 1, body: "Bên mé sông.", html: "<p>Bên mé sông.</p>" },
    ...{ publishAt: now, publishedAt: now, createdAt: now, changedAt: now, consentNeeded: false },
  });
  const byOwner = { recordedBy: personId, recordedAt: now };
  await db.insert(storyConsents).values({
    ...{ id: consent, storyId: story, about: "text", personName: "Lê Minh Út", reach: "everywhere" },
    ...{ givenOn: "2019-02-20", paper: "Phiếu đồng ý", ...byOwner },
  });
  await db.insert(files).values({
    ...{ id: fileId, agencyId, name: "anh.jpg", type: "image/jpeg", size: 1, sha256: "0".repeat(64) },
    ...{ uploadedBy: personId, uploadedAt: now },
  });
  await db.insert(storyPictures).values({
    ...{ id: picture, storyId: story, fileId, smallFileId: fileId, width: 10, height: 10, alt: "Mé sông" },
    ...{ showsPeople: false, position: 1, addedBy: personId, addedAt: now },
  });
  await db.insert(channels).values({ id: channel, agencyId, kind: "press", name: "Báo Cà Mau" });
  await db.insert(sendings).values({
    ...{ id: sending, agencyId, storyId: story, channelId: channel, sentOn: "2019-03-02", number: "Số 26", ...byOwner },
  });
  const book = await bookOf(db, { agencyId, personId, unitId }, story, dataFolder);
  return { story, book, consent, picture, sending, channel };
}
