import type { Officer } from "#kernel/auth/index.ts";
import { Act, Button, Empty, moment, Page, Rows, Sheet, State } from "#kernel/web/index.tsx";
import type { BookLine } from "../../queries/books.ts";
import { bookStateWords } from "../../words.vi.ts";
import { StoryTabs } from "../StoryTabs.tsx";

/** Sách của cơ quan: what was put together, and what was made of it. */
export function BooksPage(props: { books: BookLine[]; reader: Officer; may: boolean }) {
  return (
    <Page
      title="Sách gương điển hình"
      crumbs={[{ words: "Tin bài", href: "/stories" }]}
      act={
        props.may && (
          <Act words="Chọn bài, bấm một nút: có sách in khổ A5, A4 và sách điện tử.">
            <Button words="Lập sách" icon="plus" href="/stories/books/new" primary />
          </Act>
        )
      }
    >
      <StoryTabs here="books" reader={props.reader} />
      <Sheet>
        <Rows
          caption="Sách, mới lập trước"
          rows={props.books}
          empty={
            <Empty title="Chưa có cuốn sách nào">
              {props.may
                ? "Lập sách, chọn các bài đã đăng theo năm, lĩnh vực, đơn vị, rồi bấm “Làm sách”."
                : "Sách làm xong sẽ có ở đây để tải về."}
            </Empty>
          }
          columns={[
            {
              head: "Sách",
              names: true,
              cell: (book) => (
                <>
                  <a href={`/stories/books/${book.id}`}>{book.title}</a>
                  {book.subtitle && (
                    <>
                      <br />
                      <span class="soft small">{book.subtitle}</span>
                    </>
                  )}
                </>
              ),
            },
            { head: "Bài đã chọn", num: true, cell: ({ chosen }) => chosen },
            {
              head: "Tình trạng",
              cell: ({ state }) => <State is={bookStateWords[state].state}>{bookStateWords[state].word}</State>,
            },
            { head: "Làm xong", num: true, cell: ({ madeAt }) => (madeAt ? moment(madeAt) : "") },
          ]}
        />
      </Sheet>
    </Page>
  );
}
