import { Act, Button, count, Note, Page, PrintButton, Rows, Sheet } from "#kernel/web/index.tsx";
import type { FirstPassword } from "../../commands/imports/take-in-accounts.ts";

/** First passwords of the accounts that were opened, shown this once. */
export function PasswordsPage(props: { importId: string; passwords: FirstPassword[] }) {
  const act = (
    <Act words="Rời trang này là không xem lại được mật khẩu.">
      <PrintButton words="In để giao" second />
      <Button words="Đã giao mật khẩu" primary href={`/imports/${props.importId}`} />
    </Act>
  );
  return (
    <Page title="Mật khẩu đầu tiên" crumbs={[{ words: "Nhập từ Excel", href: "/imports" }]} act={act}>
      <Note>Giao tận tay từng người. Lần đăng nhập đầu, chương trình yêu cầu đặt mật khẩu riêng.</Note>
      <Sheet title="Tài khoản mới" aside={`${count(props.passwords.length)} tài khoản`}>
        <Rows
          caption="Tài khoản mới và mật khẩu đầu tiên"
          rows={props.passwords}
          columns={[
            { head: "Họ và tên", names: true, cell: (one: FirstPassword) => one.name },
            { head: "Đơn vị", cell: (one: FirstPassword) => one.unit },
            { head: "Thư điện tử", cell: (one: FirstPassword) => one.email },
            { head: "Mật khẩu", cell: (one: FirstPassword) => <code>{one.password}</code> },
          ]}
        />
      </Sheet>
    </Page>
  );
}
