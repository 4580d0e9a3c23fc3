import { type Context, Hono } from "hono";
import { type KeptPicture, keepPicture, pictureOfForm } from "#kernel/pictures/index.ts";
import { insist } from "#kernel/verdict.ts";
import { check, typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { addPicture, removePicture } from "../commands/keep-pictures.ts";
import { pictureForm } from "../forms/story.ts";
import { storyById } from "../queries/stories.ts";
import { picturesOf } from "../queries/story-page.ts";
import { mayEquip } from "../rules.ts";
import { PicturesPage } from "../views/PicturesPage.tsx";

/** Ảnh của bài: made small and bare as they arrive, with words for those who do not see them. */
export const pictureRoutes = new Hono()
  .get("/stories/:id/pictures", (c) => page(c, filled({ showsPeople: "on" }), 200))
  .post("/stories/:id/pictures", async (c) => {
    const { story } = await equipping(c);
    const form = `pictures of story ${story.id}, by ${c.var.officer.personId}`;
    const typed = await typedOf(c);
    const { picture, waits, faults } = await pictureOfForm(c, form, typed);
    const read = check(pictureForm, typed);
    if (!read.ok || !picture) {
      const errors = { ...(read.ok ? {} : read.rejected.errors), ...(faults.length > 0 ? { picture: faults } : {}) };
      return page(c, { typed, errors }, 422, waits ?? (picture && (await keepPicture(c, form, picture))));
    }
    const { db, officer, dataFolder, now } = c.var;
    await addPicture(db, officer, story.id, { ...picture, ...read.values }, dataFolder, now);
    return seeOther(c, `/stories/${story.id}/pictures`, "Đã thêm ảnh.");
  })
  .post("/stories/:id/pictures/:picture/removal", async (c) => {
    const [id, picture] = [c.req.param("id"), c.req.param("picture")];
    await removePicture(c.var.db, c.var.officer, id, picture, c.var.now);
    return seeOther(c, `/stories/${id}/pictures`, "Đã bỏ ảnh khỏi bài.");
  });

async function equipping(c: Context) {
  const found = await storyById(c.var.db, c.var.officer, c.req.param("id") ?? "", c.var.now);
  insist(mayEquip(c.var.officer, found.story));
  return found;
}

async function page(c: Context, form: Filled, status: 200 | 422, kept: KeptPicture | null = null) {
  const { story } = await equipping(c);
  const pictures = await picturesOf(c.var.db, story.id);
  return render(c, <PicturesPage {...{ story, pictures, kept, form }} />, status);
}
