import { decimal } from "#kernel/scoring/index.ts";
import { Act, Button, Empty, Facts, moment, Page, PostButton, Rows, Sheet, State } from "#kernel/web/index.tsx";
import type { YearFound } from "../../queries/years.ts";
import type { TableLint } from "../../table/lints.ts";
import { mostOfTable, nameOfTie, type ScoreGroup, type ScoreTable } from "../../table/table.ts";
import { formulaWords, gateNames, scorerNames } from "../../table/words.vi.ts";
import { crumbsOfYear } from "../crumbs.ts";

type Shown = YearFound & {
  table: ScoreTable;
  version: number;
  lints: TableLint[];
  versions: { version: number; note: string; by: string; at: Date }[];
  writes: boolean;
  /** Where a table could be copied from. */
  earlier: string | null;
};

/** Bảng chấm điểm của một năm: groups and criteria, what looks wrong, how ties are told apart, its versions. */
export function TablePage(props: Shown) {
  const { cluster, year, table, writes } = props;
  const { base, bonus } = mostOfTable(table);
  const at = `/cluster-years/${year.id}/table`;
  return (
    <Page
      title={`Bảng chấm điểm năm ${year.year}`}
      over={cluster.name}
      crumbs={crumbsOfYear(cluster, year)}
      aside={
        <p>
          {writes ? (
            <State is="open" tint>
              Đang soạn
            </State>
          ) : (
            <State is="lock" tint>
              Đã khóa hoặc chỉ xem
            </State>
          )}
        </p>
      }
      act={<TableAct {...props} />}
    >
      <Facts
        of={[
          ["Tổng điểm chuẩn", `${decimal(base)} điểm`],
          ["Điểm thưởng cao nhất", bonus > 0 && `${decimal(bonus)} điểm`],
          ["Tổng ghi trong văn bản", table.total !== null && `${decimal(table.total)} điểm`],
          [
            "Bằng điểm thì xét",
            table.ties.map((key) => nameOfTie(table, key)).join(" → ") + (table.ties.length ? " → cụm bỏ phiếu" : ""),
          ],
        ]}
      />
      {props.lints.length > 0 && <Lints lints={props.lints} />}
      {table.groups.length === 0 ? (
        <Empty title="Chưa có tiêu chí nào">
          {writes
            ? "Chép bảng có sẵn, nhập từ Excel, hoặc thêm từng tiêu chí."
            : "Cụm trưởng hoặc cơ quan soạn bảng này trước khi các thành viên tự chấm."}
        </Empty>
      ) : (
        table.groups.map((group) => <GroupSheet key={group.key} group={group} at={at} {...props} />)
      )}
      {props.versions.length > 0 && <Versions versions={props.versions} />}
    </Page>
  );
}

function TableAct({ year, writes, earlier, version, table }: Shown) {
  const at = `/cluster-years/${year.id}/table`;
  const copies = writes && earlier !== null && table.groups.length === 0;
  return (
    <Act words={copies ? `Có thể chép từ ${earlier}.` : undefined}>
      {table.groups.length > 0 && (
        <>
          <Button words="Tải Excel" icon="file-spreadsheet" href={`${at}.xlsx`} download second />
          <Button words="Tải YAML" icon="download" href={`${at}.yaml`} download second />
        </>
      )}
      {writes && (
        <>
          <Button words="Tên, tổng điểm, bằng điểm" icon="edit" href={`${at}/head`} second />
          <Button words="Nhập từ Excel" icon="upload" href={`${at}/paste`} second />
          {copies ? (
            <PostButton
              action={`${at}/copy`}
              hidden={{ version: String(version) }}
              words="Chép bảng này"
              icon="copy"
              primary
            />
          ) : (
            <Button words="Thêm tiêu chí" icon="plus" href={`${at}/criteria/new`} primary />
          )}
        </>
      )}
    </Act>
  );
}

function Lints({ lints }: { lints: TableLint[] }) {
  return (
    <Sheet title="Chỗ nên xem lại" block>
      <ul class="list">
        {lints.map(({ says, stops }) => (
          <li key={says}>
            <State is={stops ? "late" : "risk"}>{says}</State>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function GroupSheet({ group, at, writes, version }: Shown & { group: ScoreGroup; at: string }) {
  return (
    <Sheet title={group.title}>
      <Rows
        caption={`Tiêu chí của nhóm ${group.title}`}
        rows={group.criteria}
        rowId={({ key }) => key}
        columns={[
          { head: "Tiêu chí", names: true, cell: ({ title }) => title },
          { head: "Cách tính điểm", cell: formulaWords },
          { head: "Minh chứng", cell: ({ evidence }) => evidence },
          {
            head: "Ràng buộc",
            cell: ({ gate, scorer }) =>
              [gate === "none" ? "" : gateNames[gate], scorer === "head" ? scorerNames.head : ""]
                .filter(Boolean)
                .join(". "),
          },
          ...(writes
            ? [
                {
                  head: "Việc",
                  hiddenHead: true,
                  cell: ({ key, title }: ScoreGroup["criteria"][number]) => (
                    <div class="acts">
                      <Button words="Sửa" about={title} href={`${at}/criteria/${key}`} small />
                      <PostButton
                        words="Bỏ"
                        about={title}
                        small
                        action={`${at}/criteria/${key}/removal`}
                        hidden={{ version: String(version) }}
                      />
                    </div>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Sheet>
  );
}

function Versions({ versions }: Pick<Shown, "versions">) {
  return (
    <Sheet title="Các bản đã ghi">
      <Rows
        caption="Các bản của bảng chấm điểm, mới trước"
        rows={versions}
        columns={[
          { head: "Bản", names: true, cell: ({ version }) => `Bản ${version}` },
          { head: "Việc đã làm", cell: ({ note }) => note },
          { head: "Ai ghi", cell: ({ by }) => by },
          { head: "Lúc", num: true, cell: ({ at }) => moment(at) },
        ]}
      />
    </Sheet>
  );
}
