import {
  Act,
  Button,
  DoorPage,
  ErrorSummary,
  type Filled,
  Form,
  Page,
  Sheet,
  StrangerFields,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";

/** Giới thiệu gương tốt, by anybody of the agency. */
export function NewTipPage({ form }: { form: Filled }) {
  const act = (
    <Act words="Người phụ trách thi đua, khen thưởng xem, xác minh và báo lại kết quả ở trang này.">
      <Button words="Để sau" href="/tips" />
      <Button words="Gửi tin" icon="send" primary form="tip" />
    </Act>
  );
  return (
    <Page title="Giới thiệu gương tốt" crumbs={[{ words: "Tin giới thiệu", href: "/tips" }]} act={act}>
      <ErrorSummary of={form} title="Chưa gửi được" />
      <Form id="tip" action="/tips" of={form} draft="tip">
        <Sheet title="Ai, việc gì" block>
          <TipFields />
        </Sheet>
      </Form>
    </Page>
  );
}

/** The public form of one agency: no sign-in, nothing that others told is shown. */
export function PublicTipPage(props: {
  agency: { key: string; name: string; retentionMonths: number };
  form: Filled;
  stamp: string;
}) {
  const { agency, form } = props;
  return (
    <DoorPage title="Giới thiệu gương tốt" single>
      <h1>Giới thiệu gương tốt</h1>
      <p>
        Anh, chị biết người, tập thể hoặc cách làm hay liên quan đến {agency.name}? Hãy kể lại; cơ quan sẽ xem và xác
        minh trước khi nêu gương.
      </p>
      <ErrorSummary of={form} title="Chưa gửi được" />
      <Form action={`/gioi-thieu-guong-tot/${agency.key}`} of={form}>
        <StrangerFields
          stamp={props.stamp}
          kept={{ months: agency.retentionMonths, after: "ngày xử lý xong tin này" }}
        />
        <TipFields />
        <TextField name="name" label="Họ và tên của anh, chị" hint="Không bắt buộc. Chỉ người xác minh biết." />
        <TextField
          name="contact"
          label="Điện thoại hoặc thư điện tử"
          hint="Không bắt buộc. Để hỏi thêm khi cần; không công bố."
        />
        <Button words="Gửi tin giới thiệu" icon="send" primary />
      </Form>
    </DoorPage>
  );
}

/** Said after a public tip was sent; says nothing of what was in it. */
export function PublicThanksPage({ agency }: { agency: { key: string; name: string } }) {
  return (
    <DoorPage title="Đã nhận tin giới thiệu" single>
      <h1>Đã nhận tin giới thiệu</h1>
      <p>{agency.name} đã nhận tin. Tin được xem và xác minh trước khi dùng; họ tên người gửi không công bố.</p>
      <p>
        <a href={`/gioi-thieu-guong-tot/${agency.key}`}>Giới thiệu gương khác</a>
      </p>
    </DoorPage>
  );
}

function TipFields() {
  return (
    <>
      <TextField
        name="about"
        label="Người, tập thể hoặc cách làm"
        required
        hint="Ví dụ: bà Phạm Thị Ngọc Ánh; Tổ hòa giải ấp 3; cách hẹn giờ trả kết quả."
      />
      <TextField name="place" label="Ở đâu" hint="Đơn vị, ấp, xã." />
      <TextArea
        name="deed"
        label="Việc làm"
        required
        rows={6}
        hint="Làm gì, từ khi nào, ai được lợi, ai biết việc này."
      />
    </>
  );
}
