import type { Db } from "#kernel/db/index.ts";
import { files } from "#kernel/files/schema.ts";
import { newId } from "#kernel/ids.ts";
import { channels, sendings } from "#rooms/stories/schema/channels.ts";
import { storyConsents, storyPictures } from "#rooms/stories/schema/parts.ts";
import { stories } from "#rooms/stories/schema.ts";
import type { Owner } from "./places.ts";

/** A story of the unit that is out, with a consent, a picture and a sending to a newspaper. */
export async function storyOf(db: Db, { agencyId, personId, unitId }: Owner) {
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
  return { story, consent, picture, sending, channel };
}
