import { Empty, Sheet } from "#kernel/web/index.tsx";
import type { StoryShown } from "./StoryPage.tsx";

/** The text as readers will see it; before anything is written, what it shall tell. */
export function TextSheet({ found, texts }: StoryShown) {
  const { story, pitcher } = found;
  const aside = texts.filter((text) => text.aside).length;
  return (
    <Sheet
      title="Bài viết"
      aside={aside > 0 ? <a href={`/stories/${story.id}/texts`}>{aside} bản viết cùng lúc, chưa ghép</a> : undefined}
      block
    >
      {story.textVersion === 0 ? (
        <Empty title="Chưa viết">
          <span class="pre">{story.idea}</span>
          {pitcher && <span class="soft"> ({pitcher} đề xuất)</span>}
        </Empty>
      ) : (
        <div class="story-text">
          {story.standfirst && <p class="standfirst">{story.standfirst}</p>}
          {/* Made by the server from the simple markup and cleaned (text/render-body.ts). */}
          <div dangerouslySetInnerHTML={{ __html: story.html }} />
        </div>
      )}
    </Sheet>
  );
}
