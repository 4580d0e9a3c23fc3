import { Button, DoorPage, type Filled, Form, TextField } from "#kernel/web/index.tsx";

/** The second question at the door. */
export function SecondFactorPage(props: { form: Filled }) {
  return (
    <DoorPage title="Xác thực hai lớp" single>
      <section aria-labelledby="hai-lop">
        <h1 id="hai-lop">Xác thực hai lớp</h1>
        <p class="soft">
          Mở ứng dụng xác thực trên điện thoại, nhập 6 chữ số của Gương Sáng. Mất điện thoại thì nhập một mã dự phòng.
        </p>
        <Form action="/sign-in/second-factor" of={props.form} plain>
          <div class="sheet block stack">
            <TextField name="code" label="Mã xác thực" autocomplete="one-time-code" numeric required />
            <div class="pair">
              <a href="/sign-in">Quay lại</a>
              <Button words="Xác nhận" primary />
            </div>
          </div>
        </Form>
      </section>
    </DoorPage>
  );
}
