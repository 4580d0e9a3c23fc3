import {
  Button,
  DateField,
  DoorPage,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";

/** Khởi đầu: what an installation asks before anybody can sign in. */
export function FirstStartPage(props: { form: Filled }) {
  return (
    <DoorPage title="Khởi đầu" single>
      <section class="stack" aria-labelledby="khoi-dau">
        <h1 id="khoi-dau">Khởi đầu</h1>
        <p class="soft">
          Chương trình chưa có cơ quan nào. Ghi cơ quan và người quản trị đầu tiên; việc này làm một lần, sau đó người
          quản trị lập tài khoản cho mọi người.
        </p>
        <ErrorSummary of={props.form} title="Chưa lập được" kept={false} />
        <Form action="/first-start" of={props.form}>
          <Sheet title="Mã khởi đầu" block>
            <TextField
              name="code"
              label="Mã"
              required
              short
              autocomplete="off"
              hint="In ở cửa sổ chạy chương trình, và nằm trong tệp first-start-code của thư mục dữ liệu."
            />
          </Sheet>
          <Sheet title="Cơ quan" block>
            <div class="stack">
              <TextField name="agency" label="Tên cơ quan" required hint="Tên đầy đủ, như trên văn bản." />
              <Fields two>
                <TextField name="kind" label="Loại" required hint="Ví dụ: Sở, Cục, Tòa án cấp tỉnh." />
                <DateField name="since" label="Thành lập từ ngày" required hint="Danh sách đơn vị có từ ngày này." />
              </Fields>
            </div>
          </Sheet>
          <Sheet title="Người quản trị đầu tiên" block>
            <Fields two>
              <TextField name="name" label="Họ và tên" required autocomplete="name" />
              <TextField name="title" label="Chức vụ" required />
              <TextField name="email" label="Thư điện tử công vụ" type="email" required autocomplete="username" />
            </Fields>
            <Fields two>
              <TextField
                name="password"
                label="Mật khẩu"
                type="password"
                required
                autocomplete="new-password"
                hint="Ít nhất 10 ký tự."
              />
              <TextField
                name="again"
                label="Ghi lại mật khẩu"
                type="password"
                required
                autocomplete="new-password"
                hint="Gõ lại đúng như ô bên."
              />
            </Fields>
          </Sheet>
          <p class="right">
            <Button words="Lập cơ quan" primary />
          </p>
        </Form>
      </section>
    </DoorPage>
  );
}
