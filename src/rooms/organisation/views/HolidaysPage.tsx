import { weekdayName } from "#kernel/calendar/index.ts";
import type { Verdict } from "#kernel/verdict.ts";
import {
  Act,
  Button,
  DateField,
  day,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  Note,
  Page,
  PostButton,
  RadioGroup,
  Rows,
  Sheet,
  State,
  Switch,
  TextField,
} from "#kernel/web/index.tsx";
import type { CalendarDay } from "../queries/holidays.ts";
import { OrganisationTabs } from "./OrganisationTabs.tsx";

const sources = { law: "Theo luật", announced: "Theo thông báo", agency: "Cơ quan ghi" } as const;

/** Ngày nghỉ, ngày làm bù of a year: by law, by announcement, and what the agency writes over them. */
export function HolidaysPage(props: { year: number; days: CalendarDay[]; keeping: Verdict; form: Filled }) {
  const { year, keeping } = props;
  const act = keeping.allowed && (
    <Act words="Hạn tính theo ngày làm việc được tính lại ngay.">
      <Button words="Ghi ngày" primary form="holiday" />
    </Act>
  );
  return (
    <Page
      title={`Ngày nghỉ, ngày làm bù năm ${year}`}
      here="Ngày nghỉ"
      aside={
        <Switch
          label="Năm"
          ways={[year - 1, year, year + 1].map((one) => ({
            words: String(one),
            href: `/holidays?year=${one}`,
            current: one === year,
          }))}
        />
      }
      act={act}
    >
      <OrganisationTabs current="/holidays" keeping={keeping} />
      <ErrorSummary of={props.form} title="Chưa ghi được" />
      {keeping.allowed && <HolidayForm form={props.form} />}
      <Sheet title="Các ngày trong năm" aside="Thứ Bảy, Chủ nhật không ghi ở đây">
        <Rows
          caption={`Ngày nghỉ, ngày làm bù năm ${year}`}
          rows={props.days}
          rowId={(one: CalendarDay) => `d-${one.day}`}
          columns={[
            { head: "Ngày", names: true, cell: (one: CalendarDay) => `${day(one.day)}, ${weekdayName(one.day)}` },
            { head: "Là", cell: (one: CalendarDay) => <Kind of={one} /> },
            { head: "Tên", cell: (one: CalendarDay) => one.name },
            {
              head: "Nguồn",
              cell: (one: CalendarDay) => (
                <div>
                  {sources[one.source]}
                  {one.instead && <p class="soft small">Thay cho: {one.instead.name}</p>}
                </div>
              ),
            },
            {
              head: "Thao tác",
              hiddenHead: true,
              num: true,
              cell: (one: CalendarDay) =>
                one.source === "agency" && keeping.allowed ? (
                  <PostButton action={`/holidays/${one.day}/removal`} words="Bỏ" small about={day(one.day)} />
                ) : null,
            },
          ]}
        />
      </Sheet>
    </Page>
  );
}

function Kind(props: { of: CalendarDay }) {
  const off = props.of.kind === "off";
  return <State is={off ? "excused" : "run"}>{off ? "Nghỉ" : "Làm việc"}</State>;
}

function HolidayForm(props: { form: Filled }) {
  return (
    <Form id="holiday" action="/holidays" of={props.form}>
      <Sheet title="Ghi thêm hoặc thay một ngày" block>
        <div class="stack">
          <Note>
            Ngày nghỉ lễ theo luật đã có sẵn. Ghi ở đây ngày hoán đổi, ngày làm bù theo thông báo hằng năm, ngày nghỉ
            riêng của cơ quan.
          </Note>
          <Fields two>
            <DateField name="day" label="Ngày" required />
            <TextField name="name" label="Tên, lý do" required />
          </Fields>
          <RadioGroup
            name="kind"
            label="Ngày đó"
            inline
            choices={[
              { value: "off", words: "Nghỉ" },
              { value: "make_up", words: "Làm việc (làm bù, hoặc không nghỉ)" },
            ]}
          />
        </div>
      </Sheet>
    </Form>
  );
}
