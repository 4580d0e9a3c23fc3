import type { Verdict } from "#kernel/verdict.ts";
import { Act, Button, Empty, moment, Page, Pager, Rows, Sheet, State } from "#kernel/web/index.tsx";
import { importKindNames, importStates, resultWords } from "../../imports-words.vi.ts";
import type { ImportLine } from "../../queries/imports.ts";
import type { Result, ResultKey } from "../../taking-in/types.ts";
import { OrganisationTabs } from "../OrganisationTabs.tsx";

/** Nhập từ Excel: every file that was sent, and what came of it. */
export function ImportsPage(props: {
  rows: ImportLine[];
  total: number;
  page: number;
  perPage: number;
  keeping: Verdict;
}) {
  const act = (
    <Act words="Tệp được đọc và kiểm tra trước; chưa bấm nhập thì danh sách chưa thay đổi.">
      <Button words="Gửi tệp Excel" primary href="/imports/new" />
    </Act>
  );
  return (
    <Page title="Nhập từ Excel" act={act}>
      <OrganisationTabs current="/imports" keeping={props.keeping} />
      <Sheet title="Các lần nhập">
        <Rows
          caption="Các lần nhập, mới nhất trước"
          rows={props.rows}
          columns={[
            { head: "Tệp", names: true, cell: (one: ImportLine) => <a href={`/imports/${one.id}`}>{one.fileName}</a> },
            { head: "Danh sách", cell: (one: ImportLine) => importKindNames[one.kind] },
            {
              head: "Tình trạng",
              cell: (one: ImportLine) => {
                const { is, words } = importStates[one.state];
                return <State is={is}>{words}</State>;
              },
            },
            {
              head: "Kết quả",
              cell: (one: ImportLine) => one.problem ?? (summed(one.result).slice(0, 2).join("; ") || "–"),
            },
            { head: "Người gửi", cell: (one: ImportLine) => one.by ?? "–" },
            { head: "Lúc", num: true, cell: (one: ImportLine) => moment(one.createdAt) },
          ]}
          empty={
            <Empty title="Chưa nhập tệp nào" act={<Button words="Gửi tệp Excel" icon="upload" href="/imports/new" />}>
              Danh sách đơn vị, cán bộ, tài khoản nhận từ Excel như cơ quan vẫn lập, không cần mã.
            </Empty>
          }
        />
      </Sheet>
      <Pager
        page={props.page}
        size={props.perPage}
        total={props.total}
        of="lần nhập"
        href={(page) => `/imports?page=${page}`}
      />
    </Page>
  );
}

/** What a taking-in did, in sentences; what it did not do is not told. */
export function summed(result: Record<string, number> | Result | null): string[] {
  return (Object.keys(resultWords) as ResultKey[]).flatMap((key) => {
    const n = (result as Result | null)?.[key] ?? 0;
    return n > 0 ? [resultWords[key](n)] : [];
  });
}
