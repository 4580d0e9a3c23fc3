import type { Verdict } from "#kernel/verdict.ts";
import {
  Act,
  Button,
  count,
  ErrorSummary,
  FileLine,
  type Filled,
  Form,
  HiddenField,
  Page,
  Reasons,
  Sheet,
  Split,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { BlindEntry } from "../../queries/sheets.ts";
import type { ContestSheet } from "../../schema/judging.ts";
import type { Contest, ContestCriterion, ContestRound } from "../../schema.ts";
import { crumbsOf } from "../crumbs.ts";

type Shown = {
  contest: Contest;
  sheet: ContestSheet;
  round: ContestRound;
  criteria: ContestCriterion[];
  entry: BlindEntry;
  may: Verdict;
  form: Filled;
};

/** Một phiếu chấm: the entry by its number, points of each criterion beside it; gone through by keys alone. */
export function SheetPage(props: Shown) {
  const { contest, entry, round, may, form } = props;
  const list = `/contests/${contest.id}/sheets`;
  const act = may.allowed ? (
    <Act words="Điểm kín: chỉ bạn xem được đến khi đóng vòng. Trước đó còn sửa được.">
      <Button words="Không chấm được vì xung đột" icon="hand-stop" href={`${list}/${props.sheet.id}/recusal`} second />
      <Button words="Nộp phiếu" form="sheet" second />
      <Button words="Nộp và chấm bài tiếp" icon="check" form="sheet" name="next" value="1" primary />
    </Act>
  ) : null;
  return (
    <Page
      title={`Bài số phách ${entry.blindNumber}`}
      over={`${round.name}, ${contest.name}`}
      crumbs={[...crumbsOf(contest), { words: "Phiếu chấm của tôi", href: list }]}
      act={act}
    >
      <ErrorSummary of={form} title="Chưa nộp được" />
      {!may.allowed && <Reasons of={may} title="Phiếu này chỉ để xem" />}
      <Split side={<Marks {...props} />}>
        <Sheet title={entry.title} block>
          <div class="stack">
            {entry.body && <p class="pre">{entry.body}</p>}
            {entry.files.map(({ position, size, kind }) => (
              <FileLine
                key={position}
                file={{
                  ...{ name: `Tệp ${position + 1} của bài (${kind})`, size },
                  href: `${list}/${props.sheet.id}/files/${position}`,
                }}
              />
            ))}
          </div>
        </Sheet>
      </Split>
    </Page>
  );
}

function Marks({ contest, sheet, criteria, may, form }: Shown) {
  return (
    <Sheet title="Điểm" block>
      <Form id="sheet" action={`/contests/${contest.id}/sheets/${sheet.id}`} of={form} draft={`sheet ${sheet.id}`}>
        <HiddenField name="revision" />
        {criteria.map(({ id, name, points }, n) => (
          <div key={id}>
            <input type="hidden" name={`marks[${n}][criterionId]`} value={id} />
            <TextField
              name={`marks[${n}][points]`}
              label={name}
              hint={`Từ 0 đến ${count(points)} điểm.`}
              required
              numeric
              readonly={!may.allowed}
            />
          </div>
        ))}
        <TextArea name="note" label="Nhận xét" rows={3} readonly={!may.allowed} />
      </Form>
    </Sheet>
  );
}
