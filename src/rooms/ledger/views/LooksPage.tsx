import { Empty, moment, Page, Rows, Sheet } from "#kernel/web/index.tsx";
import type { Look } from "../queries/confidential.ts";
import { lookWords } from "../words.vi.ts";

/** Sổ xem thông tin hạn chế. */
export function LooksPage(props: { looks: Look[] }) {
  return (
    <Page title="Sổ xem thông tin hạn chế" crumbs={[{ words: "Việc chưa kết luận", href: "/matters" }]}>
      <Sheet>
        <LookRows looks={props.looks} about />
      </Sheet>
    </Page>
  );
}

/** Who, when, what, why. */
export function LookRows(props: { looks: Look[]; about?: boolean }) {
  return (
    <Rows
      caption="Ai đã xem, mới nhất trước"
      rows={props.looks}
      columns={[
        { head: "Lúc", num: true, cell: (one: Look) => moment(one.at) },
        { head: "Ai", names: true, cell: (one: Look) => one.lookerName },
        { head: "Làm gì", cell: (one: Look) => lookWords[one.act] },
        ...(props.about ? [{ head: "Của ai", cell: (one: Look) => one.about ?? "Cả danh sách" }] : []),
        { head: "Vì sao", cell: (one: Look) => one.why },
      ]}
      empty={<Empty title="Chưa ai xem">Mỗi lượt xem đều ghi ở đây.</Empty>}
    />
  );
}
