import {
  Act,
  Button,
  CheckField,
  ErrorSummary,
  type Filled,
  Form,
  List,
  Note,
  Page,
  Sheet,
} from "#kernel/web/index.tsx";
import type { UnitChoice } from "../../queries/unit-choices.ts";
import { PersonFields, PostFields } from "./PersonFields.tsx";

/** Somebody with the same name, shown before a person is added. */
export type Namesake = { id: string; name: string; title: string | null; unitName: string | null; sameBirth: boolean };

/** Thêm cán bộ with the first post. `namesakes`: who may be the same person. */
export function NewPersonPage(props: { form: Filled; choices: UnitChoice[] | null; namesakes: Namesake[] }) {
  const act = (
    <Act words="Tài khoản và vai trò giao sau, ở trang của người đó.">
      <Button words="Thôi" href="/people" />
      <Button words="Thêm cán bộ" primary form="person" />
    </Act>
  );
  return (
    <Page title="Thêm cán bộ" crumbs={[{ words: "Cán bộ", href: "/people" }]} act={act}>
      <ErrorSummary of={props.form} title="Chưa thêm được" />
      <Form id="person" action="/people" of={props.form} draft="person-new">
        {props.namesakes.length > 0 && <SameName namesakes={props.namesakes} />}
        <Sheet title="Người" block>
          <PersonFields />
        </Sheet>
        <Sheet title="Chức vụ" block>
          <PostFields choices={props.choices} />
        </Sheet>
      </Form>
    </Page>
  );
}

function SameName(props: { namesakes: Namesake[] }) {
  return (
    <Sheet title="Có thể đã có hồ sơ">
      <List>
        {props.namesakes.map((one) => (
          <li key={one.id} class="pair">
            <a href={`/people/${one.id}`}>{one.name}</a>
            <span class="soft small">
              {[one.title, one.unitName, one.sameBirth && "cùng ngày sinh"].filter(Boolean).join(", ")}
            </span>
          </li>
        ))}
      </List>
      <div class="block">
        <CheckField name="another" label="Đây là người khác, vẫn thêm hồ sơ mới" />
      </div>
    </Sheet>
  );
}

/** Sửa hồ sơ. Opened through a noted view of her data. */
export function EditPersonPage(props: { person: { id: string; name: string }; form: Filled }) {
  const back = `/people/${props.person.id}`;
  const act = (
    <Act words="Chức vụ, vai trò sửa ở trang của người đó, theo thời gian.">
      <Button words="Để nguyên" href={back} />
      <Button words="Lưu hồ sơ" primary form="person" />
    </Act>
  );
  return (
    <Page
      title="Sửa hồ sơ"
      over={props.person.name}
      crumbs={[
        { words: "Cán bộ", href: "/people" },
        { words: props.person.name, href: back },
      ]}
      act={act}
    >
      <ErrorSummary of={props.form} title="Chưa lưu được" />
      <Note>Lần mở hồ sơ này đã ghi vào nhật ký, vì có ngày sinh và thông tin Đảng.</Note>
      <Form id="person" action={`${back}/edit`} of={props.form}>
        <input type="hidden" name="revision" value={String(props.form.typed.revision ?? "")} />
        <Sheet title="Người" block>
          <PersonFields />
        </Sheet>
      </Form>
    </Page>
  );
}
