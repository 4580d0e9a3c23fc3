import { Act, Button, day, Empty, Page, Rows, Sheet, State } from "#kernel/web/index.tsx";
import { MovementTabs } from "#rooms/movements/index.ts";
import { dueOfState } from "../life/due.ts";
import type { ClusterLine } from "../queries/clusters.ts";
import { dueNames, kindNames, yearStateNames } from "../words.vi.ts";

/** Cụm, khối của cơ quan: who leads, how its newest year stands, what is due next. */
export function ClustersPage(props: { lines: ClusterLine[]; runs: boolean; today: string }) {
  return (
    <Page
      title="Cụm, khối thi đua"
      crumbs={[{ words: "Phong trào", href: "/movements" }]}
      act={
        props.runs && (
          <Act words="Lập cụm, thêm thành viên rồi mở năm.">
            <Button words="Lập cụm, khối" icon="plus" href="/clusters/new" primary />
          </Act>
        )
      }
    >
      <MovementTabs here="clusters" />
      <Sheet>
        <Rows
          caption="Cụm, khối thi đua theo tên"
          rows={props.lines}
          empty={
            <Empty title="Chưa có cụm, khối thi đua">
              Cụm gồm các đơn vị theo địa bàn, khối gồm các đơn vị theo chức năng; mỗi năm ký giao ước, chấm điểm và xếp
              hạng với nhau.
            </Empty>
          }
          columns={[
            { head: "Cụm, khối", names: true, cell: (line) => <NameOf line={line} /> },
            { head: "Thành viên", num: true, cell: ({ members }) => members },
            {
              head: "Năm",
              num: true,
              cell: ({ yearId, year }) => yearId && <a href={`/cluster-years/${yearId}`}>{year}</a>,
            },
            { head: "Cụm trưởng", cell: ({ head }) => head },
            { head: "Tình trạng", cell: (line) => <StandingOf line={line} /> },
            { head: "Hạn tới", cell: (line) => <DueOf line={line} today={props.today} /> },
          ]}
        />
      </Sheet>
    </Page>
  );
}

function NameOf({ line }: { line: ClusterLine }) {
  return (
    <>
      <a href={`/clusters/${line.id}`}>{line.name}</a>
      <br />
      <span class="soft small">
        {kindNames[line.kind]}
        {line.mine && ", có đơn vị của bạn"}
      </span>
    </>
  );
}

function StandingOf({ line }: { line: ClusterLine }) {
  if (line.state === null) return <span class="soft">Chưa mở năm nào</span>;
  const { state, word } = yearStateNames[line.state];
  return <State is={state}>{word}</State>;
}

function DueOf({ line, today }: { line: ClusterLine; today: string }) {
  if (line.state === null || line.dues === null) return null;
  const due = dueOfState(line.state);
  const on = due && line.dues[due];
  if (!due || !on) return null;
  if (on >= today) return `${dueNames[due]}, ${day(on)}`;
  return (
    <State is="late">
      {dueNames[due]}, {day(on)}
    </State>
  );
}
