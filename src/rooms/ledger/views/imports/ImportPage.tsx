import { FileAct, FileBody } from "#kernel/imports/views.tsx";
import { Act, Button, Facts, type Filled, moment, Page, State } from "#kernel/web/index.tsx";
import type { AwardImport } from "../../queries/imports.ts";
import { importStateWords, resultSentences } from "../../words.vi.ts";
import { Findings } from "./Findings.tsx";

/** What of the findings a page shows. */
export type Showing = { show: "all" | "faulty" | "ignored"; page: number };

/** One list that was sent: being read, checked, failed, or taken in. */
export function ImportPage(props: { found: AwardImport; showing: Showing; form: Filled }) {
  const { found } = props;
  const { is, words } = importStateWords[found.state];
  return (
    <Page
      title={found.fileName}
      over="Nhập sổ khen thưởng"
      crumbs={[{ words: "Nhập từ tệp", href: "/ledger/imports" }]}
      aside={
        <State is={is} tint>
          {words}
        </State>
      }
      act={<ImportAct found={found} />}
    >
      <Facts
        of={[
          ["Gửi lúc", moment(found.createdAt)],
          ["Trang tính", found.checked?.findings.sheet],
          ["Nhập lúc", found.takenInAt && moment(found.takenInAt)],
        ]}
      />
      <FileBody
        of={found}
        results={resultSentences(found.result)}
        findings={() => found.checked && <Findings {...props} checked={found.checked} />}
      />
    </Page>
  );
}

function ImportAct(props: { found: AwardImport }) {
  const { found } = props;
  const rows = found.checked?.findings.rows ?? [];
  const faulty = rows.filter((row) => row.faulty).length;
  return (
    <FileAct
      of={found}
      at={`/ledger/imports/${found.id}`}
      another="/ledger/imports/new"
      good={rows.length - faulty}
      faulty={faulty}
      whole={faulty === 0}
      done={() => (
        <Act words="Việc nhập đã ghi vào nhật ký.">
          <Button words="Xem sổ khen thưởng" primary href="/ledger" />
        </Act>
      )}
    />
  );
}
