import { FileAct, FileBody } from "#kernel/imports/views.tsx";
import type { Verdict } from "#kernel/verdict.ts";
import { Act, Button, Facts, type Filled, moment, Page, PostButton, State } from "#kernel/web/index.tsx";
import { importKindNames, importStates } from "../../imports-words.vi.ts";
import type { Import } from "../../queries/imports.ts";
import { Findings } from "./Findings.tsx";
import { summed } from "./ImportsPage.tsx";
import { type Showing, wholeDay } from "./showing.ts";

/** One import: being read, checked, failed, or taken in. */
export function ImportPage(props: { found: Import; showing: Showing; taking: Verdict; form: Filled }) {
  const { found } = props;
  const { is, words } = importStates[found.state];
  return (
    <Page
      title={found.fileName}
      over={`Nhập danh sách ${importKindNames[found.kind].toLowerCase()}`}
      crumbs={[{ words: "Nhập từ Excel", href: "/imports" }]}
      here={found.fileName}
      aside={
        <State is={is} tint>
          {words}
        </State>
      }
      act={<ActFor {...props} />}
    >
      <Facts
        of={[
          ["Gửi lúc", moment(found.createdAt)],
          ["Danh sách đúng vào ngày", wholeDay(found)],
          ["Trang tính", found.findings?.findings?.sheet],
          ["Nhập lúc", found.takenInAt && moment(found.takenInAt)],
        ]}
      />
      <FileBody of={found} results={summed(found.result)} findings={() => <Findings {...props} />} />
    </Page>
  );
}

function ActFor(props: Parameters<typeof ImportPage>[0]) {
  const { found, showing } = props;
  const at = `/imports/${found.id}`;
  return (
    <FileAct
      of={found}
      at={at}
      another={`/imports/new?kind=${found.kind}`}
      good={showing.good}
      faulty={showing.faulty}
      whole={props.taking.allowed}
      done={() => (
        <Act words="Mọi thay đổi đã ghi vào nhật ký.">
          {showing.faulty > 0 && <Button words="Tải tệp đã đánh dấu" download href={`${at}/marked`} second />}
          {found.opened.length > 0 && (
            <PostButton action={`${at}/passwords`} words="Cấp lại mật khẩu đầu tiên" second />
          )}
          <Button words="Xem danh sách" primary href={found.kind === "units" ? "/units" : "/people"} />
        </Act>
      )}
    />
  );
}
