import type { Verdict } from "#kernel/verdict.ts";
import {
  Act,
  Button,
  CheckGroup,
  DateField,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  HiddenField,
  Page,
  RadioGroup,
  Reasons,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import type { Overlap } from "../overlap/overlaps.ts";
import type { Movement } from "../schema.ts";
import { Overlaps } from "./movement/Overlaps.tsx";
import { type KeptPaper, PapersField } from "./PapersField.tsx";

type Below = { id: string; name: string; kind: string }[];

/** Phát động: the document, and to whom in one act; what overlaps is said before. */
export function LaunchPage(props: {
  movement: Movement;
  may: Verdict;
  below: Below;
  overlaps: Overlap[];
  unitNames: ReadonlyMap<string, string>;
  kept: KeptPaper[];
  form: Filled;
}) {
  const { movement, may, below, form } = props;
  const back = `/movements/${movement.id}`;
  const kinds = [...new Set(below.map(({ kind }) => kind))];
  const act = (
    <Act words="Người phụ trách và thủ trưởng của từng đơn vị được báo ngay.">
      <Button words="Để nguyên" href={back} />
      {may.allowed && <Button words="Phát động" icon="flag" form="launch" primary />}
    </Act>
  );
  return (
    <Page
      title="Phát động phong trào"
      over={movement.name}
      crumbs={[
        { words: "Phong trào", href: "/movements" },
        { words: movement.name, href: back },
      ]}
      act={act}
    >
      {!may.allowed && <Reasons of={may} />}
      <Overlaps of={props.overlaps} unitNames={props.unitNames} />
      <ErrorSummary of={form} title="Chưa phát động được" />
      {may.allowed && (
        <Form
          id="launch"
          action={`${back}/launch`}
          of={form}
          upload
          controller="retry-upload"
          draft={`launch-${movement.id}`}
        >
          <HiddenField name="revision" value={movement.revision} />
          <Sheet title="Văn bản phát động" block>
            <div class="stack">
              <Fields>
                <TextField name="number" label="Số, ký hiệu" required />
                <DateField name="launchedOn" label="Ngày văn bản" required />
                <DateField name="answersDueOn" label="Hạn đơn vị gửi văn bản" hint="Để trống nếu không đặt hạn." />
              </Fields>
              <PapersField label="Tệp văn bản" kept={props.kept} />
            </div>
          </Sheet>
          <Sheet title="Phát động đến" block>
            <div class="stack">
              <RadioGroup
                name="to"
                label="Đơn vị nhận"
                required
                choices={[
                  { value: "all", words: `Tất cả ${below.length} đơn vị bên dưới` },
                  { value: "kinds", words: "Các loại đơn vị chọn dưới đây" },
                  { value: "chosen", words: "Các đơn vị chọn dưới đây" },
                ]}
              />
              <CheckGroup
                name="kinds"
                label="Loại đơn vị"
                inline
                choices={kinds.map((kind) => ({ value: kind, words: kind }))}
              />
              <CheckGroup
                name="units"
                label="Đơn vị"
                inline
                choices={below.map(({ id, name }) => ({ value: id, words: name }))}
              />
            </div>
          </Sheet>
        </Form>
      )}
    </Page>
  );
}

/** Phát động thêm đến những đơn vị chưa có. */
export function ExtendPage(props: { movement: Movement; below: Below; form: Filled }) {
  const { movement, below, form } = props;
  const back = `/movements/${movement.id}`;
  const act = (
    <Act words="Chỉ các đơn vị mới được báo.">
      <Button words="Để nguyên" href={back} />
      {below.length > 0 && <Button words="Phát động thêm" icon="flag" form="extension" primary />}
    </Act>
  );
  return (
    <Page
      title="Phát động thêm đến đơn vị khác"
      over={movement.name}
      crumbs={[
        { words: "Phong trào", href: "/movements" },
        { words: movement.name, href: back },
      ]}
      act={act}
    >
      <ErrorSummary of={form} title="Chưa phát động được" />
      <Form id="extension" action={`${back}/extension`} of={form}>
        <HiddenField name="revision" value={movement.revision} />
        <Sheet title="Đơn vị chưa có trong phong trào" block>
          {below.length === 0 ? (
            <p>Mọi đơn vị bên dưới đã có trong phong trào này.</p>
          ) : (
            <CheckGroup
              name="units"
              label="Đơn vị"
              inline
              choices={below.map(({ id, name }) => ({ value: id, words: name }))}
            />
          )}
        </Sheet>
      </Form>
    </Page>
  );
}
