import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { files } from "#kernel/files/schema.ts";
import { newId } from "#kernel/ids.ts";
import { storyConsents, storyPictures } from "../schema/parts.ts";
import { type Story, stories } from "../schema.ts";
import { renderBody } from "../text/render-body.ts";

const writtenAt = new Date("2020-04-01T02:00:00Z");

/** A story of an officer's unit, out since 01/05/2020 unless told otherwise. */
export async function storyGiven(
  db: Db,
  officer: Officer,
  given: Omit<Partial<Story>, "slug"> & { title: string; slug: string },
) {
  const id = newId();
  const body = given.body ?? "Chị kể về **một buổi** ở phum.";
  await db.insert(stories).values({
    ...{
      id,
      agencyId: officer.agencyId,
      unitId: officer.unitId,
      pitchedBy: officer.personId,
      writerId: officer.personId,
    },
    ...{ state: "published", standfirst: "Một buổi ở phum.", textVersion: 1, consentNeeded: false },
    ...{ publishAt: new Date("2020-05-01T01:00:00Z"), publishedAt: new Date("2020-05-01T01:00:00Z") },
    ...{ createdAt: writtenAt, changedAt: writtenAt, body, html: renderBody(body) },
    ...given,
  });
  return id;
}

/** A consent that was given on 20/04/2020. */
export async function consentGiven(
  db: Db,
  officer: Officer,
  storyId: string,
  given: Partial<typeof storyConsents.$inferInsert> = {},
) {
  const id = newId();
  await db.insert(storyConsents).values({
    ...{ id, storyId, about: "text", personName: "Sơn Thị Hoa", reach: "own_portal", givenOn: "2020-04-20" },
    ...{ paper: "Phiếu đồng ý 20/04/2020", recordedBy: officer.personId, recordedAt: writtenAt },
    ...given,
  });
  return id;
}

/** A picture; the row alone, for what asks whether it may be seen. */
export async function pictureGiven(db: Db, officer: Officer, storyId: string, showsPeople: boolean) {
  const [id, fileId, smallFileId] = [newId(), newId(), newId()];
  const file = { agencyId: officer.agencyId, name: "anh.jpg", type: "image/jpeg", size: 10, sha256: "0".repeat(64) };
  const brought = { uploadedBy: officer.personId, uploadedAt: writtenAt };
  await db.insert(files).values([fileId, smallFileId].map((one) => ({ ...file, ...brought, id: one })));
  await db.insert(storyPictures).values({
    ...{ id, storyId, fileId, smallFileId, width: 1200, height: 800, alt: "Một buổi ở phum", showsPeople, position: 0 },
    ...{ addedBy: officer.personId, addedAt: writtenAt },
  });
  return id;
}
