import {
  Act,
  Button,
  ErrorSummary,
  type Filled,
  Form,
  MarkupArea,
  moment,
  Note,
  Page,
  Sheet,
  Split,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { ToldFact } from "../queries/facts.ts";
import type { TextLine } from "../queries/story-page.ts";
import type { Story } from "../schema.ts";
import { factNames } from "../words.vi.ts";

/** Viết, đính chính: the text with the facts beside it. Without scripts the field takes the simple markup itself. */
export function EditorPage(props: {
  story: Pick<Story, "id" | "title" | "idea" | "textVersion">;
  manner: "text" | "correction";
  form: Filled;
  facts: ToldFact[];
  draftAt: Date | null;
  /** The text another hand saved meanwhile. */
  newest: TextLine | null;
}) {
  const { story, form, manner, newest } = props;
  const at = `/stories/${story.id}`;
  const correcting = manner === "correction";
  return (
    <Page
      style="stories.css"
      title={correcting ? "Đính chính bài" : "Viết bài"}
      over={story.title}
      crumbs={[
        { words: "Tin bài", href: "/stories" },
        { words: story.title, href: at },
      ]}
      act={
        <Act
          words={
            <span id="draft-said">{props.draftAt && `Nháp lưu lúc ${moment(props.draftAt)} vừa được điền lại.`}</span>
          }
        >
          <Button words="Để nguyên" href={at} />
          <Button words={correcting ? "Đăng đính chính" : "Lưu bài"} icon="check" primary form="story-text" />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa lưu được" />
      {newest && <Meanwhile newest={newest} />}
      <Split side={<Beside {...props} />}>
        <Form id="story-text" action={`${at}/${manner}`} of={form} keep={{ url: `${at}/draft`, said: "draft-said" }}>
          <input type="hidden" name="version" value={String(form.typed.version ?? 0)} />
          <Sheet title="Bài viết" block>
            <TextField name="title" label="Tên bài" required />
            <TextArea name="standfirst" label="Sapo" rows={2} hint="Một, hai câu ngay dưới tên bài." />
            <MarkupArea name="body" label="Nội dung" required rows={20} />
            {correcting && (
              <TextArea
                name="correction"
                label="Điều đính chính"
                required
                rows={2}
                hint="Hiện dưới bài cho bạn đọc, kèm ngày."
              />
            )}
          </Sheet>
        </Form>
      </Split>
    </Page>
  );
}

/** Both texts are there: the newer one to read, one's own in the field. */
function Meanwhile({ newest }: { newest: TextLine }) {
  return (
    <Sheet title="Người khác vừa lưu bản khác" block>
      <Note>
        {newest.by} lưu bản {newest.version} lúc {moment(newest.writtenAt)}, trong khi bạn đang viết. Chữ của bạn vẫn
        nằm trong ô dưới đây và đã được giữ riêng. Hãy ghép hai bản rồi lưu.
      </Note>
      <h3>{newest.title}</h3>
      {newest.standfirst && <p>{newest.standfirst}</p>}
      <p class="pre">{newest.body}</p>
    </Sheet>
  );
}

function Beside({ story, facts }: { story: Pick<Story, "idea">; facts: ToldFact[] }) {
  return (
    <>
      <Sheet title="Đề xuất" block>
        <p class="pre">{story.idea}</p>
      </Sheet>
      {facts.length > 0 && (
        <Sheet title="Dữ kiện để dùng" block>
          <dl>
            {facts.map((fact) => (
              <div key={fact.id}>
                <dt class="soft small">{factNames[fact.key]}</dt>
                <dd>{fact.value}</dd>
              </div>
            ))}
          </dl>
        </Sheet>
      )}
    </>
  );
}
