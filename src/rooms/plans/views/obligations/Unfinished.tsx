import { day, Page, Rows, Sheet, State, TurboFrame, units } from "#kernel/web/index.tsx";
import type { Unfinished, UnfinishedLine } from "../../queries/unfinished.ts";

/** Việc chưa xong of units that are to end, inside the page that asks what becomes of it. */
export function UnfinishedFrame(props: { of: Unfinished }) {
  return (
    <TurboFrame id="unfinished-work">
      <UnfinishedRows {...props} />
    </TurboFrame>
  );
}

/** The same as a page of its own, for those without scripts. */
export function UnfinishedPage(props: { of: Unfinished }) {
  return (
    <Page title={`Việc chưa xong trước ngày ${day(props.of.day)}`} crumbs={[{ words: "Đơn vị", href: "/units" }]}>
      <Sheet>
        <UnfinishedRows {...props} />
      </Sheet>
    </Page>
  );
}

function UnfinishedRows({ of: { lines, total, day: on } }: { of: Unfinished }) {
  return (
    <>
      <Rows
        caption={`Việc đến hạn trước ngày ${day(on)} mà chưa xong`}
        rows={lines}
        empty={<p class="block soft">Không có việc nào đến hạn trước ngày {day(on)} mà chưa xong.</p>}
        columns={[
          { head: "Việc", names: true, cell: (one) => <a href={`/obligations/${one.id}`}>{one.title}</a> },
          { head: "Đơn vị", cell: (one) => one.unitName },
          { head: "Kế hoạch", cell: (one) => <span class="nowrap">{one.planNumber}</span> },
          { head: "Hạn", num: true, cell: (one) => day(one.dueOn) },
          { head: "Tình trạng", cell: stateOf },
        ]}
      />
      {total > lines.length && <p class="block soft">Và {units(total - lines.length, "việc")} khác.</p>}
    </>
  );
}

function stateOf({ state }: UnfinishedLine) {
  if (state === "submitted") return <State is="wait">Chờ nhận</State>;
  return state === "returned" ? <State is="back">Bị trả lại</State> : <State is="late">Chưa xong</State>;
}
