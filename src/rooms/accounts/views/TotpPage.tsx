import {
  Act,
  Button,
  ErrorSummary,
  type Filled,
  Form,
  Note,
  Page,
  PrintButton,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";

/** Bật xác thực hai lớp: the code to scan, the spare codes, and the first six digits as proof that it works. */
export function TotpPage(props: {
  totpURI: string | null;
  backupCodes: string[];
  qr: { path: string; side: number } | null;
  form: Filled;
}) {
  const act = (
    <Act words="Xác thực hai lớp chỉ bật sau khi nhập đúng mã.">
      <Button words="Để sau" href="/account" />
      <Button words="Bật xác thực hai lớp" primary form="totp" />
    </Act>
  );
  const secret = props.totpURI ? new URL(props.totpURI).searchParams.get("secret") : null;
  return (
    <Page title="Bật xác thực hai lớp" crumbs={[{ words: "Tài khoản", href: "/account" }]} act={act}>
      <ErrorSummary of={props.form} title="Chưa bật được" />
      {props.qr && (
        <Sheet title="1. Quét mã bằng ứng dụng xác thực" block>
          <svg
            class="qr"
            viewBox={`-2 -2 ${props.qr.side + 4} ${props.qr.side + 4}`}
            width="220"
            height="220"
            role="img"
            aria-label="Mã QR cho ứng dụng xác thực"
          >
            <rect x="-2" y="-2" width={props.qr.side + 4} height={props.qr.side + 4} fill="#fff" />
            <path d={props.qr.path} fill="#000" />
          </svg>
          <p class="soft">
            Không quét được thì nhập tay khóa này: <b>{secret}</b>
          </p>
        </Sheet>
      )}
      {props.backupCodes.length > 0 && (
        <Sheet title="2. Cất mã dự phòng" block>
          <SpareCodes codes={props.backupCodes} />
        </Sheet>
      )}
      <Form id="totp" action="/account/second-factor/confirmation" of={props.form}>
        <Sheet title="3. Nhập mã đang hiện" block>
          <TextField name="code" label="Mã 6 chữ số" numeric autocomplete="one-time-code" required />
        </Sheet>
      </Form>
    </Page>
  );
}

/** New spare codes, shown this once; the earlier ones open nothing any more. */
export function SpareCodesPage(props: { codes: string[] }) {
  const act = (
    <Act words="Rời trang này là không xem lại được các mã.">
      <PrintButton second />
      <Button words="Đã cất mã" primary href="/account" />
    </Act>
  );
  return (
    <Page title="Mã dự phòng mới" crumbs={[{ words: "Tài khoản", href: "/account" }]} act={act}>
      <Sheet title="Mã dự phòng" block>
        <SpareCodes codes={props.codes} />
      </Sheet>
    </Page>
  );
}

function SpareCodes(props: { codes: string[] }) {
  return (
    <div class="stack">
      <Note>Mỗi mã dùng một lần khi không có điện thoại. Trang này không hiện lại; hãy chép ra giấy và cất kỹ.</Note>
      <ul class="codes">
        {props.codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
