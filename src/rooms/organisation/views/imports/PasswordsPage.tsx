import { Act, Button, count, Note, Page, PostButton, PrintButton, Rows, Sheet } from "#kernel/web/index.tsx";
import type { FirstPassword } from "../../commands/imports/first-passwords.ts";

/** First passwords, shown this once: to be printed or taken as Excel. The file is made from what the page holds. */
export function PasswordsPage(props: { importId: string; passwords: FirstPassword[] }) {
  const act = (
    <Act words="Chương trình không giữ các mật khẩu này; mất thì cấp lại ở trang của tệp.">
      <PostButton
        action={`/imports/${props.importId}/passwords.xlsx`}
        words="Tải Excel"
        icon="download"
        second
        hidden={{ list: JSON.stringify(props.passwords) }}
        data={{ "data-turbo": "false" }}
      />
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
