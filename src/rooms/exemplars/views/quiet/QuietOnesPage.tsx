import { units as counted, Empty, Filters, Note, Page, Rows, SelectField, Sheet } from "#kernel/web/index.tsx";
import type { ManagerList } from "../../queries/manager-lists.ts";
import type { QuietOne } from "../../queries/quiet-ones.ts";
import { ExemplarTabs, type Reader } from "../ExemplarTabs.tsx";
import { FactsOf } from "./FactsOf.tsx";

/** Gợi ý: who does good work and was never proposed, and lists with managers alone. Facts, no order of merit. */
export function QuietOnesPage(props: {
  people: QuietOne[];
  lists: ManagerList[];
  units: { id: string; name: string }[];
  unit: string | undefined;
  reader: Reader;
}) {
  const { people, lists } = props;
  return (
    <Page title="Người làm tốt chưa được nhắc đến" crumbs={[{ words: "Điển hình", href: "/exemplars" }]}>
      <ExemplarTabs here="quiet" reader={props.reader} />
      <Note>
        Đây là gợi ý để xem xét, kèm sự việc đã ghi trong sổ; chương trình không chấm điểm và không xếp thứ tự ai.
      </Note>
      {props.units.length > 1 && (
        <Filters label="Chọn đơn vị" action="/quiet-ones">
          <SelectField
            name="unit"
            label="Đơn vị"
            value={props.unit ?? ""}
            blank="Mọi đơn vị"
            choices={props.units.map(({ id, name }) => ({ value: id, words: name }))}
          />
        </Filters>
      )}
      <Sheet title="Người trực tiếp công tác, chưa từng được đăng ký" aside={counted(people.length, "người")}>
        <QuietRows people={people} />
      </Sheet>
      <Sheet title="Danh sách đăng ký chỉ có lãnh đạo, quản lý" aside={counted(lists.length, "danh sách")}>
        <Rows
          caption="Đơn vị có danh sách chỉ gồm lãnh đạo, quản lý"
          rows={lists}
          empty={
            <Empty title="Không có danh sách nào như vậy">
              Danh sách năm nay và năm trước đều có người trực tiếp công tác.
            </Empty>
          }
          columns={[
            {
              head: "Đơn vị",
              names: true,
              cell: (one) => <a href={`/registration-lists/${one.listId}`}>{one.unitName}</a>,
            },
            { head: "Năm", num: true, cell: ({ year }) => year },
            {
              head: "Cá nhân trong danh sách",
              cell: (one) => one.people.map(({ name, post }) => (post ? `${name} (${post})` : name)).join("; "),
            },
            { head: "Người trực tiếp công tác ở đơn vị", num: true, cell: ({ directly }) => directly },
          ]}
        />
      </Sheet>
    </Page>
  );
}

/** People of a hint with what it rests on. */
export function QuietRows({ people }: { people: QuietOne[] }) {
  return (
    <Rows
      caption="Người trực tiếp công tác có việc tốt được ghi, chưa từng được đăng ký"
      rows={people}
      empty={
        <Empty title="Chưa có gợi ý nào">
          Gợi ý lấy từ xếp loại hai năm trở lên, sáng kiến được công nhận, tin giới thiệu và bài viết có nêu tên.
        </Empty>
      }
      columns={[
        {
          head: "Họ và tên",
          names: true,
          cell: (one) => (
            <>
              <a href={`/people/${one.id}`}>{one.name}</a>
              <br />
              <span class="soft small">{one.title}</span>
            </>
          ),
        },
        { head: "Đơn vị", cell: ({ unitName }) => unitName },
        { head: "Đã ghi trong sổ", cell: ({ facts }) => <FactsOf facts={facts} /> },
      ]}
    />
  );
}
