import { type Context, Hono } from "hono";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm, typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, time } from "#kernel/web/index.tsx";
import { correctStory, keepStoryDraft, type Saved, writeText } from "../commands/write-text.ts";
import { correctionForm, textForm } from "../forms/story.ts";
import { factsOf } from "../queries/facts.ts";
import { storyById } from "../queries/stories.ts";
import { draftOf, textsOf } from "../queries/story-page.ts";
import { mayStepStory, mayWriteText, worksOn } from "../rules.ts";
import { EditorPage } from "../views/EditorPage.tsx";
import { TextsPage } from "../views/TextsPage.tsx";

/** Chữ của bài: written, corrected, kept as a draft while it is typed; every version readable. */
export const textRoutes = new Hono()
  .get("/stories/:id/text", async (c) => editorPage(c, "text", null, 200))
  .post("/stories/:id/text", async (c) => {
    await writable(c, "text");
    const form = await readForm(c, textForm);
    if (!form.ok) return editorPage(c, "text", form.rejected, 422);
    const { db, officer, now } = c.var;
    const saved = await writeText(db, officer, c.req.param("id"), form.values, now);
    return afterSaving(c, "text", saved, form.values, "Đã lưu bài.");
  })
  .get("/stories/:id/correction", async (c) => editorPage(c, "correction", null, 200))
  .post("/stories/:id/correction", async (c) => {
    await writable(c, "correction");
    const form = await readForm(c, correctionForm);
    if (!form.ok) return editorPage(c, "correction", form.rejected, 422);
    const { db, officer, now } = c.var;
    const saved = await correctStory(db, officer, c.req.param("id"), form.values, now);
    return afterSaving(c, "correction", saved, form.values, "Đã đính chính. Bạn đọc thấy điều đính chính và ngày.");
  })
  .post("/stories/:id/draft", async (c) => {
    const typed = await typedOf(c);
    const values = Object.fromEntries(
      ["title", "standfirst", "body", "version", "correction"]
        .filter((name) => typeof typed[name] === "string")
        .map((name) => [name, String(typed[name]).slice(0, 60_000)]),
    );
    await keepStoryDraft(c.var.db, c.var.officer, c.req.param("id"), values, c.var.now);
    return c.text(`Đã lưu nháp lúc ${time(c.var.now)}.`);
  })
  .get("/stories/:id/texts", async (c) => {
    const { db, officer, now, today } = c.var;
    const { story } = await storyById(db, officer, c.req.param("id"), now);
    if (!worksOn(officer, story)) return notFound();
    return render(c, <TextsPage story={story} texts={await textsOf(db, story.id)} today={today} />);
  });

type Manner = "text" | "correction";

async function writable(c: Context, manner: Manner) {
  const { db, officer, now } = c.var;
  const found = await storyById(db, officer, c.req.param("id") ?? "", now);
  insist(manner === "text" ? mayWriteText(officer, found.story) : mayStepStory(officer, found.story, "correct"));
  return found;
}

/** Saved, or kept aside: then both texts are shown, and the form goes on from the newer one. */
async function afterSaving(c: Context, manner: Manner, saved: Saved, typed: Record<string, unknown>, done: string) {
  if (saved.kept === "newest") return seeOther(c, `/stories/${c.req.param("id")}`, done);
  const { story } = await writable(c, manner);
  return editorPage(c, manner, filled({ ...typed, version: String(story.textVersion) }), 409, true);
}

async function editorPage(c: Context, manner: Manner, form: Filled | null, status: 200 | 409 | 422, meanwhile = false) {
  const { db, officer, now } = c.var;
  const { story } = await writable(c, manner);
  const [draft, facts] = await Promise.all([
    form ? null : draftOf(db, officer, story.id, story.textVersion),
    factsOf(db, story, now),
  ]);
  const newest = meanwhile ? (await textsOf(db, story.id)).find((text) => !text.aside) : undefined;
  const { title, standfirst, body, textVersion } = story;
  const typed = { title, standfirst, body, ...(draft?.values ?? {}), version: String(textVersion) };
  return render(
    c,
    <EditorPage
      {...{ story, manner, facts }}
      form={form ?? filled(typed)}
      draftAt={draft?.savedAt ?? null}
      newest={newest ?? null}
    />,
    status,
  );
}
