import {
  DateField,
  Entry,
  Fields,
  type Filled,
  HiddenField,
  SelectField,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";

/** The fields of a plan's head: paper, time, plan above, bases, recipients. */
export function HeaderFields(props: { form: Filled; issuers: string[] }) {
  return (
    <>
      <Sheet title="Văn bản" block>
        <TextArea name="title" label="Trích yếu" required rows={2} hint="Như trên văn bản, không ghi chữ “Kế hoạch”." />
        <Fields>
          <TextField name="number" label="Số kế hoạch" hint="Để trống khi chưa ban hành" />
          <TextField name="issuedOn" label="Ngày ban hành" hint="Ngày/tháng/năm; chỉ biết tháng thì ghi 09/2019" />
          <TextField name="place" label="Nơi ban hành" />
          <SelectField
            name="yearKind"
            label="Năm tính theo"
            choices={[
              { value: "calendar", words: "Năm dương lịch" },
              { value: "court", words: "Năm công tác tòa án (đến 30/9)" },
              { value: "school", words: "Năm học (đến 31/8)" },
            ]}
          />
        </Fields>
        <Fields two>
          <TextField
            name="issuer"
            label="Cơ quan ban hành"
            required
            hint={props.issuers.length > 0 ? `Ví dụ: ${props.issuers.slice(0, 2).join("; ")}` : undefined}
          />
          <TextField name="signer" label="Người ký" />
          <TextField name="signerPost" label="Chức vụ người ký" />
        </Fields>
      </Sheet>
      <Sheet title="Thời gian thực hiện" block>
        <Fields>
          <DateField name="from" label="Từ ngày" hint="Có thể trước ngày ban hành" />
          <DateField name="to" label="Đến ngày" hint="Để trống khi chưa định" />
          <SelectField
            name="until"
            label="Hoặc kết thúc vào sự kiện"
            blank="Không gắn với sự kiện"
            choices={occasionChoices(props.form)}
            hint="Thêm sự kiện ở dưới và lưu trước, rồi chọn ở đây"
          />
        </Fields>
        <h3>Giai đoạn, đợt</h3>
        <Entry
          name="stage"
          caption="Giai đoạn, đợt"
          add="Thêm đợt"
          columns={[
            {
              head: "Tên đợt",
              field: ({ name, label }) => (
                <>
                  <HiddenField name={name("key")} />
                  <TextField name={name("name")} label={label} hiddenLabel />
                </>
              ),
            },
            {
              head: "Từ ngày",
              width: "c4",
              field: ({ name, label }) => <DateField name={name("from")} label={label} hiddenLabel />,
            },
            {
              head: "Đến ngày",
              width: "c4",
              field: ({ name, label }) => <DateField name={name("to")} label={label} hiddenLabel />,
            },
          ]}
        />
        <h3>Sự kiện mà thời hạn gắn vào</h3>
        <Entry
          name="occasion"
          caption="Sự kiện"
          add="Thêm sự kiện"
          columns={[
            {
              head: "Tên sự kiện",
              field: ({ name, label }) => (
                <>
                  <HiddenField name={name("key")} />
                  <TextField name={name("name")} label={label} hiddenLabel />
                </>
              ),
            },
            {
              head: "Ngày, nếu đã biết",
              width: "c4",
              field: ({ name, label }) => <DateField name={name("on")} label={label} hiddenLabel />,
            },
            {
              head: "Năm",
              width: "c4",
              field: ({ name, label }) => <TextField name={name("year")} label={label} hiddenLabel numeric short />,
            },
          ]}
        />
      </Sheet>
      <Sheet title="Kế hoạch cấp trên" block>
        <Fields two>
          <TextField name="parentNumber" label="Số" />
          <TextField name="parentIssuer" label="Cơ quan ban hành" />
          <TextField name="parentTitle" label="Trích yếu" />
        </Fields>
      </Sheet>
      <Sheet title="Căn cứ, mục đích, kinh phí, nơi nhận" block>
        <TextArea name="bases" label="Căn cứ" hint="Mỗi căn cứ một dòng" rows={3} />
        <TextArea name="purposes" label="Mục đích, yêu cầu" hint="Mỗi ý một dòng" rows={4} />
        <TextField name="funding" label="Kinh phí" />
        <TextArea name="recipients" label="Nơi nhận" hint="Mỗi nơi một dòng" rows={4} />
      </Sheet>
    </>
  );
}

/** The occasions that were saved before: only they have a key to refer to. */
function occasionChoices(form: Filled) {
  const rows = Array.isArray(form.typed.occasion) ? (form.typed.occasion as { key?: string; name?: string }[]) : [];
  return rows.flatMap((row) => (row.key && row.name ? [{ value: row.key, words: row.name }] : []));
}
