import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import type { Tx } from "#kernel/db/index.ts";
import { keepFile } from "#kernel/files/index.ts";
import { newId } from "#kernel/ids.ts";
import { makeSmall } from "#kernel/pictures/index.ts";
import { programFolder } from "#kernel/settings/program-folder.ts";
import { storyPictures } from "#rooms/stories/schema/parts.ts";

/** The drawing of the province as the picture of a story: nobody is on it, nobody took it. */
export async function enterPicture(
  tx: Tx,
  dataFolder: string,
  of: { agencyId: string; by: string; key: string },
  storyId: string,
  addedAt: Date,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "guongsang-practice-"));
  try {
    const drawing = await readFile(join(programFolder(), "src", "browser", "art", `${of.key}.svg`));
    const bytes = await sharp(drawing, { density: 144 }).resize({ width: 1200 }).png().toBuffer();
    const path = join(folder, "tranh.png");
    await writeFile(path, bytes);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const made = await makeSmall({ name: "Tranh của cổng.png", mime: "image/png", size: bytes.length, sha256, path });
    if (!made) return;
    const officer = { agencyId: of.agencyId, personId: of.by };
    const large = await keepFile(tx, officer, made.large, dataFolder, addedAt);
    const small = await keepFile(tx, officer, made.small, dataFolder, addedAt);
    await tx.insert(storyPictures).values({
      ...{ id: newId(), storyId, fileId: large.id, smallFileId: small.id, width: made.width, height: made.height },
      ...{ alt: "Tranh vẽ cảnh quê của tỉnh", caption: "Tranh của cổng", credit: "Gương Sáng", showsPeople: false },
      ...{ position: 1, addedBy: of.by, addedAt },
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
