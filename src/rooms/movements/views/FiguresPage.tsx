import {
  Act,
  Button,
  count,
  Empty,
  ErrorSummary,
  type Filled,
  Form,
  HiddenField,
  Page,
  SelectField,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { DriveLine } from "../queries/movements.ts";
import type { MovementTarget } from "../schema/targets.ts";
import type { Launch, Movement } from "../schema.ts";

/** Báo tiến độ: one sheet a target, a figure, words, and what proves them. */
export function FiguresPage(props: {
  movement: Movement;
  launch: Launch;
  targets: MovementTarget[];
  drives: DriveLine[];
  form: Filled;
}) {
  const { movement, launch, targets, drives, form } = props;
  const back = `/movements/${movement.id}/launches/${launch.id}`;
  return (
    <Page
      title="Báo tiến độ chỉ tiêu"
      over={movement.name}
      crumbs={[
        { words: "Phong trào", href: "/movements" },
        { words: movement.name, href: `/movements/${movement.id}` },
      ]}
      act={
        <Act words="Chỉ tiêu để trống thì chưa báo.">
          <Button words="Thôi" href={back} />
          {targets.length > 0 && <Button words="Ghi tiến độ" icon="check" form="figures" primary />}
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa ghi được" />
      {targets.length === 0 && (
        <Empty title="Phong trào chưa đặt chỉ tiêu">Nơi phát động thêm chỉ tiêu khi sửa phong trào.</Empty>
      )}
      <Form id="figures" action={`${back}/figures`} of={form} draft={`figures-${launch.id}`}>
        {drives.length > 0 && targets.length > 0 && (
          <Sheet block>
            <SelectField
              name="driveId"
              label="Của đợt thi đua"
              blank="Tính đến nay"
              choices={drives.map(({ id, name }) => ({ value: id, words: name }))}
            />
          </Sheet>
        )}
        {targets.map((target, n) => (
          <Sheet key={target.id} title={target.title} aside={goalWords(target)} block>
            <div class="stack">
              <HiddenField name={`figures[${n}][targetId]`} value={target.id} />
              <TextField
                name={`figures[${n}][value]`}
                label={target.measure ? `Đạt được (${target.measure})` : "Đạt được"}
                numeric
                short
              />
              <TextArea name={`figures[${n}][words]`} label="Kết quả bằng lời" rows={2} />
              <TextField
                name={`figures[${n}][evidence]`}
                label="Minh chứng"
                hint="Số, ký hiệu văn bản hoặc địa chỉ trang."
              />
            </div>
          </Sheet>
        ))}
      </Form>
    </Page>
  );
}

function goalWords({ goal, measure }: MovementTarget): string {
  return goal === null ? "" : `Mức phấn đấu ${count(goal)} ${measure}`.trim();
}
