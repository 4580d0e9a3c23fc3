import { type Context, Hono } from "hono";
import { type MadePicture, makeSmall } from "#kernel/pictures/index.ts";
import { insist } from "#kernel/verdict.ts";
import { check, readUpload, typedOf } from "#kernel/web/forms.ts";
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
    const typed = await typedOf(c);
    const { picture, faults } = await pictureOf(c);
    const read = check(pictureForm, typed);
    if (!read.ok || !picture) {
      const errors = { ...(read.ok ? {} : read.rejected.errors), ...(faults.length > 0 ? { picture: faults } : {}) };
      return page(c, { typed, errors }, 422);
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

/** The picture that came, made small; what is wrong with it in a sentence. */
async function pictureOf(c: Context): Promise<{ picture: MadePicture | null; faults: string[] }> {
  const read = await readUpload(c, "picture", ["jpg", "png"]);
  const [arrived] = read.files;
  if (!read.ok) return { picture: null, faults: read.errors };
  if (!arrived) return { picture: null, faults: ["Chọn một ảnh JPG hoặc PNG."] };
  const picture = await makeSmall(arrived);
  const broken = `Ảnh ${arrived.name} hỏng hoặc quá lớn nên không mở được. Mở ảnh trên máy, lưu lại thành JPG rồi chọn lần nữa.`;
  return { picture, faults: picture ? [] : [broken] };
}

async function equipping(c: Context) {
  const found = await storyById(c.var.db, c.var.officer, c.req.param("id") ?? "", c.var.now);
  insist(mayEquip(c.var.officer, found.story));
  return found;
}

async function page(c: Context, form: Filled, status: 200 | 422) {
  const { story } = await equipping(c);
  return render(c, <PicturesPage story={story} pictures={await picturesOf(c.var.db, story.id)} form={form} />, status);
}
