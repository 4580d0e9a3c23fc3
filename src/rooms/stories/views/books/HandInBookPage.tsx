import {
  Act,
  Button,
  day,
  Empty,
  ErrorSummary,
  type Filled,
  Form,
  HiddenField,
  Note,
  Page,
  RadioGroup,
  Sheet,
} from "#kernel/web/index.tsx";
import type { OpenForDocument } from "#rooms/plans/index.ts";

/** Nộp sách làm minh chứng: for which of the open duties of her units, and which print. */
export function HandInBookPage(props: {
  book: { id: string; title: string };
  duties: OpenForDocument[];
  more: boolean;
  form: Filled;
}) {
  const { book, duties, form } = props;
  const at = `/stories/books/${book.id}`;
  const act = (
    <Act words="Sách nằm ở trang của nhiệm vụ như một tệp tải lên; rút ở đó.">
      <Button words="Về sách" href={at} />
      {duties.length > 0 && <Button words="Nộp làm minh chứng" icon="paperclip" primary form="handing" />}
    </Act>
  );
  return (
    <Page
      title="Nộp sách làm minh chứng"
      over={book.title}
      crumbs={[
        { words: "Sách", href: "/stories/books" },
        { words: book.title, href: at },
      ]}
      act={act}
    >
      <ErrorSummary of={form} title="Chưa nộp được" />
      {props.more && <Note>Còn nhiệm vụ khác hạn xa hơn: mở trang của nhiệm vụ đó rồi tải tệp lên.</Note>}
      {duties.length === 0 ? (
        <Sheet>
          <Empty title="Không có nhiệm vụ nào đang chờ văn bản">
            Đơn vị của bạn đã gửi hết, hoặc cuốn sách đã là minh chứng của các nhiệm vụ đang mở. Việc của đơn vị khác:
            mở trang của việc đó rồi tải tệp lên.
          </Empty>
        </Sheet>
      ) : (
        <Form id="handing" action={`${at}/proof`} of={form}>
          <HiddenField name="once" />
          <Sheet block>
            <div class="stack">
              <RadioGroup name="obligation" label="Cho nhiệm vụ nào" required choices={duties.map(choiceOf)} />
              <RadioGroup
                name="edition"
                label="Bản nào"
                required
                inline
                choices={[
                  { value: "a4", words: "PDF khổ A4" },
                  { value: "a5", words: "PDF khổ A5" },
                ]}
              />
            </div>
          </Sheet>
        </Form>
      )}
    </Page>
  );
}

function choiceOf({ id, duty, plan, number, dueOn, unitName }: OpenForDocument) {
  const due = dueOn ? `hạn ${day(dueOn)}` : "không ghi hạn";
  return { value: String(id), words: duty, hint: [unitName, due, number ?? plan].filter(Boolean).join(" · ") };
}
