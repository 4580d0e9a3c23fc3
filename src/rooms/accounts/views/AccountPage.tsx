import {
  Button,
  Facts,
  type Filled,
  Form,
  Page,
  PostButton,
  Rows,
  Sheet,
  State,
  TextField,
  when,
} from "#kernel/web/index.tsx";

type Session = {
  id: string;
  token: string;
  ipAddress: string | null;
  userAgent: string | null;
  createdAt: Date;
  updatedAt: Date;
};

/** Tài khoản của tôi. */
export function AccountPage(props: {
  account: { name: string; email: string; twoFactorEnabled: boolean | null };
  sessions: Session[];
  current: string;
  today: string;
  form: Filled;
}) {
  const { account, sessions } = props;
  const on = account.twoFactorEnabled === true;
  return (
    <Page title="Tài khoản của tôi" aside={<PostButton action="/sign-out" words="Đăng xuất" icon="logout" />}>
      <Facts
        of={[
          ["Họ và tên", account.name],
          ["Thư điện tử", account.email],
        ]}
      />
      <Sheet title="Mật khẩu" block aside={<Button words="Đổi mật khẩu" small href="/account/password" />}>
        <p class="soft">Chỉ mình bạn biết mật khẩu. Đổi ngay khi nghi có người khác biết.</p>
      </Sheet>
      <Sheet
        title="Xác thực hai lớp"
        block
        aside={<State is={on ? "done" : "open"}>{on ? "Đang bật" : "Chưa bật"}</State>}
      >
        <p class="soft">
          Ngoài mật khẩu còn hỏi 6 chữ số trên điện thoại; người biết mật khẩu của bạn cũng không vào được.
        </p>
        <Form action={on ? "/account/second-factor/removal" : "/account/second-factor"} of={props.form}>
          <TextField name="password" label="Mật khẩu của bạn" type="password" autocomplete="current-password" />
          <p>
            <Button words={on ? "Tắt xác thực hai lớp" : "Bật xác thực hai lớp"} small /> {on && <SpareCodesButton />}
          </p>
        </Form>
      </Sheet>
      <Sheet
        title="Các phiên đăng nhập"
        aside={
          sessions.length > 1 && (
            <PostButton action="/account/sessions/end-others" words="Đăng xuất mọi phiên khác" small />
          )
        }
      >
        <Rows
          caption="Các phiên đăng nhập của tôi"
          rows={sessions}
          columns={[
            { head: "Trình duyệt", names: true, cell: (one: Session) => browserOf(one.userAgent) },
            { head: "Địa chỉ", cell: (one: Session) => one.ipAddress || "–" },
            { head: "Lần dùng cuối", cell: (one: Session) => when(one.updatedAt, props.today) },
            {
              head: "Thao tác",
              hiddenHead: true,
              num: true,
              cell: (one: Session) =>
                one.token === props.current ? (
                  <State is="run">Phiên này</State>
                ) : (
                  <PostButton action={`/account/sessions/${one.id}/end`} words="Đăng xuất" small />
                ),
            },
          ]}
        />
      </Sheet>
    </Page>
  );
}

/** The same form, sent elsewhere. */
function SpareCodesButton() {
  return (
    <button type="submit" class="btn btn-sm" formaction="/account/second-factor/codes">
      Lấy mã dự phòng mới
    </button>
  );
}

function browserOf(agent: string | null): string {
  const browser = /(Edg|Chrome|Firefox|Safari)/.exec(agent ?? "")?.[1] ?? "Trình duyệt";
  const system = /(Windows|Android|iPhone|Macintosh|Linux)/.exec(agent ?? "")?.[1];
  return [browser === "Edg" ? "Edge" : browser, system].filter(Boolean).join(", ");
}
