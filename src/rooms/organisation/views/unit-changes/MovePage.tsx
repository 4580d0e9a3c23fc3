import {
  Act,
  Button,
  count,
  ErrorSummary,
  type Filled,
  Form,
  Note,
  Page,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import type { UnitChoice } from "../../queries/unit-choices.ts";
import { UnitField } from "../UnitField.tsx";
import { ChangeFields } from "./ChangeFields.tsx";

/** Chuyển đơn vị về dưới đơn vị khác. */
export function MovePage(props: {
  unit: { id: string; name: string; shortName: string };
  parent: string | null;
  children: string[];
  people: number;
  form: Filled;
  choices: UnitChoice[] | null;
}) {
  const { unit, children, people } = props;
  const back = `/units/${unit.id}`;
  const along = [
    children.length > 0 &&
      `${count(children.length)} đơn vị trực thuộc (${children.slice(0, 5).join(", ")}${children.length > 5 ? "…" : ""})`,
    people > 0 && `${count(people)} người`,
  ].filter(Boolean);
  const act = (
    <Act words="Danh sách trước ngày hiệu lực không đổi.">
      <Button words="Để nguyên" href={back} />
      <Button words="Chuyển đơn vị" primary form="move" />
    </Act>
  );
  return (
    <Page
      title="Chuyển về đơn vị khác"
      over={unit.name}
      crumbs={[
        { words: "Đơn vị", href: "/units" },
        { words: unit.shortName, href: back },
      ]}
      act={act}
    >
      <ErrorSummary of={props.form} title="Chưa chuyển được" />
      <Note>
        Hiện thuộc {props.parent ?? "không đơn vị nào"}.
        {along.length > 0 && ` Cùng chuyển theo: ${along.join(" và ")}.`}
      </Note>
      <Form id="move" action={`${back}/move`} of={props.form}>
        <Sheet title="Nơi mới" block>
          <div class="stack">
            <UnitField name="parent" label="Thuộc đơn vị" required choices={props.choices} />
            <TextField name="groupName" label="Nhóm trong danh sách" hint="Ví dụ: Các phòng chuyên môn." />
          </div>
        </Sheet>
        <ChangeFields />
      </Form>
    </Page>
  );
}
