import {
  Act,
  Button,
  CheckField,
  count,
  units as counted,
  Empty,
  ErrorSummary,
  Facts,
  type Filled,
  Form,
  moment,
  Note,
  Page,
  PostButton,
  Rows,
  Sheet,
  State,
  TextField,
} from "#kernel/web/index.tsx";
import type { BookStanding, StoryOfBook } from "../../queries/books.ts";
import type { Book } from "../../schema/books.ts";
import { bookGroupingNames, bookStageNames, bookStateWords, stateWords } from "../../words.vi.ts";
import { heldWords } from "../held-words.ts";
import { Editions } from "./Editions.tsx";

export type BookShown = {
  book: Book & { maker: string | null };
  stories: StoryOfBook[];
  standing: BookStanding | null;
  /** Who reads runs the stories: puts together, orders, makes. */
  keeps: boolean;
  /** Who reads may hand it in for a duty of a plan. */
  hands: boolean;
  beingMade: boolean;
  form: Filled;
};

/** Một cuốn sách: what is in it, how far its making is, what was made of it. */
export function BookPage(props: BookShown) {
  const { book, keeps } = props;
  const look = props.beingMade || book.state === "made" || book.state === "failed" ? book.state : "draft";
  return (
    <Page
      style="stories.css"
      title={book.title}
      under={book.subtitle || undefined}
      crumbs={[{ words: "Sách", href: "/stories/books" }]}
      aside={
        <State is={bookStateWords[look].state} tint>
          {bookStateWords[look].word}
        </State>
      }
      act={keeps && <BookAct {...props} />}
    >
      <Facts
        of={[
          ["Chia phần", bookGroupingNames[book.groupedBy]],
          ["Nơi, năm", book.placeAndYear],
          ["Làm xong lúc", book.madeAt && moment(book.madeAt)],
          ["Người bấm làm", book.madeAt && book.maker],
        ]}
      />
      {props.beingMade && <Making book={book} />}
      {book.state === "failed" && (
        <Note>
          Lần làm gần nhất chưa xong vì trục trặc của chương trình. Bấm “Làm lại”; bài đã chọn vẫn còn nguyên.
        </Note>
      )}
      {book.contents && <Editions book={book} contents={book.contents} standing={props.standing} hands={props.hands} />}
      <ErrorSummary of={props.form} title="Chưa ghi được" />
      <Sheet title="Bài trong sách" aside={counted(props.stories.length, "bài")}>
        {props.stories.length === 0 ? (
          <Empty title="Chưa chọn bài nào">
            {keeps ? "Bấm “Chọn bài” rồi lọc theo năm, lĩnh vực, đơn vị." : "Sách đang được soạn."}
          </Empty>
        ) : keeps ? (
          <OrderForm {...props} />
        ) : (
          <Rows caption="Bài trong sách" rows={props.stories} columns={told} />
        )}
      </Sheet>
    </Page>
  );
}

function BookAct({ book, stories, beingMade }: BookShown) {
  const at = `/stories/books/${book.id}`;
  const left = stories.filter(({ printable }) => !printable).length;
  return (
    <Act
      words={
        left > 0 ? `${counted(left, "bài")} không in được lúc này sẽ để ngoài sách.` : "Mỗi lần làm thay bản làm trước."
      }
    >
      <Button words="Bìa, lời nói đầu" icon="pencil" href={`${at}/words`} second />
      <Button words="Chọn bài" icon="plus" href={`${at}/stories`} second />
      {stories.length > 0 && <Button words="Lưu thứ tự" icon="check" form="order" second />}
      {beingMade ? (
        <Button words="Xem đã đến đâu" icon="refresh" href={at} primary />
      ) : (
        <PostButton action={`${at}/making`} words={book.madeAt ? "Làm lại" : "Làm sách"} icon="book" primary />
      )}
    </Act>
  );
}

/** How far the making is. The page asks again by itself where scripts run; the button does the same. */
function Making({ book }: { book: Book }) {
  const stage = book.stage ? bookStageNames[book.stage] : "Chờ đến lượt";
  const n = stageShare(book);
  const of = book.total > 0 ? ` (${count(book.done)}/${count(book.total)})` : "";
  return (
    <div data-controller="reload" data-reload-seconds-value="2">
      <Sheet title="Đang làm sách" block>
        <p role="status">
          {stage}
          {of}… <b>{n}%</b>
        </p>
        <progress class="making" max={100} value={n} aria-label="Đã làm được" />
        <p class="soft small">Rời trang này cũng được, sách vẫn được làm tiếp và nằm ở đây.</p>
      </Sheet>
    </div>
  );
}

/** Where each stage begins, in hundredths of the whole as it was measured. */
const begins = { pictures: 2, a5: 30, a4: 58, epub: 88, keeping: 96 } as const;

function stageShare({ stage, done, total }: Book): number {
  if (!stage) return 0;
  const within = stage === "pictures" && total > 0 ? Math.round((begins.a5 - begins.pictures) * (done / total)) : 0;
  return begins[stage] + within;
}

const told = [
  {
    head: "Bài",
    names: true,
    cell: (line: StoryOfBook) => (
      <>
        <a href={`/stories/${line.id}`}>{line.title}</a>
        {line.exemplarName && (
          <>
            <br />
            <span class="soft small">{line.exemplarName}</span>
          </>
        )}
      </>
    ),
  },
  { head: "Đơn vị", cell: (line: StoryOfBook) => line.unitName },
  { head: "Lĩnh vực", cell: (line: StoryOfBook) => line.field ?? "" },
];

function OrderForm({ book, stories, form }: BookShown) {
  const at = new Map(stories.map(({ id }, n) => [id, n]));
  const name = (line: StoryOfBook, part: string) => `line[${at.get(line.id)}][${part}]`;
  return (
    <Form id="order" action={`/stories/books/${book.id}/order`} of={form} plain>
      <Rows
        caption="Bài trong sách, theo thứ tự"
        rows={stories}
        columns={[
          {
            head: "Thứ tự",
            cell: (line) => (
              <>
                <input type="hidden" name={name(line, "story")} value={line.id} />
                <TextField
                  name={name(line, "position")}
                  label={`Thứ tự của bài ${line.title}`}
                  hiddenLabel
                  numeric
                  short
                  value={String(at.get(line.id)! + 1)}
                />
              </>
            ),
          },
          ...told,
          {
            head: "Vào sách",
            cell: (line) =>
              line.printable ? <State is="done">In được</State> : <State is="wait">{heldFrom(line)}</State>,
          },
          { head: "Bỏ", cell: (line) => <CheckField name={name(line, "out")} label="Bỏ khỏi sách" /> },
        ]}
      />
    </Form>
  );
}

/** Why a chosen story stays out of the book now. */
function heldFrom(line: StoryOfBook): string {
  if (line.state === "withdrawn") return "Để ngoài: đã gỡ";
  const held = heldWords(line);
  if (held) return `Để ngoài: ${held.toLocaleLowerCase("vi")}`;
  if (!line.holds.out) return `Để ngoài: ${stateWords[line.state].word.toLocaleLowerCase("vi")}`;
  return "Để ngoài: chưa đồng ý cho mọi kênh";
}
