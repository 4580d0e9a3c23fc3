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
  Page,
  RadioGroup,
  SelectField,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import { parentLevelNames, scopeNames, wayNames } from "../words.vi.ts";

export type Choosable = { id: string; name: string }[];

const choices = (names: Record<string, string>) => Object.entries(names).map(([value, words]) => ({ value, words }));
const chosen = (list: Choosable) => list.map(({ id, name }) => ({ value: id, words: name }));

/** Soạn, sửa phong trào. */
export function MovementFormPage(props: {
  title: string;
  action: string;
  back: string;
  plans: Choosable;
  parents: Choosable;
  form: Filled;
}) {
  const { form } = props;
  const act = (
    <Act words="Ghi xong vẫn là dự thảo cho đến khi phát động.">
      <Button words="Thôi" href={props.back} />
      <Button words="Ghi phong trào" icon="check" form="movement" primary />
    </Act>
  );
  return (
    <Page title={props.title} crumbs={[{ words: "Phong trào", href: "/movements" }]} act={act}>
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="movement" action={props.action} of={form} draft={`movement ${props.action}`}>
        <HiddenField name="revision" />
        <Sheet title="Phong trào" block>
          <div class="stack">
            <TextField name="name" label="Tên phong trào" required hint="Ngắn gọn, dễ nhớ." />
            <Fields two>
              <TextField name="theme" label="Chủ đề" hint="Cần có khi tổ chức theo chuyên đề." />
              <TextField name="slogan" label="Khẩu hiệu" />
            </Fields>
            <Fields two>
              <RadioGroup name="way" label="Hình thức tổ chức" required choices={choices(wayNames)} />
              <RadioGroup name="scope" label="Phạm vi" required choices={choices(scopeNames)} />
            </Fields>
            <TextField
              name="audience"
              label="Đối tượng tham gia"
              hint="Ví dụ: toàn thể công chức, viên chức, người lao động."
            />
          </div>
        </Sheet>
        <TimeFields />
        <Sheet title="Nội dung, tiêu chí" block>
          <div class="stack">
            <TextArea name="content" label="Nội dung thi đua" rows={8} hint="Cần có trước khi phát động." />
            <TextArea name="criteria" label="Tiêu chí đánh giá" rows={5} />
          </div>
        </Sheet>
        <TargetRows />
        <ParentFields plans={props.plans} parents={props.parents} />
        <Sheet title="Chỉ đạo điểm, kiểm tra" block>
          <div class="stack">
            <p class="soft">Phong trào từ ba năm trở lên cần ghi cả hai mục (TT 01/2024/TT-TANDTC, Đ.8).</p>
            <TextArea name="pilots" label="Nơi chỉ đạo điểm" rows={2} />
            <TextArea name="checks" label="Kiểm tra, sơ kết" rows={2} />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}

function TimeFields() {
  return (
    <Sheet title="Thời gian" block>
      <Fields>
        <DateField name="startsOn" label="Từ ngày" hint="Cần có trước khi phát động." />
        <DateField name="endsOn" label="Đến ngày" hint="Để trống khi chưa định." />
        <TextField name="until" label="Hoặc đến dịp" hint="Ví dụ: Đại hội thi đua yêu nước." />
      </Fields>
    </Sheet>
  );
}

function TargetRows() {
  return (
    <Sheet title="Chỉ tiêu" block>
      <Entry
        name="targets"
        caption="Chỉ tiêu của phong trào"
        add="Thêm chỉ tiêu"
        columns={[
          {
            head: "Chỉ tiêu",
            field: ({ name, label }) => (
              <>
                <HiddenField name={name("id")} />
                <TextField name={name("title")} label={label} hiddenLabel />
              </>
            ),
          },
          {
            head: "Mức phấn đấu",
            width: "c4",
            field: ({ name, label }) => <TextField name={name("goal")} label={label} hiddenLabel numeric />,
          },
          {
            head: "Đơn vị đo",
            width: "c4",
            field: ({ name, label }) => <TextField name={name("measure")} label={label} hiddenLabel />,
          },
        ]}
      />
    </Sheet>
  );
}

function ParentFields(props: { plans: Choosable; parents: Choosable }) {
  return (
    <Sheet title="Thuộc kế hoạch, hưởng ứng phong trào cấp trên" block>
      <div class="stack">
        <Fields two>
          <SelectField
            name="planId"
            label="Thuộc kế hoạch"
            blank="Không thuộc kế hoạch nào"
            choices={chosen(props.plans)}
          />
          <SelectField
            name="parentId"
            label="Phong trào cấp trên đang có trong chương trình"
            blank="Không có"
            choices={chosen(props.parents)}
          />
        </Fields>
        <Fields>
          <SelectField
            name="parentLevel"
            label="Cấp phát động khác"
            blank="Không có"
            choices={choices(parentLevelNames)}
          />
          <TextField name="parentName" label="Tên phong trào của cấp đó" />
          <TextField name="parentDocument" label="Số, ký hiệu văn bản" />
        </Fields>
      </div>
    </Sheet>
  );
}
