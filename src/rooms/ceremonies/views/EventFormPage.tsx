import {
  Act,
  Button,
  CheckGroup,
  DateField,
  Empty,
  Entry,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  HiddenField,
  Note,
  Page,
  RadioGroup,
  SelectField,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import { eventFormNames, eventKindNames } from "../words.vi.ts";

export type EventChoices = {
  plans: { id: string; name: string }[];
  movements: { id: string; name: string }[];
  duties: { id: string; title: string; planTitle: string; planNumber: string | null }[];
};

const choices = (names: Record<string, string>) => Object.entries(names).map(([value, words]) => ({ value, words }));
const chosen = (list: { id: string; name: string }[]) => list.map(({ id, name }) => ({ value: id, words: name }));

/** Soạn, sửa sự kiện. `told` when people were invited already: day and place are shown, and move elsewhere. */
export function EventFormPage(
  props: EventChoices & { title: string; action: string; back: string; told: boolean; form: Filled },
) {
  const { form, told } = props;
  const act = (
    <Act words={told ? "Ngày, giờ và nơi đổi ở mục Dời ngày, để mọi người được báo." : "Ghi xong vẫn là dự thảo."}>
      <Button words="Thôi" href={props.back} />
      <Button words="Ghi sự kiện" icon="check" form="event" primary />
    </Act>
  );
  return (
    <Page title={props.title} crumbs={[{ words: "Sự kiện", href: "/events" }]} act={act}>
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="event" action={props.action} of={form} draft={`event ${props.action}`}>
        <HiddenField name="revision" />
        <Sheet title="Sự kiện" block>
          <div class="stack">
            <TextField name="title" label="Tên sự kiện" required hint="Như sẽ ghi trong giấy mời." />
            <Fields two>
              <SelectField name="kind" label="Loại" required blank="Chọn loại" choices={choices(eventKindNames)} />
              <TextField name="joinedTo" label="Lồng ghép trong" hint="Tên hội nghị, nếu tổ chức lồng ghép." />
            </Fields>
            <RadioGroup name="form" label="Hình thức tổ chức" required inline choices={choices(eventFormNames)} />
            <TextArea name="content" label="Mục đích, nội dung" rows={5} />
          </div>
        </Sheet>
        <TimeFields told={told} />
        <ProgrammeRows />
        <CountsFor {...props} />
      </Form>
    </Page>
  );
}

function TimeFields({ told }: { told: boolean }) {
  return (
    <Sheet title="Thời gian, nơi tổ chức" block>
      <div class="stack">
        {told && <Note>Giấy mời đã gửi: ngày, giờ, nơi và hạn đăng ký dưới đây giữ nguyên.</Note>}
        <Fields>
          <DateField name="startsOn" label="Từ ngày" required readonly={told} />
          <TextField name="startsAt" label="Giờ bắt đầu" required placeholder="08:00" readonly={told} />
          <DateField name="endsOn" label="Đến ngày" hint="Để trống nếu trong một ngày." readonly={told} />
          <TextField name="endsAt" label="Giờ kết thúc" placeholder="11:30" readonly={told} />
        </Fields>
        <TextField
          name="place"
          label="Địa điểm"
          hint="Hoặc đường dẫn họp trực tuyến. Cần có trước khi gửi giấy mời."
          readonly={told}
        />
        <Fields two>
          <TextField name="seats" label="Số chỗ" numeric hint="Để trống nếu không giới hạn." />
          <DateField name="registerBy" label="Hạn đơn vị đăng ký người dự" readonly={told} />
        </Fields>
      </div>
    </Sheet>
  );
}

function ProgrammeRows() {
  return (
    <Sheet title="Chương trình" block>
      <Entry
        name="items"
        caption="Các dòng chương trình"
        add="Thêm dòng"
        columns={[
          {
            head: "Ngày",
            width: "c4",
            field: ({ name, label }) => <DateField name={name("onDay")} label={label} hiddenLabel />,
          },
          {
            head: "Giờ",
            width: "c4",
            field: ({ name, label }) => <TextField name={name("at")} label={label} hiddenLabel placeholder="08:00" />,
          },
          {
            head: "Nội dung",
            field: ({ name, label }) => <TextField name={name("content")} label={label} hiddenLabel />,
          },
          {
            head: "Người phụ trách",
            width: "c2",
            field: ({ name, label }) => <TextField name={name("inCharge")} label={label} hiddenLabel />,
          },
        ]}
      />
      <p class="soft small">Ngày để trống là ngày đầu.</p>
    </Sheet>
  );
}

function CountsFor(props: EventChoices) {
  return (
    <Sheet title="Thuộc kế hoạch, phong trào" block>
      <div class="stack">
        <Fields two>
          <SelectField name="planId" label="Kế hoạch" blank="Không thuộc kế hoạch nào" choices={chosen(props.plans)} />
          <SelectField name="movementId" label="Phong trào" blank="Không có" choices={chosen(props.movements)} />
        </Fields>
        {props.duties.length === 0 ? (
          <Empty title="Chưa có việc nào của kế hoạch lấy sự kiện làm minh chứng" />
        ) : (
          <CheckGroup
            name="duty"
            label="Tổ chức xong được tính là minh chứng của"
            hint="Tính khi biên bản ghi ngày đã tổ chức."
            choices={props.duties.map((one) => ({
              value: one.id,
              words: `${one.title} (${one.planNumber ?? one.planTitle})`,
            }))}
          />
        )}
      </div>
    </Sheet>
  );
}
