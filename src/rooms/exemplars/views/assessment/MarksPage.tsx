import { fileFieldOf, keptUnder, officePapersHint, type WaitingFile } from "#kernel/files/index.ts";
import {
  Act,
  Button,
  ErrorSummary,
  Fields,
  FileField,
  type Filled,
  Form,
  KeptFiles,
  Page,
  RadioGroup,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { PackCriterion } from "#rooms/plans/packs/index.ts";
import { handOf } from "../../assessment/hands.ts";
import { asksFor, handWords } from "../../assessment/words.vi.ts";
import type { WholeAssessment } from "../../queries/assessments.ts";
import { assessmentHands } from "../../terms.ts";
import { CriterionWords, EvidenceOf, SaidValue } from "./MarksTable.tsx";

type Shown = { whole: WholeAssessment; form: Filled; kept: WaitingFile[] };

/** Đánh giá mọi tiêu chí trong một biểu mẫu: what earlier hands said stands above the field of each. */
export function MarksPage(props: Shown) {
  const { whole, form } = props;
  const { assessment, exemplar } = whole;
  const { hand } = handOf(assessment.state)!;
  const at = `/assessments/${assessment.id}`;
  return (
    <Page
      title={handWords[hand].title}
      over={`${exemplar.name}, năm ${assessment.year}`}
      crumbs={[
        { words: exemplar.name, href: `/exemplars/${exemplar.id}` },
        { words: `Đánh giá năm ${assessment.year}`, href: at },
      ]}
      act={
        <Act words={handWords[hand].explains}>
          <Button words="Để nguyên" href={at} />
          <Button words="Ghi lại" form="marks" name="act" value="keep" second />
          <Button words={handWords[hand].pass} icon="check" form="marks" name="act" value="pass" primary />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form
        id="marks"
        action={`${at}/marks`}
        of={form}
        upload
        controller="retry-upload"
        draft={`assessment-${assessment.id}-${hand}-${assessment.revision}`}
      >
        <input type="hidden" name="revision" value={String(form.typed.revision ?? assessment.revision)} />
        {assessment.criteria.map((criterion, n) => (
          <CriterionSheet key={criterion.key} {...props} criterion={criterion} at={n} />
        ))}
        {hand === "final" && (
          <Sheet title="Căn cứ kết luận" block>
            <TextField name="document" label="Biên bản, văn bản" hint="Số, ký hiệu, ngày; ai kết luận." required />
          </Sheet>
        )}
      </Form>
    </Page>
  );
}

function CriterionSheet({ whole, kept, criterion, at }: Shown & { criterion: PackCriterion; at: number }) {
  const { hand } = handOf(whole.assessment.state)!;
  const name = (part: string) => `row[${at}][${part}]`;
  const before = assessmentHands.slice(0, assessmentHands.indexOf(hand));
  const lines = whole.evidence.filter(({ criterionKey }) => criterionKey === criterion.key);
  return (
    <Sheet title={`${at + 1}. ${criterion.title}`} block>
      <CriterionWords of={criterion} />
      <input type="hidden" name={name("key")} value={criterion.key} />
      {before.map((one) => {
        const said = whole.said[one].get(criterion.key);
        return (
          said && (
            <p key={one}>
              <b>{handWords[one].head}:</b> <SaidValue criterion={criterion} said={said} />
              {said.reason && <span class="soft"> {said.reason}</span>}
            </p>
          )
        );
      })}
      <Fields two>
        <div class="stack">
          <ValueField criterion={criterion} at={at} />
          <TextArea
            name={name("reason")}
            label={`Lý do, số liệu (tiêu chí ${at + 1})`}
            rows={2}
            hint={hand === "self" ? "Số liệu, việc đã làm." : "Bắt buộc khi khác với lần trước."}
          />
        </div>
        <div class="stack">
          <EvidenceOf lines={lines} of={criterion} />
          <FileField
            name={fileFieldOf(criterion.key)}
            label={`Thêm tệp minh chứng (tiêu chí ${at + 1})`}
            hint={officePapersHint}
            accept=".pdf,.doc,.docx,.xls,.xlsx,.jpg,.jpeg,.png"
            multiple
          />
          <KeptFiles files={keptUnder(kept, criterion.key)} />
        </div>
      </Fields>
    </Sheet>
  );
}

/** The field of what is said of a criterion: met or not, points, percent or number. */
export function ValueField({ criterion, at }: { criterion: PackCriterion; at: number }) {
  const label = `${asksFor(criterion)} (tiêu chí ${at + 1})`;
  if (criterion.points) return <TextField name={`row[${at}][value]`} label={label} numeric short />;
  return (
    <RadioGroup
      name={`row[${at}][met]`}
      label={label}
      inline
      choices={[
        { value: "yes", words: "Đạt" },
        { value: "no", words: "Chưa đạt" },
      ]}
    />
  );
}
