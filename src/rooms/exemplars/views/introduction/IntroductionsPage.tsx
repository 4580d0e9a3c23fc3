import { Act, Button, Empty, Filters, Page, Rows, SelectField, Sheet, State } from "#kernel/web/index.tsx";
import { introductionStateNames } from "../../introduction/words.vi.ts";
import type { IntroductionLine } from "../../queries/introductions.ts";
import type { Reader } from "../ExemplarTabs.tsx";
import { ExemplarTabs } from "../ExemplarTabs.tsx";

/** Giới thiệu điển hình của một năm: what waits first. */
export function IntroductionsPage(props: { lines: IntroductionLine[]; year: number; years: number[]; reader: Reader }) {
  return (
    <Page
      title="Giới thiệu điển hình"
      crumbs={[{ words: "Điển hình", href: "/exemplars" }]}
      act={
        <Act words="Hồ sơ giới thiệu lập từ trang của điển hình đã đăng ký.">
          <Button words="Chọn điển hình để giới thiệu" primary href={`/exemplars?registered=${props.year}`} />
        </Act>
      }
    >
      <ExemplarTabs here="introductions" reader={props.reader} />
      <Filters label="Chọn năm" action="/introductions">
        <SelectField
          name="year"
          label="Năm giới thiệu"
          value={String(props.year)}
          choices={props.years.map((one) => ({ value: String(one), words: String(one) }))}
        />
      </Filters>
      <Sheet>
        <Rows
          caption="Hồ sơ giới thiệu, chờ trước"
          rows={props.lines}
          empty={
            <Empty title={`Chưa có hồ sơ giới thiệu năm ${props.year}`}>
              Mở một điển hình đã đăng ký rồi bấm “Giới thiệu”; kèm biên bản họp và bản tóm tắt thành tích. Lãnh đạo đơn
              vị xác nhận thì hồ sơ được gửi đi.
            </Empty>
          }
          columns={[
            {
              head: "Điển hình",
              names: true,
              cell: (line) => <a href={`/introductions/${line.introduction.id}`}>{line.name}</a>,
            },
            { head: "Loại", cell: ({ kindName }) => kindName },
            { head: "Đơn vị giới thiệu", cell: ({ unitName }) => unitName },
            {
              head: "Tình trạng",
              cell: ({ introduction }) => {
                const { state, word } = introductionStateNames[introduction.state];
                return <State is={state}>{word}</State>;
              },
            },
          ]}
        />
      </Sheet>
    </Page>
  );
}
