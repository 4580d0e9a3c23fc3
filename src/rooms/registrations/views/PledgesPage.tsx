import { Act, Button, day, Empty, Page, Rows, Sheet, State } from "#kernel/web/index.tsx";
import { MovementTabs } from "#rooms/movements/index.ts";
import type { PledgeLine } from "../queries/pledges.ts";
import { pledgeStateNames } from "../words.vi.ts";

/** Giao ước thi đua by year: how many units have signed. */
export function PledgesPage({ lines, writes }: { lines: PledgeLine[]; writes: boolean }) {
  const write = <Button words="Soạn giao ước" icon="plus" href="/pledges/new" primary />;
  return (
    <Page
      title="Giao ước thi đua"
      crumbs={[{ words: "Phong trào", href: "/movements" }]}
      act={writes && lines.length > 0 ? <Act>{write}</Act> : null}
    >
      <MovementTabs here="pledges" />
      <Sheet>
        <Rows
          caption="Giao ước thi đua"
          rows={lines}
          empty={
            <Empty title="Chưa có giao ước nào" act={writes ? write : undefined}>
              Giao ước được soạn đầu năm, đưa ra cho các đơn vị ký; trang của giao ước cho biết đơn vị nào chưa ký.
            </Empty>
          }
          columns={[
            { head: "Giao ước", names: true, cell: ({ id, title }) => <a href={`/pledges/${id}`}>{title}</a> },
            { head: "Năm", num: true, cell: ({ year }) => year },
            { head: "Ngày ký", num: true, cell: ({ signingOn }) => day(signingOn) },
            { head: "Đã ký", num: true, cell: ({ units, signed }) => (units > 0 ? `${signed}/${units}` : "") },
            {
              head: "Tình trạng",
              cell: (line) => (
                <State is={pledgeStateNames[line.state].state}>{pledgeStateNames[line.state].word}</State>
              ),
            },
          ]}
        />
      </Sheet>
    </Page>
  );
}
