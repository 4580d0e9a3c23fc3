import {
  Act,
  Button,
  CheckGroup,
  DateField,
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
import type { Closing } from "../../queries/closing.ts";
import { crumbsOfYear } from "../crumbs.ts";

/** Tổng kết năm: the meeting, the flag as the ranking proposes it, who leads next year as the order proposes it. */
export function ClosingPage({ closing, form }: { closing: Closing; form: Filled }) {
  const { cluster, year, facts, members } = closing;
  const back = `/cluster-years/${year.id}`;
  return (
    <Page
      title={`Tổng kết năm ${year.year}`}
      over={cluster.name}
      crumbs={crumbsOfYear(cluster, year)}
      act={
        <Act words="Tổng kết rồi thì điểm, hạng và đề nghị của năm không đổi được nữa.">
          <Button words="Để nguyên" href={back} />
          <Button words="Tổng kết năm" icon="flag" form="closing" primary />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa tổng kết được" />
      <Form id="closing" action={`${back}/closing`} of={form} draft={`closing-${year.id}`}>
        <HiddenField name="revision" />
        <Sheet title="Cuộc họp tổng kết" block>
          <Fields two>
            <DateField name="heldOn" label="Ngày họp" required />
            <TextField name="place" label="Nơi họp" required />
          </Fields>
          <TextArea name="present" label="Thành phần dự họp" required rows={3} />
          <TextArea name="notes" label="Ý kiến, kết luận khác" rows={3} />
        </Sheet>
        <Sheet title="Đề nghị tặng cờ thi đua" block>
          <Note>{flagNote(closing)}</Note>
          <CheckGroup
            name="flag"
            label={`Đề nghị (nhiều nhất ${year.flags})`}
            choices={facts.ranking.placed.map(({ unitId, name, place }) => ({
              value: unitId,
              words: `Hạng ${place}. ${name}${vexedWords(closing, unitId)}`,
            }))}
          />
          <TextField name="flagReason" label="Lý do nếu khác đề xuất" />
        </Sheet>
        <Sheet title="Cụm trưởng, cụm phó năm sau" block>
          <Fields two>
            <SelectField name="nextHead" label="Cụm trưởng" required choices={members.map(asChoice)} />
            <SelectField name="nextDeputy" label="Cụm phó" blank="Không có" choices={members.map(asChoice)} />
          </Fields>
          <TextField name="nextReason" label="Lý do nếu khác thứ tự luân phiên" />
        </Sheet>
      </Form>
    </Page>
  );
}

const asChoice = ({ unitId, name }: Closing["members"][number]) => ({ value: unitId, words: name });

function flagNote({ facts, proposed }: Closing): string {
  const names = facts.ranking.placed.filter(({ unitId }) => proposed.unitIds.includes(unitId)).map(({ name }) => name);
  if (proposed.undecided) return "Vẫn bằng nhau sau khi bỏ phiếu: cụm chọn và ghi lý do.";
  return names.length > 0
    ? `Theo xếp hạng và sổ: ${names.join(", ")}.`
    : "Theo xếp hạng và sổ: không có đơn vị đủ điều kiện.";
}

function vexedWords({ flagFacts }: Closing, unitId: string): string {
  const { disciplines = 0, pending = 0 } = flagFacts.get(unitId) ?? {};
  if (disciplines > 0) return `, có ${disciplines} kỷ luật trong năm`;
  return pending > 0 ? `, có ${pending} việc chưa kết luận` : "";
}
