import { Art, Button, Csrf, DoorPage, Form, filled, Icon, TextField } from "../../index.tsx";

const agencies = [
  {
    name: "Sở Tư pháp tỉnh Ninh Bình",
    note: "hướng tới Đại hội VI, 2021–2025",
    people: [
      ["H", "Đinh Thị Hoa", "Chuyên viên TĐKT"],
      ["V", "Lê Quang Vinh", "Chánh Văn phòng Sở"],
      ["T", "Vũ Đức Toàn", "Phòng Tư pháp huyện Yên Mô"],
    ],
  },
  {
    name: "Tòa án nhân dân hai cấp tỉnh Cà Mau",
    note: "787/TA-TĐKT, 2017–2020",
    people: [["K", "Trần Minh Khải", "Chuyên viên TĐKT, Phòng TCCB"]],
  },
];

/** Sign-in beside the practice people. */
export function Door() {
  return (
    <DoorPage title="Đăng nhập" foot={<p>Chế độ thực hành đang bật. Ngày của chương trình: Thứ Hai, 05/06/2023.</p>}>
      <section aria-labelledby="dn">
        <h1 id="dn">Đăng nhập</h1>
        <p class="soft">Mỗi người một tài khoản riêng. Chương trình ghi rõ ai làm thay mặt đơn vị.</p>
        <Form action="/sign-in" of={filled()} plain>
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
              <a href="/forgotten">Quên mật khẩu</a>
              <Button words="Đăng nhập" primary />
            </div>
          </div>
        </Form>
        <p class="small soft">Chưa có tài khoản? Hỏi người phụ trách thi đua, khen thưởng của đơn vị.</p>
        <Art name="ninh-binh" />
      </section>
      <section aria-labelledby="th">
        <h2 id="th">Hoặc vào thử với một người thực hành</h2>
        <p class="soft">Các cơ quan thực hành có sẵn kế hoạch, đơn vị và người (tên người do chương trình đặt).</p>
        <form class="sheet people" method="post" action="/sign-in/practice">
          <Csrf />
          {agencies.map((agency, at) => (
            <details key={agency.name} open={at === 0}>
              <summary>
                <Icon name="building" />
                <strong>{agency.name}</strong>
                <span>{agency.note}</span>
                <Icon name="chevron-down" />
              </summary>
              <ul>
                {agency.people.map(([letter, name, caption]) => (
                  <li key={name}>
                    <button type="submit" name="person" value={name}>
                      <span class="face" aria-hidden="true">
                        {letter}
                      </span>
                      <span>
                        <b>{name}</b>
                        <small>{caption}</small>
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </form>
      </section>
    </DoorPage>
  );
}
