import {
  Act,
  Button,
  CheckField,
  Entry,
  ErrorSummary,
  Errors,
  type Filled,
  Form,
  Page,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import { ChangeFields } from "./ChangeFields.tsx";

/** Chia, tách, first step: what becomes of the unit. Nothing is written yet. */
export function SplitPage(props: {
  unit: { id: string; name: string; shortName: string; kind: string };
  form: Filled;
}) {
  const { unit, form } = props;
  const back = `/units/${unit.id}`;
  const act = (
    <Act words="Trang sau cho xem điều sẽ xảy ra, rồi mới xác nhận.">
      <Button words="Để nguyên" href={back} />
      <Button words="Xem trước" primary form="split" />
    </Act>
  );
  return (
    <Page
      title="Chia, tách đơn vị"
      over={unit.name}
      crumbs={[
        { words: "Đơn vị", href: "/units" },
        { words: unit.shortName, href: back },
      ]}
      act={act}
    >
      <ErrorSummary of={form} title="Chưa xem trước được" />
      <Form id="split" action={`${back}/split/confirmation`} of={form}>
        <Sheet title="Sau khi chia, tách" block>
          <div class="stack">
            <CheckField
              name="stays"
              label={`${unit.name} vẫn hoạt động (tách bớt nhiệm vụ ra đơn vị mới)`}
              hint="Không đánh dấu: đơn vị này kết thúc, các đơn vị dưới đây thay thế."
            />
            <Entry
              name="part"
              caption="Các đơn vị mới"
              atLeast={2}
              add="Thêm đơn vị"
              columns={[
                {
                  head: "Tên đơn vị mới",
                  field: ({ name, label }) => <TextField name={name("name")} label={label} hiddenLabel />,
                },
                {
                  head: "Viết tắt",
                  width: "c2",
                  field: ({ name, label }) => <TextField name={name("abbreviation")} label={label} hiddenLabel />,
                },
                {
                  head: "Loại",
                  width: "c2",
                  field: ({ name, label }) => (
                    <TextField name={name("kind")} label={label} hiddenLabel placeholder={unit.kind} />
                  ),
                },
              ]}
            />
            <Errors id="part" of={form.errors.part ?? []} />
            <TextField
              name="heir"
              label="Dòng nhận người và đơn vị trực thuộc"
              numeric
              short
              hint="Ghi số thứ tự dòng ở trên. Để trống nếu sẽ bố trí từng người sau; khi đó chức vụ của họ kết thúc cùng đơn vị."
            />
          </div>
        </Sheet>
        <ChangeFields />
      </Form>
    </Page>
  );
}
