import { Empty, moment, Page, Sheet, State } from "#kernel/web/index.tsx";
import type { TextLine } from "../queries/story-page.ts";
import type { Story } from "../schema.ts";

/** Các bản chữ của bài: every text that was saved, newest first; those written at the same time marked. */
export function TextsPage(props: { story: Pick<Story, "id" | "title">; texts: TextLine[]; today: string }) {
  const { story, texts } = props;
  return (
    <Page
      title="Các bản chữ"
      over={story.title}
      crumbs={[
        { words: "Tin bài", href: "/stories" },
        { words: story.title, href: `/stories/${story.id}` },
      ]}
    >
      {texts.length === 0 && <Empty title="Chưa có bản nào" />}
      {texts.map((text) => (
        <Sheet
          key={text.id}
          title={text.aside ? `Viết cùng lúc, từ bản ${text.version}` : `Bản ${text.version}`}
          aside={`${text.by}, ${moment(text.writtenAt)}`}
          block
        >
          {text.aside && <State is="wait">Giữ riêng để ghép</State>}
          {text.correction && <p>Đính chính: {text.correction}</p>}
          <h3>{text.title}</h3>
          {text.standfirst && <p>{text.standfirst}</p>}
          <p class="pre">{text.body}</p>
        </Sheet>
      ))}
    </Page>
  );
}
