import { Log, Sheet } from "#kernel/web/index.tsx";
import type { StoryState } from "../../states.ts";
import { stateWords } from "../../words.vi.ts";
import type { StoryShown } from "./StoryPage.tsx";

/** Nhật ký của bài: every hand, with its reason. */
export function HistorySheet({ steps, texts, found, today }: StoryShown) {
  return (
    <Sheet
      title="Các bước"
      id="cac-buoc"
      aside={
        texts.length > 0 ? <a href={`/stories/${found.story.id}/texts`}>Các bản chữ ({texts.length})</a> : undefined
      }
    >
      {steps.length === 0 && <p class="soft block">Chưa có bước nào sau khi tạo bài.</p>}
      <Log
        today={today}
        entries={[...steps].reverse().map((one) => ({
          at: one.madeAt,
          words: (
            <>
              <b>{one.by ?? "Chương trình"}</b>: {stateWords[one.leadsTo as StoryState].word.toLocaleLowerCase("vi")}
              {one.reason && `. ${one.reason}`}
            </>
          ),
        }))}
      />
    </Sheet>
  );
}
