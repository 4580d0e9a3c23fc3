import { DateField, Entry, TextField } from "#kernel/web/index.tsx";

/** Tiêu chí chấm and their points. */
export function CriteriaRows() {
  return (
    <Entry
      name="criteria"
      caption="Tiêu chí chấm"
      add="Thêm tiêu chí"
      columns={[
        { head: "Tiêu chí", field: ({ name, label }) => <TextField name={name("name")} label={label} hiddenLabel /> },
        {
          head: "Điểm tối đa",
          width: "c4",
          field: ({ name, label }) => <TextField name={name("points")} label={label} hiddenLabel numeric />,
        },
      ]}
    />
  );
}

/** Giải thưởng, the highest first. */
export function PrizeRows() {
  return (
    <Entry
      name="prizes"
      caption="Giải thưởng, giải cao trước"
      add="Thêm giải"
      columns={[
        { head: "Giải", field: ({ name, label }) => <TextField name={name("name")} label={label} hiddenLabel /> },
        {
          head: "Số giải",
          width: "c4",
          field: ({ name, label }) => <TextField name={name("count")} label={label} hiddenLabel numeric />,
        },
        {
          head: "Trị giá",
          width: "c3",
          field: ({ name, label }) => <TextField name={name("worth")} label={label} hiddenLabel />,
        },
      ]}
    />
  );
}

/** Vòng chấm; none is one round. */
export function RoundRows() {
  return (
    <Entry
      name="rounds"
      caption="Vòng chấm theo thứ tự"
      add="Thêm vòng"
      columns={[
        { head: "Vòng", field: ({ name, label }) => <TextField name={name("name")} label={label} hiddenLabel /> },
        {
          head: "Số bài vào vòng sau",
          width: "c3",
          field: ({ name, label }) => <TextField name={name("goOn")} label={label} hiddenLabel numeric />,
        },
        {
          head: "Hạn chấm xong",
          width: "c3",
          field: ({ name, label }) => <DateField name={name("dueOn")} label={label} hiddenLabel />,
        },
      ]}
    />
  );
}
