import type { ComponentChildren } from "preact";
import { CheckField, DateField, Fields, RadioGroup, SelectField, TextField } from "#kernel/web/index.tsx";
import { dueChoices } from "../../editing/due-form.ts";

type Named = { key: string; name: string };

/** The kind of due rule, one of eleven, each with the words plans use for it. */
export function DueKinds() {
  return <RadioGroup name="due" label="Kế hoạch ghi thế nào" required choices={dueChoices} />;
}

/** The fields of the chosen kind; without the newer style rules of browsers all of them stand there. */
export function DueFields(props: { occasions: Named[]; duties: { key: string; title: string }[]; stages: Named[] }) {
  return (
    <>
      <Part of="yearly" title="Hằng năm">
        <TextField name="monthDay" label="Ngày/tháng" hint="Ví dụ 01/02" short />
      </Part>
      <Part of="by on" title="Ngày">
        <DateField name="date" label="Ngày" />
      </Part>
      <Part of="month" title="Tháng">
        <TextField name="month" label="Tháng/năm" hint="Ví dụ 06/2024" short />
      </Part>
      <Part of="quarter" title="Quý">
        <TextField name="quarter" label="Quý/năm" hint="Ví dụ I/2017" short />
      </Part>
      <Part of="year" title="Năm">
        <TextField name="year" label="Năm" numeric short />
      </Part>
      <Part of="range" title="Khoảng thời gian">
        <Fields two>
          <DateField name="from" label="Từ ngày" hint="Để trống nếu không ghi" />
          <DateField name="to" label="Đến ngày" hint="Để trống nếu không ghi" />
        </Fields>
      </Part>
      <Part of="every" title="Định kỳ">
        <Fields two>
          <SelectField
            name="every"
            label="Kỳ"
            choices={[
              { value: "month", words: "Tháng" },
              { value: "quarter", words: "Quý" },
              { value: "half-year", words: "6 tháng" },
              { value: "year", words: "Năm" },
            ]}
          />
          <TextField name="everyDay" label="Chậm nhất ngày" hint="Để trống: hết kỳ" numeric short />
          <TextField
            name="everyMonth"
            label="Của tháng thứ mấy trong kỳ"
            hint="1 là tháng đầu kỳ; quý có 3 tháng, 4 là tháng đầu quý sau"
            numeric
            short
          />
        </Fields>
      </Part>
      <Part of="relative" title="Sau một mốc">
        <Fields two>
          <TextField name="days" label="Số ngày" numeric short />
          <SelectField name="after" label="Kể từ" blank="Chọn mốc" choices={anchors(props)} />
        </Fields>
      </Part>
      <Part of="event" title="Sự kiện">
        <Fields two>
          <SelectField
            name="occasion"
            label="Sự kiện"
            blank="Chưa có trong kế hoạch"
            choices={props.occasions.map((one) => ({ value: one.key, words: one.name }))}
          />
          <TextField name="before" label="Trước sự kiện mấy ngày" hint="Để trống: vào dịp đó" numeric short />
        </Fields>
      </Part>
      <Part of="relative event" title="Cách tính">
        <CheckField name="working" label="Tính ngày làm việc (bỏ thứ Bảy, Chủ nhật, ngày lễ, Tết)" />
        <TextField
          name="dueText"
          label="Lời của kế hoạch"
          hint="Ví dụ: cùng thời gian đăng ký danh hiệu thi đua hằng năm"
        />
      </Part>
      <RadioGroup
        name="strict"
        label="“Trước ngày” hay “chậm nhất ngày”"
        choices={[
          { value: "by", words: "Chậm nhất, đến hết ngày đó" },
          { value: "before", words: "Trước ngày đó (ngày cuối là hôm trước)" },
        ]}
      />
      {props.stages.length > 0 && (
        <SelectField
          name="stage"
          label="Thuộc giai đoạn, đợt"
          blank="Cả kế hoạch"
          choices={props.stages.map((one) => ({ value: one.key, words: one.name }))}
        />
      )}
    </>
  );
}

function Part(props: { of: string; title: string; children: ComponentChildren }) {
  return (
    <fieldset
      class={`due-part ${props.of
        .split(" ")
        .map((kind) => `due-${kind}`)
        .join(" ")}`}
    >
      <legend>{props.title}</legend>
      {props.children}
    </fieldset>
  );
}

function anchors(props: { occasions: Named[]; duties: { key: string; title: string }[] }) {
  return [
    { value: "issue", words: "Ngày ban hành kế hoạch" },
    { value: "receipt", words: "Ngày đơn vị nhận được kế hoạch" },
    ...props.occasions.map((one) => ({ value: `occasion:${one.key}`, words: one.name })),
    ...props.duties.map((one) => ({ value: `duty:${one.key}`, words: `Hạn của việc “${one.title}”` })),
  ];
}
