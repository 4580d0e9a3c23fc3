import { Act, Button, ErrorSummary, type Filled, Form, Note, Page, Sheet, TextField } from "#kernel/web/index.tsx";

/** Đổi mật khẩu; after the first sign-in it must be done before anything else. */
export function PasswordPage(props: { account: { mustChangePassword: boolean }; form: Filled }) {
  const act = (
    <Act words="Các phiên đăng nhập khác sẽ bị đăng xuất.">
      {!props.account.mustChangePassword && <Button words="Để nguyên" href="/account" />}
      <Button words="Đổi mật khẩu" primary form="password" />
    </Act>
  );
  return (
    <Page title="Đổi mật khẩu" crumbs={[{ words: "Tài khoản", href: "/account" }]} act={act}>
      {props.account.mustChangePassword && (
        <Note>Mật khẩu đang dùng do người khác đặt. Hãy đặt mật khẩu riêng rồi làm việc tiếp.</Note>
      )}
      <ErrorSummary of={props.form} title="Chưa đổi được mật khẩu" />
      <Form id="password" action="/account/password" of={props.form}>
        <Sheet title="Mật khẩu" block>
          <TextField
            name="current"
            label="Mật khẩu hiện tại"
            type="password"
            autocomplete="current-password"
            required
          />
          <TextField
            name="fresh"
            label="Mật khẩu mới"
            type="password"
            autocomplete="new-password"
            required
            hint="Ít nhất 10 ký tự."
          />
          <TextField name="again" label="Ghi lại mật khẩu mới" type="password" autocomplete="new-password" required />
        </Sheet>
      </Form>
    </Page>
  );
}
