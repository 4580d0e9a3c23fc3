import { upperFirst } from "#kernel/vietnamese/index.ts";
import {
  Act,
  Button,
  Entry,
  ErrorSummary,
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
import { awardLevels, levelNames, ratingNames } from "#rooms/awards/index.ts";
import { AmendmentFields } from "./AmendmentFields.tsx";

const holderChoices = [
  { value: "person", words: "Cá nhân" },
  { value: "collective", words: "Tập thể" },
  { value: "person,collective", words: "Cá nhân, tập thể" },
  { value: "household", words: "Hộ gia đình" },
  { value: "outside_person", words: "Người ngoài cơ quan" },
  { value: "model", words: "Mô hình" },
];

/** Loại điển hình, tiêu chí chung, bậc công nhận: what registration and recognition under the plan go by. */
export function LadderPage(props: {
  plan: { id: string; title: string; number: string | null; state: string; revision: number };
  form: Filled;
  /** The plan whose kinds and rungs the form begins with. */
  after?: string | undefined;
}) {
  const { plan, form, after } = props;
  const act = (
    <Act words="Điều kiện khác của từng bậc (đã được công nhận, sáng kiến, kỷ luật) đặt ở Danh mục sau khi ban hành.">
      <Button words="Để nguyên" href={`/plans/${plan.id}`} />
      <Button words="Lưu" primary form="ladder" />
    </Act>
  );
  return (
    <Page
      title="Loại điển hình, bậc công nhận"
      over={plan.title}
      crumbs={[
        { words: "Kế hoạch", href: "/plans" },
        { words: plan.number ?? "Bản thảo", href: `/plans/${plan.id}` },
      ]}
      act={act}
    >
      <ErrorSummary of={form} title="Chưa lưu được" />
      {after && (
        <Note>
          Chưa lưu gì. Các dòng dưới đây lấy từ kế hoạch {after}, kèm điều kiện ghi trong kế hoạch ấy. Xem lại, sửa chỗ
          đã đổi, bỏ dòng không dùng, rồi Lưu.
        </Note>
      )}
      <Form id="ladder" action={`/plans/${plan.id}/ladder`} of={form} draft={`ladder-${plan.id}`}>
        <HiddenField name="revision" value={plan.revision} />
        <Kinds form={form} />
        <Rungs />
        {plan.state === "issued" && <AmendmentFields />}
      </Form>
    </Page>
  );
}

function Kinds({ form }: { form: Filled }) {
  const rows = Array.isArray(form.typed.kind) ? (form.typed.kind as { holders?: string }[]) : [];
  const known = new Set(holderChoices.map(({ value }) => value));
  const others = [...new Set(rows.map(({ holders }) => holders ?? ""))].filter((one) => one && !known.has(one));
  const choices = [...holderChoices, ...others.map((value) => ({ value, words: inWords(value) }))];
  return (
    <Sheet title="Loại điển hình" block>
      <p class="soft">Các đơn vị đăng ký điển hình theo những loại này.</p>
      <Entry
        name="kind"
        caption="Loại điển hình"
        add="Thêm loại"
        columns={[
          {
            head: "Tên loại",
            field: ({ name, label }) => (
              <>
                <HiddenField name={name("key")} />
                <TextField name={name("name")} label={label} hiddenLabel />
              </>
            ),
          },
          {
            head: "Đối tượng",
            width: "c3",
            field: ({ name, label }) => (
              <SelectField name={name("holders")} label={label} hiddenLabel blank="Chọn" choices={choices} />
            ),
          },
        ]}
      />
      <TextArea name="criteria" label="Tiêu chí chung" hint="Mỗi tiêu chí một dòng; mọi loại đều xét" rows={4} />
    </Sheet>
  );
}

/** “person,household” → “Cá nhân, hộ gia đình”. */
function inWords(holders: string): string {
  const names = holders.split(",").map((one) => holderChoices.find(({ value }) => value === one)?.words ?? one);
  return names.map((name, n) => (n === 0 ? name : name.toLowerCase())).join(", ");
}

function Rungs() {
  const levels = awardLevels.map((value) => ({ value, words: upperFirst(levelNames[value].replace(/^Cấp /, "")) }));
  const ratings = (["excellent", "well_done", "done"] as const).map((value) => ({
    value,
    words: upperFirst(ratingNames[value].replace(/^Hoàn thành (?=xuất sắc|tốt)| nhiệm vụ$/gu, "")),
  }));
  return (
    <Sheet title="Bậc công nhận" block>
      <p class="soft">
        Từ thấp đến cao. Bậc xét hằng năm để trống ô giai đoạn. Xét trước khi có xếp loại của năm thì chọn “Không xét”;
        khi đó điều kiện là không bị kỷ luật trong thời gian xét.
      </p>
      <Entry
        name="rung"
        caption="Bậc công nhận"
        add="Thêm bậc"
        columns={[
          {
            head: "Tên bậc",
            width: "c3",
            field: ({ name, label }) => (
              <>
                <HiddenField name={name("key")} />
                <TextField name={name("name")} label={label} hiddenLabel />
              </>
            ),
          },
          {
            head: "Cấp",
            field: ({ name, label }) => <SelectField name={name("level")} label={label} hiddenLabel choices={levels} />,
          },
          {
            head: "Ai quyết định",
            field: ({ name, label }) => <TextField name={name("decider")} label={label} hiddenLabel />,
          },
          {
            head: "Xếp loại từ",
            field: ({ name, label }) => (
              <SelectField name={name("atLeast")} label={label} hiddenLabel blank="Không xét" choices={ratings} />
            ),
          },
          {
            head: "Giai đoạn",
            field: ({ name, label }) => (
              <TextField name={name("years")} label={label} hiddenLabel placeholder="2026-2030" />
            ),
          },
        ]}
      />
    </Sheet>
  );
}
