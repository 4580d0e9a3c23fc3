import {
  Act,
  Button,
  DateField,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  Page,
  SelectField,
  Sheet,
  TextArea,
} from "#kernel/web/index.tsx";

type Choosable = readonly { id: string; name: string }[];
const chosen = (list: Choosable) => list.map(({ id, name }) => ({ value: id, words: name }));

/** Lên lịch kiểm tra một đơn vị. */
export function InspectionFormPage(props: { units: Choosable; movements: Choosable; plans: Choosable; form: Filled }) {
  const { form } = props;
  return (
    <Page
      title="Lên lịch kiểm tra"
      crumbs={[{ words: "Kiểm tra", href: "/inspections" }]}
      act={
        <Act words="Đơn vị được báo ngay.">
          <Button words="Thôi" href="/inspections" />
          <Button words="Lên lịch" icon="calendar-event" form="inspection" primary />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa lên lịch được" />
      <Form id="inspection" action="/inspections" of={form} draft="inspection-new">
        <Sheet block>
          <div class="stack">
            <Fields two>
              <SelectField
                name="unitId"
                label="Đơn vị được kiểm tra"
                required
                blank="Chọn đơn vị"
                choices={chosen(props.units)}
              />
              <DateField name="plannedOn" label="Ngày dự kiến" required />
            </Fields>
            <Fields two>
              <SelectField
                name="movementId"
                label="Về phong trào"
                blank="Không riêng phong trào nào"
                choices={chosen(props.movements)}
              />
              <SelectField
                name="planId"
                label="Theo kế hoạch"
                blank="Không theo kế hoạch nào"
                choices={chosen(props.plans)}
              />
            </Fields>
            <TextArea name="purpose" label="Nội dung kiểm tra, đôn đốc" required rows={4} />
            <TextArea
              name="members"
              label="Thành viên đoàn"
              required
              rows={4}
              hint="Mỗi người một dòng, trưởng đoàn trước."
            />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
