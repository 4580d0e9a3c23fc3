import { Act, Button, day, Empty, Page, Rows, Sheet, State } from "#kernel/web/index.tsx";
import type { SelectionLine } from "../../queries/selections.ts";
import { selectionStateNames } from "../../words.vi.ts";
import { EventTabs } from "../EventTabs.tsx";

/** Các đợt lựa chọn, newest first. */
export function SelectionsPage(props: { lines: SelectionLine[]; opens: boolean }) {
  return (
    <Page
      title="Lựa chọn gương"
      act={
        props.opens && (
          <Act>
            <Button words="Mở đợt lựa chọn" icon="plus" href="/selections/new" primary />
          </Act>
        )
      }
    >
      <EventTabs here="selections" />
      <Sheet>
        <Rows
          caption="Các đợt lựa chọn, mới trước"
          rows={props.lines}
          empty={
            <Empty title="Chưa có đợt lựa chọn nào">
              Ví dụ Gương sáng pháp luật: đơn vị giới thiệu, chọn theo tiêu chí với lý do, công bố đúng ngày.
            </Empty>
          }
          columns={[
            { head: "Đợt lựa chọn", names: true, cell: (one) => <a href={`/selections/${one.id}`}>{one.title}</a> },
            { head: "Nơi lập", cell: ({ ownerName }) => ownerName },
            { head: "Hạn giới thiệu", num: true, cell: ({ proposalsDueOn }) => day(proposalsDueOn) },
            { head: "Công bố", num: true, cell: ({ announceOn }) => day(announceOn) },
            {
              head: "Được chọn",
              num: true,
              cell: ({ state, chosen, nominees }) => (state === "announced" ? `${chosen}/${nominees}` : `${nominees}`),
            },
            {
              head: "Tình trạng",
              cell: ({ state }) => (
                <State is={selectionStateNames[state].state}>{selectionStateNames[state].word}</State>
              ),
            },
          ]}
        />
      </Sheet>
    </Page>
  );
}
