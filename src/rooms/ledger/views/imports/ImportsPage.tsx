import { Act, Button, Empty, moment, Page, Rows, Sheet, State } from "#kernel/web/index.tsx";
import type { ImportLine } from "../../queries/imports.ts";
import { importStateWords, resultSentences } from "../../words.vi.ts";
import { LedgerTabs } from "../LedgerTabs.tsx";

/** Lists of awards that were sent, and what came of them. */
export function ImportsPage(props: { rows: ImportLine[]; knows: boolean }) {
  return (
    <Page
      title="Nhập sổ khen thưởng từ Excel, Word"
      act={
        <Act words="Tệp được đọc và kiểm tra trước; chưa bấm nhập thì sổ chưa thay đổi.">
          <Button words="Gửi tệp danh sách" primary href="/ledger/imports/new" />
        </Act>
      }
    >
      <LedgerTabs current="/ledger/imports" keeps knows={props.knows} />
      <Sheet>
        <Rows
          caption="Các lần nhập, mới nhất trước"
          rows={props.rows}
          columns={[
            {
              head: "Tệp",
              names: true,
              cell: (one: ImportLine) => <a href={`/ledger/imports/${one.id}`}>{one.fileName}</a>,
            },
            {
              head: "Tình trạng",
              cell: (one: ImportLine) => (
                <State is={importStateWords[one.state].is}>{importStateWords[one.state].words}</State>
              ),
            },
            {
              head: "Kết quả",
              cell: (one: ImportLine) => one.problem ?? (resultSentences(one.result).slice(0, 2).join("; ") || "–"),
            },
            { head: "Người gửi", cell: (one: ImportLine) => one.byName },
            { head: "Lúc", num: true, cell: (one: ImportLine) => moment(one.createdAt) },
          ]}
          empty={
            <Empty title="Chưa nhập tệp nào">
              Sổ theo dõi khen thưởng nhận như cơ quan vẫn lập: danh hiệu viết tắt, số và ngày quyết định chung một ô
              đều đọc được.
            </Empty>
          }
        />
      </Sheet>
    </Page>
  );
}
