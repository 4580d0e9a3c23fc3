import { Button, units as counted, Empty, Filters, Page, Rows, SelectField, Sheet, State } from "#kernel/web/index.tsx";
import type { BoardCard } from "../../queries/nurturing-board.ts";
import type { UnitView } from "../../queries/unit-view.ts";
import { ExemplarRows } from "../ExemplarRows.tsx";
import { ExemplarTabs, type Reader } from "../ExemplarTabs.tsx";
import { QuietRows } from "./QuietOnesPage.tsx";

/** Điển hình của một đơn vị, as its head looks at them: what waits for her word first. */
export function UnitExemplarsPage(props: {
  view: UnitView;
  unit: { id: string; name: string };
  units: { id: string; name: string }[];
  reader: Reader;
}) {
  const { view, unit } = props;
  return (
    <Page title="Điển hình của đơn vị" over={unit.name} crumbs={[{ words: "Điển hình", href: "/exemplars" }]}>
      <ExemplarTabs here="unit" reader={props.reader} />
      {props.units.length > 1 && (
        <Filters label="Chọn đơn vị" action="/unit-exemplars">
          <SelectField
            name="unit"
            label="Đơn vị"
            value={unit.id}
            choices={props.units.map(({ id, name }) => ({ value: id, words: name }))}
          />
        </Filters>
      )}
      <Sheet title="Chờ ý kiến của thủ trưởng" aside={counted(view.waiting.length, "việc")}>
        <Waiting of={view.waiting} />
      </Sheet>
      <Sheet title="Đã chọn nhưng chưa bồi dưỡng" aside={counted(view.never.length, "điển hình")}>
        <Neglected of={view.never} empty="Điển hình nào được chọn cũng đã có kế hoạch bồi dưỡng." act="Lập kế hoạch" />
      </Sheet>
      <Sheet title="Lâu chưa ai quan tâm" aside={counted(view.fading.length, "điển hình")}>
        <Neglected of={view.fading} empty="Điển hình nào cũng có việc được ghi trong 45 ngày qua." act="Xem kế hoạch" />
      </Sheet>
      <Sheet title="Điển hình của đơn vị" aside={<a href={`/exemplars?unit=${unit.id}`}>Xem tất cả</a>}>
        <ExemplarRows
          lines={view.own.lines}
          empty={
            <Empty
              title="Đơn vị chưa có điển hình nào"
              act={<Button words="Lập danh sách đăng ký" href="/registration-lists" />}
            >
              Điển hình của đơn vị vào đây khi mục đăng ký được duyệt, hoặc khi một tin giới thiệu được đưa vào theo
              dõi.
            </Empty>
          }
        />
      </Sheet>
      <Sheet title="Người làm tốt chưa được đăng ký" aside="Gợi ý để xem xét, không xếp thứ tự">
        <QuietRows people={view.quiet} />
      </Sheet>
      {view.lists.map((list) => (
        <Sheet key={list.listId} title={`Danh sách đăng ký năm ${list.year} chỉ có lãnh đạo, quản lý`} block>
          <p>
            {list.people.map(({ name }) => name).join("; ")}. Đơn vị có {list.directly} người trực tiếp công tác.{" "}
            <a href={`/registration-lists/${list.listId}`}>Mở danh sách</a>
          </p>
        </Sheet>
      ))}
    </Page>
  );
}

function Waiting({ of }: { of: UnitView["waiting"] }) {
  return (
    <Rows
      caption="Việc chờ ý kiến của thủ trưởng"
      rows={of}
      empty={
        <Empty title="Không có việc nào chờ">
          Kế hoạch bồi dưỡng, hồ sơ giới thiệu, kết quả làm theo chờ xác nhận hiện ở đây.
        </Empty>
      }
      columns={[
        { head: "Việc", names: true, cell: ({ title }) => title },
        { head: "Tình trạng", cell: ({ waits }) => waits && <State is="wait">{waits}</State> },
        {
          head: "Làm",
          hiddenHead: true,
          cell: ({ act, title }) => <Button words={act.words} about={title} small href={act.href} />,
        },
      ]}
    />
  );
}

function Neglected(props: { of: BoardCard[]; empty: string; act: string }) {
  return (
    <Rows
      caption="Điển hình cần quan tâm"
      rows={props.of}
      empty={<Empty title="Không có">{props.empty}</Empty>}
      columns={[
        { head: "Điển hình", names: true, cell: (card) => <a href={`/exemplars/${card.id}`}>{card.name}</a> },
        { head: "Người kèm", cell: ({ helper }) => helper },
        { head: "Đã bao lâu", num: true, cell: ({ days }) => `${days} ngày` },
        {
          head: "Làm",
          hiddenHead: true,
          cell: (card) => <Button words={props.act} about={card.name} small href={`/exemplars/${card.id}/nurturing`} />,
        },
      ]}
    />
  );
}
