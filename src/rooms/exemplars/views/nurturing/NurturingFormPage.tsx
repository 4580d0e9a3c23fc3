import {
  Act,
  Button,
  DateField,
  Entry,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  HiddenField,
  Note,
  Page,
  SelectField,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import { itemKinds } from "../../nurturing/words.vi.ts";
import type { Nameable } from "../../queries/nameable.ts";
import type { Exemplar } from "../../schema.ts";
import { crumbsTo } from "../exemplar/crumbs.ts";

const ways = {
  plan: { title: "Lập kế hoạch bồi dưỡng", button: "Gửi thống nhất", path: "" },
  edit: { title: "Sửa dự thảo kế hoạch bồi dưỡng", button: "Gửi thống nhất lại", path: "" },
  adjust: { title: "Điều chỉnh kế hoạch bồi dưỡng", button: "Ghi điều chỉnh", path: "/adjustments" },
} as const;

/** Kế hoạch bồi dưỡng: who answers for what, goals, steps, support, weaknesses; when adjusting, also why. */
export function NurturingFormPage(props: {
  exemplar: Exemplar;
  way: keyof typeof ways;
  revision: number;
  people: Nameable[];
  form: Filled;
}) {
  const { exemplar, form } = props;
  const way = ways[props.way];
  const path = `/exemplars/${exemplar.id}/nurturing`;
  const act = (
    <Act
      words={
        props.way === "adjust"
          ? "Bản trước vẫn giữ; người có tên được báo."
          : "Người của cấp ủy và lãnh đạo có tên được báo để thống nhất."
      }
    >
      <Button words="Thôi" href={props.way === "plan" ? `/exemplars/${exemplar.id}` : path} />
      <Button words={way.button} icon="send" form="boi-duong" primary />
    </Act>
  );
  return (
    <Page title={way.title} crumbs={crumbsTo(exemplar)} over={exemplar.name} under={exemplar.caption} act={act}>
      <ErrorSummary of={form} title="Chưa gửi được" />
      <Form id="boi-duong" action={`${path}${way.path}`} of={form} draft={`nurturing-${exemplar.id}-${props.revision}`}>
        <HiddenField name="revision" value={props.revision} />
        {props.way === "adjust" && (
          <Sheet title="Vì sao điều chỉnh" block>
            <TextArea name="reason" label="Lý do" required rows={2} />
          </Sheet>
        )}
        <Charges people={props.people} />
        <Items way={props.way} />
        <Sheet title="Thời gian" block>
          <Fields>
            <DateField name="startsOn" label="Bắt đầu" required />
            <DateField name="endsOn" label="Kết thúc" hint="Để trống nếu chưa định." />
            <DateField name="nextCheckInOn" label="Lần trao đổi tới" />
          </Fields>
        </Sheet>
      </Form>
    </Page>
  );
}

const charges = [
  { role: "committee", who: "Cấp ủy", what: "Phần việc của cấp ủy" },
  { role: "head", who: "Lãnh đạo đơn vị", what: "Phần việc của lãnh đạo" },
  { role: "helper", who: "Người kèm", what: "Phần việc của người kèm" },
] as const;

/** Cấp ủy, lãnh đạo, người kèm: each with a name and a charge. */
function Charges(props: { people: Nameable[] }) {
  const choices = props.people.map(({ id, name, title, unitName }) => ({
    value: id,
    words: `${name}, ${title}, ${unitName}`,
  }));
  return (
    <Sheet title="Ai chịu trách nhiệm" block>
      <Note>
        Cấp ủy và lãnh đạo đơn vị cùng lập kế hoạch; mỗi người có phần việc ghi rõ. Một người có thể giữ cả hai phần.
      </Note>
      {charges.map(({ role, who, what }) => (
        <Fields two key={role}>
          <SelectField name={`${role}Id`} label={who} required blank="Chọn người" choices={choices} />
          <TextField name={`${role}Charge`} label={what} required />
        </Fields>
      ))}
    </Sheet>
  );
}

const kinds = Object.entries(itemKinds).map(([value, { name }]) => ({ value, words: name }));

function Items(props: { way: keyof typeof ways }) {
  return (
    <Sheet title="Mục tiêu, việc làm, hỗ trợ, điểm cần khắc phục" block>
      {props.way === "adjust" && (
        <p class="soft">Mục đã xong hoặc đã bỏ giữ nguyên, không hiện ở đây. Bỏ dòng là thôi mục đó.</p>
      )}
      <Entry
        name="item"
        caption="Các mục của kế hoạch bồi dưỡng"
        add="Thêm mục"
        columns={[
          {
            head: "Loại",
            width: "c4",
            field: ({ name, label }) => (
              <>
                <HiddenField name={name("id")} />
                <SelectField name={name("kind")} label={label} hiddenLabel choices={kinds} />
              </>
            ),
          },
          {
            head: "Nội dung",
            width: "c3",
            field: ({ name, label }) => <TextArea name={name("title")} label={label} hiddenLabel rows={2} />,
          },
          {
            head: "Cách đo, người cấp, biện pháp",
            field: ({ name, label }) => <TextArea name={name("means")} label={label} hiddenLabel rows={2} />,
          },
          {
            head: "Hạn",
            width: "c4",
            field: ({ name, label }) => <DateField name={name("dueOn")} label={label} hiddenLabel />,
          },
        ]}
      />
    </Sheet>
  );
}
