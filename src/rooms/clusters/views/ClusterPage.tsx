import { Act, Button, Csrf, day, Empty, Facts, Page, PostButton, Rows, Sheet, State } from "#kernel/web/index.tsx";
import type { MemberLine, YearLine } from "../queries/clusters.ts";
import type { Cluster } from "../schema.ts";
import { kindNames, yearStateNames } from "../words.vi.ts";
import { crumbsOfAll } from "./crumbs.ts";

type Shown = {
  cluster: Cluster;
  members: MemberLine[];
  years: YearLine[];
  /** Who would lead next, by the order. */
  next: { head: string; deputy: string | null } | null;
  /** The year that may be opened. */
  openable: number;
  runs: boolean;
};

/** Một cụm, khối: what set it up, its members in the order in which they lead, its years. */
export function ClusterPage(props: Shown) {
  const { cluster, next } = props;
  return (
    <Page title={cluster.name} crumbs={crumbsOfAll} act={<ClusterAct {...props} />}>
      <Facts
        of={[
          ["Loại", kindNames[cluster.kind]],
          ["Quyết định", cluster.document],
          ["Ngày quyết định", cluster.decidedOn && day(cluster.decidedOn)],
          ["Cụm trưởng tiếp theo", next?.head],
          ["Cụm phó tiếp theo", next?.deputy],
          ["Ghi chú", cluster.note],
        ]}
      />
      <Sheet title="Các năm">
        <YearRows years={props.years} />
      </Sheet>
      <Sheet
        title="Thành viên, theo thứ tự luân phiên"
        aside={props.runs && <a href={`/clusters/${cluster.id}/members/new`}>Thêm thành viên</a>}
      >
        <MemberRows {...props} />
      </Sheet>
    </Page>
  );
}

function ClusterAct({ cluster, runs, openable, members }: Shown) {
  if (!runs) return null;
  const enough = members.filter(({ leftOn }) => leftOn === null).length >= 2;
  return (
    <Act words={enough ? "Mở năm: mỗi thành viên có một phiếu; cụm trưởng theo vòng." : "Thêm ít nhất hai thành viên."}>
      <Button words="Sửa thông tin" icon="edit" href={`/clusters/${cluster.id}/edit`} second />
      <form method="post" action={`/clusters/${cluster.id}/years`} class="inline">
        <Csrf />
        <input type="hidden" name="year" value={String(openable)} />
        <Button words={`Mở năm ${openable}`} icon="calendar-plus" primary disabled={!enough} />
      </form>
    </Act>
  );
}

function YearRows({ years }: { years: YearLine[] }) {
  return (
    <Rows
      caption="Các năm của cụm, mới trước"
      rows={years}
      empty={<Empty title="Chưa mở năm nào">Mở năm để ký giao ước và chấm điểm.</Empty>}
      columns={[
        { head: "Năm", names: true, cell: (one) => <a href={`/cluster-years/${one.id}`}>Năm {one.year}</a> },
        { head: "Cụm trưởng", cell: ({ head }) => head },
        { head: "Cụm phó", cell: ({ deputy }) => deputy },
        {
          head: "Dẫn đầu",
          cell: ({ ranking }) =>
            ranking?.placed
              .filter(({ place }) => place === 1)
              .map(({ name }) => name)
              .join(", "),
        },
        {
          head: "Tình trạng",
          cell: ({ state }) => <State is={yearStateNames[state].state}>{yearStateNames[state].word}</State>,
        },
      ]}
    />
  );
}

function MemberRows({ cluster, members, runs }: Shown) {
  const at = `/clusters/${cluster.id}/members`;
  const order = members.filter(({ leftOn }) => leftOn === null).map(({ id }) => id);
  return (
    <Rows
      caption="Thành viên theo thứ tự luân phiên làm cụm trưởng"
      rows={members}
      rowClass={({ leftOn }) => (leftOn === null ? undefined : "is-off")}
      empty={<Empty title="Chưa có thành viên">Thêm đơn vị hoặc cơ quan ngoài vào cụm.</Empty>}
      columns={[
        { head: "Thứ tự", num: true, cell: ({ id }) => (order.includes(id) ? order.indexOf(id) + 1 : "") },
        { head: "Thành viên", names: true, cell: ({ unitId, name }) => <a href={`/units/${unitId}`}>{name}</a> },
        { head: "Thuộc", cell: ({ category }) => (category === "outside" ? "Cơ quan ngoài" : "Cơ quan này") },
        { head: "Vào cụm", num: true, cell: ({ joinedOn }) => day(joinedOn) },
        { head: "Rời cụm", num: true, cell: (one) => one.leftOn && `${day(one.leftOn)}. ${one.leftReason ?? ""}` },
        {
          head: "Việc",
          hiddenHead: true,
          cell: (one) =>
            runs &&
            one.leftOn === null && (
              <>
                {order.indexOf(one.id) > 0 && (
                  <PostButton action={`${at}/${one.id}/up`} words="Lên" about={one.name} icon="arrow-up" small />
                )}{" "}
                <Button words="Rời cụm" about={one.name} href={`${at}/${one.id}/leave`} small />
              </>
            ),
        },
      ]}
    />
  );
}
