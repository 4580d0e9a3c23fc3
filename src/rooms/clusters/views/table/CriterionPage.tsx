import { formulaWays } from "#kernel/scoring/index.ts";
import {
  Act,
  Button,
  Entry,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  HiddenField,
  Page,
  SelectField,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import type { YearFound } from "../../queries/years.ts";
import { effectNames, formulaNames, gateNames, scorerNames } from "../../table/words.vi.ts";
import { criterionEffects, criterionGates, scorers } from "../../terms.ts";
import { crumbsOfYear } from "../crumbs.ts";

const choicesOf = <Code extends string>(codes: readonly Code[], names: Record<Code, string>) =>
  codes.map((value) => ({ value, words: names[value] }));

/** Thêm hoặc sửa một tiêu chí, field by field. */
export function CriterionPage(props: YearFound & { title: string; action: string; groups: string[]; form: Filled }) {
  const { cluster, year } = props;
  const back = `/cluster-years/${year.id}/table`;
  return (
    <Page
      title={props.title}
      over={`${cluster.name}, năm ${year.year}`}
      crumbs={[...crumbsOfYear(cluster, year), { words: "Bảng chấm điểm", href: back }]}
      act={
        <Act words="Ghi lại thành một bản mới của bảng.">
          <Button words="Để nguyên" href={back} />
          <Button words="Ghi tiêu chí" icon="check" form="criterion" primary />
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa ghi được" />
      <Form id="criterion" action={props.action} of={props.form}>
        <HiddenField name="version" />
        <Sheet title="Tiêu chí" block>
          <Fields two>
            <TextField
              name="group"
              label="Nhóm"
              required
              hint={props.groups.length > 0 ? `Đã có: ${props.groups.join("; ")}.` : "Ví dụ: Nhiệm vụ chuyên môn."}
            />
            <TextField name="title" label="Tên tiêu chí" required />
            <SelectField name="effect" label="Loại điểm" choices={choicesOf(criterionEffects, effectNames)} />
            <TextField name="evidence" label="Minh chứng cần có" hint="Ví dụ: Báo cáo năm, quyết định công nhận." />
            <SelectField name="gate" label="Ràng buộc" choices={choicesOf(criterionGates, gateNames)} />
            <SelectField name="scorer" label="Ai chấm" choices={choicesOf(scorers, scorerNames)} />
          </Fields>
        </Sheet>
        <Sheet title="Cách tính điểm" block>
          <Fields>
            <SelectField name="by" label="Cách tính" choices={choicesOf(formulaWays, formulaNames)} />
            <TextField name="points" label="Điểm chuẩn, cao nhất" numeric short hint="Không cần với khung, mẫu." />
            <TextField name="cap" label="Tính đến (%)" numeric short hint="Chỉ khi vượt thì thêm." />
            <TextField name="each" label="Điểm mỗi việc, hồ sơ" numeric short hint="Chỉ khi đếm, rút mẫu." />
            <TextField name="size" label="Số hồ sơ rút" numeric short hint="Chỉ khi rút mẫu." />
          </Fields>
        </Sheet>
        <Sheet title="Khung điểm, nếu tính theo khung" block>
          <Entry
            name="bands"
            caption="Khung điểm"
            add="Thêm khung"
            atLeast={2}
            columns={[
              {
                head: "Từ",
                width: "c2",
                field: ({ name, label }) => <TextField name={name("from")} label={label} hiddenLabel numeric />,
              },
              {
                head: "Đến",
                width: "c2",
                field: ({ name, label }) => <TextField name={name("to")} label={label} hiddenLabel numeric />,
              },
              {
                head: "Điểm",
                field: ({ name, label }) => <TextField name={name("points")} label={label} hiddenLabel numeric />,
              },
            ]}
          />
        </Sheet>
      </Form>
    </Page>
  );
}
