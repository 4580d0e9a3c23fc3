import { vietnamDay } from "#kernel/calendar/index.ts";
import {
  Act,
  Button,
  CheckGroup,
  units as counted,
  day,
  Empty,
  ErrorSummary,
  type Filled,
  Filters,
  Form,
  Note,
  Page,
  SelectField,
  Sheet,
} from "#kernel/web/index.tsx";
import { holderKindNames } from "#rooms/exemplars/index.ts";
import type { ChoiceQuery } from "../../forms/book.ts";
import type { candidatesFor } from "../../queries/books.ts";
import type { publicChoices } from "../../queries/public.ts";

/** Chọn bài vào sách: what may be printed now and is not in it yet, narrowed by year, field, unit and kind. */
export function ChooseStoriesPage(props: {
  book: { id: string; title: string };
  query: ChoiceQuery;
  choices: Awaited<ReturnType<typeof publicChoices>>;
  candidates: Awaited<ReturnType<typeof candidatesFor>>;
  more: boolean;
  form: Filled;
}) {
  const { book, query, choices, candidates } = props;
  const at = `/stories/books/${book.id}`;
  const same = (list: readonly (string | number)[]) => list.map((one) => ({ value: String(one), words: String(one) }));
  return (
    <Page
      style="stories.css"
      title="Chọn bài vào sách"
      over={book.title}
      crumbs={[
        { words: "Sách", href: "/stories/books" },
        { words: book.title, href: at },
      ]}
      act={
        <Act words="Bài thêm vào đứng sau các bài đã có; thứ tự sửa ở trang của sách.">
          <Button words="Về sách" href={at} />
          {candidates.length > 0 && <Button words="Thêm vào sách" icon="plus" primary form="chosen" />}
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa thêm được" />
      <Filters
        label="Lọc bài"
        action={`${at}/stories`}
        found={
          <>
            Có <b>{counted(candidates.length, "bài")}</b> chưa ở trong sách.{" "}
            {props.more && "Còn nữa: lọc theo năm, đơn vị để thấy hết."}
          </>
        }
      >
        <SelectField name="year" label="Năm đăng" value={query.year} blank="Mọi năm" choices={same(choices.years)} />
        <SelectField
          name="field"
          label="Lĩnh vực"
          value={query.field}
          blank="Mọi lĩnh vực"
          choices={same(choices.fields)}
        />
        <SelectField
          name="unit"
          label="Đơn vị"
          value={query.unit}
          blank="Mọi đơn vị"
          choices={choices.units.map(({ id, name }) => ({ value: id, words: name }))}
        />
        <SelectField
          name="kind"
          label="Kể về"
          value={query.kind ?? ""}
          blank="Mọi loại"
          choices={choices.holderKinds.map((kind) => ({ value: kind, words: holderKindNames[kind] }))}
        />
      </Filters>
      <Note>
        Chỉ hiện bài đang đăng mà người được nêu đồng ý cho mọi kênh: sách đến tay nhiều người hơn cổng của cơ quan.
      </Note>
      <Sheet block>
        {candidates.length === 0 ? (
          <Empty title="Không còn bài nào như thế">Đổi bộ lọc, hoặc đăng thêm bài.</Empty>
        ) : (
          <Form id="chosen" action={`${at}/stories?${addressOf(query)}`} of={props.form}>
            <CheckGroup
              name="story"
              label="Bài đưa vào sách"
              choices={candidates.map((one) => ({
                value: one.id,
                words: one.title,
                hint: [one.exemplarName, one.unitName, one.publishAt && day(vietnamDay(one.publishAt))]
                  .filter(Boolean)
                  .join(" · "),
              }))}
            />
          </Form>
        )}
      </Sheet>
    </Page>
  );
}

function addressOf({ year, field, unit, kind }: ChoiceQuery): string {
  const said = Object.entries({ year, field, unit, kind: kind ?? "" }).filter(([, value]) => value !== "");
  return new URLSearchParams(said).toString();
}
