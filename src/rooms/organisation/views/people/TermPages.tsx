import type { ComponentChildren } from "preact";
import type { Role } from "#kernel/auth/index.ts";
import {
  Act,
  Button,
  CheckField,
  DateField,
  day,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  Note,
  Page,
  RadioGroup,
  SelectField,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import type { UnitChoice } from "../../queries/unit-choices.ts";
import { roleNames } from "../../words.vi.ts";
import { UnitField } from "../UnitField.tsx";
import { PostFields } from "./PersonFields.tsx";

type Whose = { id: string; name: string };

/** Giao chức vụ, from a day. */
export function PostPage(props: { person: Whose; form: Filled; choices: UnitChoice[] | null }) {
  return (
    <TermPage {...props} title="Giao chức vụ" action="posts" button="Giao chức vụ" failed="Chưa giao được chức vụ">
      <Sheet title="Chức vụ" block>
        <div class="stack">
          <PostFields choices={props.choices} term />
          <CheckField
            name="side"
            label="Kiêm nhiệm (chức vụ chính giữ nguyên)"
            hint="Không đánh dấu: chức vụ chính đang giữ kết thúc hôm trước."
          />
        </div>
      </Sheet>
    </TermPage>
  );
}

/** Phân công vai trò. `roles`: those the officer may give. */
export function MandatePage(props: {
  person: Whose;
  form: Filled;
  choices: UnitChoice[] | null;
  roles: readonly Role[];
}) {
  return (
    <TermPage {...props} title="Phân công vai trò" action="mandates" button="Phân công" failed="Chưa phân công được">
      <Sheet title="Được phân công" block>
        <div class="stack">
          <Fields two>
            <SelectField
              name="role"
              label="Vai trò"
              required
              blank="Chọn vai trò"
              choices={props.roles.map((value) => ({ value, words: roleNames[value] }))}
            />
            <UnitField name="unit" label="Cho đơn vị" required choices={props.choices} />
            <DateField name="from" label="Từ ngày" required />
            <DateField name="to" label="Đến ngày" />
          </Fields>
          <CheckField
            name="subtree"
            label="Và mọi đơn vị trực thuộc"
            hint="Với đơn vị đứng đầu cơ quan, nghĩa là cả cơ quan."
          />
        </div>
      </Sheet>
    </TermPage>
  );
}

function TermPage(props: {
  person: Whose;
  form: Filled;
  title: string;
  action: string;
  button: string;
  failed: string;
  children: ComponentChildren;
}) {
  const back = `/people/${props.person.id}`;
  const act = (
    <Act>
      <Button words="Thôi" href={back} />
      <Button words={props.button} primary form="term" />
    </Act>
  );
  return (
    <Page
      title={props.title}
      over={props.person.name}
      crumbs={[
        { words: "Cán bộ", href: "/people" },
        { words: props.person.name, href: back },
      ]}
      act={act}
    >
      <ErrorSummary of={props.form} title={props.failed} />
      <Form id="term" action={`${back}/${props.action}`} of={props.form}>
        {props.children}
      </Form>
    </Page>
  );
}

/** Thôi giữ chức vụ, thôi phân công; or the term was written by mistake. */
export function TermEndPage(props: {
  person: Whose;
  /** “Trưởng phòng, Phòng Đào tạo”. */
  term: string;
  validFrom: string;
  validTo: string | null;
  action: string;
  form: Filled;
}) {
  const back = `/people/${props.person.id}`;
  const act = (
    <Act words="Việc đã làm trong thời gian đó giữ nguyên tên người làm.">
      <Button words="Để nguyên" href={back} />
      <Button words="Ghi lại" primary form="ending" />
    </Act>
  );
  return (
    <Page
      title="Thôi giữ"
      over={props.person.name}
      crumbs={[
        { words: "Cán bộ", href: "/people" },
        { words: props.person.name, href: back },
      ]}
      act={act}
    >
      <ErrorSummary of={props.form} title="Chưa ghi được" />
      <Note>
        {props.term}, từ ngày {day(props.validFrom)}
        {props.validTo && ` đến ngày ${day(props.validTo)}`}.
      </Note>
      <Form id="ending" action={props.action} of={props.form}>
        <Sheet title="Kết thúc" block>
          <div class="stack">
            <RadioGroup
              name="act"
              label="Ghi"
              choices={[
                { value: "end", words: "Kết thúc sau ngày cuối cùng dưới đây" },
                { value: "withdraw", words: "Bỏ hẳn vì ghi nhầm" },
              ]}
            />
            <DateField name="lastDay" label="Ngày cuối cùng" />
            <TextField name="reason" label="Lý do" />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
