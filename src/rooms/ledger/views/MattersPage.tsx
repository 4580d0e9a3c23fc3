import type { ComponentChildren } from "preact";
import { Act, Button, Page, Sheet } from "#kernel/web/index.tsx";
import type { Matter } from "../schema.ts";
import { LedgerTabs } from "./LedgerTabs.tsx";
import { MatterRows } from "./MatterRows.tsx";

/** Every matter of the agency, for those whose work needs them all. */
export function MattersPage(props: { rows: { matter: Matter; about: string }[]; keeps: boolean }) {
  return (
    <Page
      title="Việc chưa kết luận"
      act={
        <Act words="Ghi việc mới ở trang của người hoặc đơn vị có việc.">
          <Button words="Sổ xem thông tin" icon="eye" href="/confidential-looks" second />
        </Act>
      }
    >
      <LedgerTabs current="/matters" keeps={props.keeps} knows />
      <Sheet>
        <MatterRows rows={props.rows} keeps />
      </Sheet>
    </Page>
  );
}

/** The matters of one unit. */
export function UnitMattersPage(props: {
  unit: { id: string; name: string };
  rows: Matter[];
  keeps: boolean;
  children?: ComponentChildren;
}) {
  const at = `/units/${props.unit.id}`;
  return (
    <Page
      title={props.unit.name}
      over="Việc chưa kết luận"
      crumbs={[{ words: "Quá trình thi đua, khen thưởng", href: `${at}/record` }]}
      here="Việc chưa kết luận"
      act={
        props.keeps && (
          <Act words="Không hiện ở nhật ký, tìm kiếm, danh sách hay tệp Excel.">
            <Button words="Ghi việc chưa kết luận" href={`${at}/matters/new`} primary />
          </Act>
        )
      }
    >
      <Sheet>
        <MatterRows rows={props.rows.map((matter) => ({ matter, about: null }))} keeps={props.keeps} />
      </Sheet>
    </Page>
  );
}
