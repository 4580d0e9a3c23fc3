import { Act, Button, DateField, ErrorSummary, type Filled, Form, Page, Sheet, TextField } from "#kernel/web/index.tsx";

/** Ngày bắt đầu công tác of one person, on which years of service are counted. */
export function ServicePage(props: { person: { id: string; name: string; place: string }; form: Filled }) {
  const { person, form } = props;
  const back = `/people/${person.id}/record`;
  return (
    <Page
      title="Ngày bắt đầu công tác"
      over={person.name}
      under={person.place}
      crumbs={[{ words: "Quá trình thi đua, khen thưởng", href: back }]}
      act={
        <Act words="Điều kiện về số năm công tác được xét theo ngày này.">
          <Button words="Thôi" href={back} />
          <Button words="Ghi ngày công tác" primary form="service" />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="service" action={`/people/${person.id}/service`} of={form}>
        <Sheet block>
          <div class="stack">
            <DateField name="since" label="Bắt đầu công tác từ ngày" required />
            <TextField
              name="document"
              label="Căn cứ"
              required
              hint="Quyết định tuyển dụng, sổ bảo hiểm xã hội hoặc hồ sơ cán bộ."
            />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
