import {
  Act,
  Button,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  MarkupArea,
  Page,
  SelectField,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import { bookGroupings } from "../../book/terms.ts";
import { bookGroupingNames } from "../../words.vi.ts";

/** Lập sách, sửa lời: cover, foreword, and what its parts are. */
export function BookWordsPage(props: { book: { id: string; title: string } | null; form: Filled }) {
  const { book, form } = props;
  const at = book ? `/stories/books/${book.id}` : "/stories/books";
  return (
    <Page
      style="stories.css"
      title={book ? "Bìa và lời nói đầu" : "Lập sách"}
      over={book?.title}
      crumbs={[{ words: "Sách", href: "/stories/books" }, ...(book ? [{ words: book.title, href: at }] : [])]}
      act={
        <Act words={book ? "Bản đã làm giữ nguyên cho đến khi làm lại." : "Bước sau là chọn bài."}>
          <Button words={book ? "Để nguyên" : "Để sau"} href={at} />
          <Button words={book ? "Ghi" : "Lập sách"} icon="check" primary form="book" />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="book" action={book ? `${at}/words` : at} of={form} draft={book ? `book-${book.id}` : "book-new"}>
        <Sheet title="Bìa" block>
          <TextField name="title" label="Tên sách" required hint="In hoa trên bìa." />
          <Fields two>
            <TextField name="subtitle" label="Tên phụ" placeholder="Gương điển hình tiên tiến giai đoạn 2015 – 2020" />
            <TextField name="placeAndYear" label="Nơi, năm" placeholder="Sóc Trăng, năm 2020" />
          </Fields>
          <SelectField
            name="groupedBy"
            label="Chia phần theo"
            choices={bookGroupings.map((value) => ({ value, words: bookGroupingNames[value] }))}
          />
        </Sheet>
        <Sheet title="Lời nói đầu" block>
          <MarkupArea name="foreword" label="Lời nói đầu" rows={12} />
        </Sheet>
      </Form>
    </Page>
  );
}
