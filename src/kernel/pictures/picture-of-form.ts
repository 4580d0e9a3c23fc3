import type { Context } from "hono";
import sharp from "sharp";
import { type ArrivedFile, keepWaiting, type MarkedFile, placeOf, waitingOf } from "#kernel/files/index.ts";
import { readUpload } from "#kernel/web/forms.ts";
import { type MadePicture, makeSmall } from "./make-small.ts";

/** A picture that waits in a form that came back, made anew in both sizes; what was sent is not kept. */
export type KeptPicture = { large: MarkedFile; small: MarkedFile };

/** The picture of a form, or what is wrong with it in sentences; `waits` where it is the one that waited. */
export type PictureRead = { picture: MadePicture | null; waits: KeptPicture | null; faults: string[] };

/** The picture that came under `picture`, made small; else the one that waits in this form (`form`: a name no other has). */
export async function pictureOfForm(c: Context, form: string, typed: Record<string, unknown>): Promise<PictureRead> {
  const read = await readUpload(c, "picture", ["jpg", "png"]);
  const waits = await waitingPicture(c, form, typed);
  const [arrived] = read.files;
  if (!read.ok) return { picture: null, waits, faults: read.errors };
  if (arrived) {
    const picture = await makeSmall(arrived);
    const broken = `Ảnh ${arrived.name} hỏng hoặc quá lớn nên không mở được. Mở ảnh trên máy, lưu lại thành JPG rồi chọn lần nữa.`;
    return picture ? { picture, waits: null, faults: [] } : { picture, waits, faults: [broken] };
  }
  if (!waits) return { picture: null, waits, faults: ["Chọn một ảnh JPG hoặc PNG."] };
  return { picture: await madeOf(c, waits), waits, faults: [] };
}

/** Keeps a picture for the form that comes back with a fault, so that it need not be sent again. */
export async function keepPicture(c: Context, form: string, picture: MadePicture): Promise<KeptPicture | null> {
  const { db, officer, dataFolder, now } = c.var;
  const given = { agencyId: officer.agencyId, form, dataFolder, now };
  const [large, small] = [await keepWaiting(db, given, picture.large), await keepWaiting(db, given, picture.small)];
  return large && small ? { large, small } : null;
}

async function waitingPicture(c: Context, form: string, typed: Record<string, unknown>): Promise<KeptPicture | null> {
  const marks = (typed.waits ?? {}) as { large?: unknown; small?: unknown };
  if (typeof marks.large !== "string" || typeof marks.small !== "string") return null;
  const found = await waitingOf(c.var.db, form, [marks.large, marks.small]);
  const [large, small] = [marks.large, marks.small].map((mark) => found.find((one) => one.mark === mark));
  return large && small ? { large, small } : null;
}

async function madeOf(c: Context, { large, small }: KeptPicture): Promise<MadePicture> {
  const lies = ({ name, size, sha256, type: mime }: MarkedFile): ArrivedFile => ({
    ...{ name, mime, size, sha256 },
    path: placeOf(c.var.dataFolder, sha256),
  });
  const made = { large: lies(large), small: lies(small) };
  const { width, height } = await sharp(made.large.path).metadata();
  return { ...made, width, height };
}
