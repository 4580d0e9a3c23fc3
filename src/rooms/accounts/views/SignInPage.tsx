import { Art, Button, Csrf, DoorPage, dayLong, type Filled, Form, Icon, Note, TextField } from "#kernel/web/index.tsx";
import type { PracticeAgency } from "../queries.ts";

/** Đăng nhập; in practice mode the people to try stand beside it. */
export function SignInPage(props: {
  form: Filled;
  agencies: PracticeAgency[];
  open?: string | undefined;
  /** Why the reader stands here again. */
  said?: string | undefined;
  today: string;
}) {
  const practice = props.agencies.length > 0;
  return (
    <DoorPage title="Đăng nhập" single={!practice} foot={practice && <PracticeFoot today={props.today} />}>
      <section aria-labelledby="dang-nhap">
        <h1 id="dang-nhap">Đăng nhập</h1>
        <p class="soft">Mỗi người một tài khoản riêng. Chương trình ghi rõ ai làm thay mặt đơn vị.</p>
        {props.said && <Note>{props.said}</Note>}
        <Form action="/sign-in" of={props.form} plain>
          <div class="sheet block stack">
            <TextField
              name="email"
              label="Thư điện tử công vụ"
              type="email"
              autocomplete="username"
              placeholder="ten@coquan.gov.vn"
            />
            <TextField name="password" label="Mật khẩu" type="password" autocomplete="current-password" />
            <div class="pair">
              <span class="soft small">Quên mật khẩu? Hỏi người quản trị của cơ quan.</span>
              <Button words="Đăng nhập" primary />
            </div>
          </div>
        </Form>
        <p class="small soft">Chưa có tài khoản? Hỏi người phụ trách thi đua, khen thưởng của đơn vị.</p>
        <Art name="ninh-binh" />
      </section>
      {practice && <PracticePeople agencies={props.agencies} open={props.open} />}
    </DoorPage>
  );
}

function PracticePeople(props: { agencies: PracticeAgency[]; open: string | undefined }) {
  const open = props.open ?? props.agencies[0]?.key;
  return (
    <section aria-labelledby="thuc-hanh">
      <h2 id="thuc-hanh">Hoặc vào thử với một người thực hành</h2>
      <p class="soft">
        Mỗi cơ quan thực hành có sẵn kế hoạch, đơn vị và người (tên người do chương trình đặt). Làm gì ở đây cũng không
        ảnh hưởng số liệu thật.
      </p>
      <form class="sheet people" method="post" action="/sign-in/practice">
        <Csrf />
        {props.agencies.map((agency) => (
          <details key={agency.id} open={agency.key === open}>
            <summary>
              <Icon name="building" />
              <strong>{agency.name}</strong>
              <span>{agency.note}</span>
              <Icon name="chevron-down" />
            </summary>
            <ul>
              {agency.people.map((person) => (
                <li key={person.id}>
                  <button type="submit" name="person" value={person.id}>
                    <span class="face" aria-hidden="true">
                      {person.name.split(" ").at(-1)?.[0]}
                    </span>
                    <span>
                      <b>{person.name}</b>
                      <small>{person.caption}</small>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </form>
    </section>
  );
}

function PracticeFoot(props: { today: string }) {
  return (
    <p>
      Chế độ thực hành đang bật. Hôm nay là {dayLong(props.today)}; mỗi cơ quan thực hành có ngày riêng, đổi được sau
      khi vào.
    </p>
  );
}
