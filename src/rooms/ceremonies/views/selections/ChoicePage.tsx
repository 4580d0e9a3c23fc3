import {
  Act,
  Button,
  CheckField,
  ErrorSummary,
  type Filled,
  Form,
  HiddenField,
  Page,
  Sheet,
  TextArea,
} from "#kernel/web/index.tsx";
import type { FoundSelection, NomineeLine } from "../../queries/selections.ts";

/** Chọn: each nominee beside its grounds, chosen or not, with the reason that will stand on record. */
export function ChoicePage(props: { selection: FoundSelection; nominees: NomineeLine[]; form: Filled }) {
  const { selection, nominees, form } = props;
  const back = `/selections/${selection.id}`;
  return (
    <Page
      title="Chọn"
      over={selection.title}
      under={`Chọn nhiều nhất ${selection.places}`}
      crumbs={[
        { words: "Lựa chọn gương", href: "/selections" },
        { words: selection.title, href: back },
      ]}
      act={
        <Act words="Kết quả giữ kín đến khi công bố; lý do được lưu cùng.">
          <Button words="Để nguyên" href={back} />
          <Button words="Ghi kết quả chọn" icon="check" form="choice" primary />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Sheet title="Tiêu chí" block>
        <p class="pre">{selection.criteria}</p>
      </Sheet>
      <Form id="choice" action={`${back}/choice`} of={form}>
        <HiddenField name="revision" value={selection.revision} />
        {nominees.map((one, n) => (
          <Sheet key={one.id} title={one.name} aside={one.unitName} block>
            <div class="stack">
              <p class="pre">{one.grounds}</p>
              <input type="hidden" name={`nominees[${n}][id]`} value={one.id} />
              <CheckField name={`nominees[${n}][chosen]`} label={`Chọn ${one.name}`} />
              <TextArea name={`nominees[${n}][reason]`} label={`Lý do, ${one.name}`} rows={2} />
            </div>
          </Sheet>
        ))}
      </Form>
    </Page>
  );
}
