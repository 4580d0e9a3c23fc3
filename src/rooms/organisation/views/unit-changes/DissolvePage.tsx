import { Act, Button, ErrorSummary, type Filled, Form, Page, Sheet } from "#kernel/web/index.tsx";
import type { UnitChoice } from "../../queries/unit-choices.ts";
import { UnitField } from "../UnitField.tsx";
import { ChangeFields } from "./ChangeFields.tsx";

/** Giải thể, first step: from which day, and who goes on with the work. Nothing is written yet. */
export function DissolvePage(props: {
  unit: { id: string; name: string; shortName: string };
  form: Filled;
  choices: UnitChoice[] | null;
}) {
  const back = `/units/${props.unit.id}`;
  const act = (
    <Act words="Trang sau cho xem điều sẽ xảy ra, rồi mới xác nhận.">
      <Button words="Để nguyên" href={back} />
      <Button words="Xem trước" primary form="dissolve" />
    </Act>
  );
  return (
    <Page
      title="Giải thể, kết thúc hoạt động"
      over={props.unit.name}
      crumbs={[
        { words: "Đơn vị", href: "/units" },
        { words: props.unit.shortName, href: back },
      ]}
      act={act}
    >
      <ErrorSummary of={props.form} title="Chưa xem trước được" />
      <Form id="dissolve" action={`${back}/dissolution/confirmation`} of={props.form}>
        <Sheet title="Đơn vị kế thừa" block>
          <UnitField
            name="successor"
            label="Đơn vị nhận nhiệm vụ và người"
            blank="Không có đơn vị kế thừa"
            hint="Không có đơn vị kế thừa thì chức vụ của mọi người kết thúc cùng đơn vị."
            choices={props.choices?.filter((one) => one.id !== props.unit.id) ?? null}
            only="unit"
          />
        </Sheet>
        <ChangeFields onHint="Ngày đầu tiên không còn đơn vị này; ngày cuối cùng là hôm trước." />
      </Form>
    </Page>
  );
}
