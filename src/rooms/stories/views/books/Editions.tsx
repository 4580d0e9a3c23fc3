import { Button, units as counted, moment, Note, Sheet } from "#kernel/web/index.tsx";
import type { BookContents } from "../../book/terms.ts";
import type { BookStanding } from "../../queries/books.ts";
import type { Book } from "../../schema/books.ts";

/** Bản đã làm: the two prints and the e-book, as long as all that is in them may be given out. */
export function Editions(props: { book: Book; contents: BookContents; standing: BookStanding | null; hands: boolean }) {
  const { book, contents, standing } = props;
  const at = `/stories/books/${book.id}/editions`;
  const gone = standing?.gone ?? 0;
  const changed = standing?.changed ?? 0;
  return (
    <Sheet title="Bản đã làm" aside={book.madeAt ? moment(book.madeAt) : undefined} block>
      <p>
        {counted(contents.stories.length, "bài")}; {counted(contents.pages.a5, "trang")} khổ A5,{" "}
        {counted(contents.pages.a4, "trang")} khổ A4.
        {contents.leftOut > 0 && ` ${counted(contents.leftOut, "bài")} đã chọn để ngoài vì không in được lúc làm.`}
      </p>
      {gone > 0 ? (
        <Note>
          {counted(gone, "bài, ảnh")} trong sách đã gỡ hoặc rút sự đồng ý sau khi làm, nên bản này thôi phát. Làm lại để
          có bản mới không còn các bài, ảnh đó.
        </Note>
      ) : (
        <>
          {changed > 0 && (
            <Note>{counted(changed, "bài")} có đính chính sau khi làm sách. Làm lại để sách in chữ mới.</Note>
          )}
          <div class="editions">
            <Button words="Tải PDF khổ A5" icon="file-type-pdf" href={`${at}/a5`} download />
            <Button words="Tải PDF khổ A4" icon="file-type-pdf" href={`${at}/a4`} download />
            <Button words="Tải EPUB" icon="book" href={`${at}/epub`} download />
          </div>
          {props.hands && (
            <p>
              <Button
                words="Nộp làm minh chứng cho nhiệm vụ…"
                icon="paperclip"
                href={`/stories/books/${book.id}/proof`}
              />
            </p>
          )}
        </>
      )}
    </Sheet>
  );
}
