import type { Verdict } from "#kernel/verdict.ts";
import {
  Act,
  Button,
  ErrorSummary,
  type Filled,
  Form,
  Note,
  Page,
  Reasons,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import { ChangeFields, NameFields } from "./ChangeFields.tsx";

/** Đổi tên từ một ngày. */
export function RenamePage(props: {
  unit: { id: string; name: string; shortName: string };
  form: Filled;
  answer?: Verdict;
}) {
  const { unit } = props;
  const back = `/units/${unit.id}`;
  const act = (
    <Act words={`Trước ngày hiệu lực vẫn là ${unit.name}.`}>
      <Button words="Giữ tên cũ" href={back} />
      <Button words="Đổi tên" primary form="rename" />
    </Act>
  );
  return (
    <Page
      title="Đổi tên đơn vị"
      over={unit.name}
      crumbs={[
        { words: "Đơn vị", href: "/units" },
        { words: unit.shortName, href: back },
      ]}
      act={act}
    >
      <ErrorSummary of={props.form} title="Chưa đổi được tên" />
      {props.answer && <Reasons of={props.answer} />}
      <Note>Đổi tên là thay đổi có ngày. Nếu chỉ chữa chỗ ghi sai thì dùng “Sửa thông tin”.</Note>
      <Form id="rename" action={`${back}/renaming`} of={props.form}>
        <Sheet title="Tên mới" block>
          <div class="stack">
            <NameFields full="Tên mới đầy đủ" />
            <TextField name="kind" label="Loại" hint="Chỉ ghi khi loại cũng đổi." />
          </div>
        </Sheet>
        <ChangeFields />
      </Form>
    </Page>
  );
}
