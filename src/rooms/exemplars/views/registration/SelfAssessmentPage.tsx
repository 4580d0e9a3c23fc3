import {
  Act,
  Button,
  day,
  Empty,
  ErrorSummary,
  Facts,
  type Filled,
  Form,
  Page,
  Rows,
  Sheet,
  State,
  TextArea,
} from "#kernel/web/index.tsx";
import type { PackCriterion } from "#rooms/plans/packs/index.ts";
import { standingOf } from "../../assessment/self.ts";
import type { NamedList } from "../../queries/registration-lists.ts";
import type { SelfAssessment } from "../../schema/registration.ts";
import { ValueField } from "../assessment/MarksPage.tsx";
import { CriterionWords, SaidValue } from "../assessment/MarksTable.tsx";

/** Tự đánh giá của tập thể theo tiêu chí chung, before it registers: a form for the unit, a table for all others. */
export function SelfAssessmentPage(props: {
  list: NamedList;
  criteria: readonly PackCriterion[];
  written: SelfAssessment | undefined;
  writing: boolean;
  form: Filled;
}) {
  const { list, written, writing } = props;
  const at = `/registration-lists/${list.id}`;
  const standing = written && standingOf(written);
  return (
    <Page
      title="Tự đánh giá trước khi đăng ký"
      over={`${list.unitName}, năm ${list.year}`}
      crumbs={[
        { words: "Đăng ký", href: `/registration-lists?plan=${list.planId}&year=${list.year}` },
        { words: `Danh sách năm ${list.year}`, href: at },
      ]}
      act={writing && <Acts at={at} />}
    >
      <ErrorSummary of={props.form} title="Chưa ghi được" />
      <Facts
        of={[
          ["Kế hoạch", <a href={`/plans/${list.planId}`}>{list.planTitle}</a>],
          ["Tình trạng", <SelfState of={standing} />],
          ["Tự đánh giá đạt", standing && `${standing.met} trong ${standing.of} tiêu chí chung`],
        ]}
      />
      {writing ? <MarksForm {...props} at={at} /> : <Said {...props} />}
    </Page>
  );
}

/** Done with its day, being written, or not begun. */
export function SelfState({ of }: { of: { doneOn: string | null } | undefined }) {
  if (!of) return <State is="open">Chưa làm</State>;
  return of.doneOn ? <State is="done">{`Đã làm ${day(of.doneOn)}`}</State> : <State is="run">Đang làm</State>;
}

function Acts({ at }: { at: string }) {
  return (
    <Act words="Hoàn thành rồi vẫn sửa được cho đến khi gửi danh sách.">
      <Button words="Để nguyên" href={at} />
      <Button words="Ghi lại" form="self" name="act" value="keep" second />
      <Button words="Hoàn thành tự đánh giá" icon="check" form="self" name="act" value="pass" primary />
    </Act>
  );
}

function MarksForm(props: { criteria: readonly PackCriterion[]; form: Filled; at: string }) {
  return (
    <Form id="self" action={`${props.at}/self-assessment`} of={props.form}>
      <input type="hidden" name="revision" value={String(props.form.typed.revision ?? "0")} />
      {props.criteria.map((criterion, at) => (
        <Sheet key={criterion.key} title={`${at + 1}. ${criterion.title}`} block>
          <CriterionWords of={criterion} />
          <input type="hidden" name={`row[${at}][key]`} value={criterion.key} />
          <div class="fields two">
            <ValueField criterion={criterion} at={at} />
            <TextArea
              name={`row[${at}][reason]`}
              label={`Việc đã làm, minh chứng (tiêu chí ${at + 1})`}
              rows={3}
              hint={criterion.gate ? "Bắt buộc khi ghi đạt: không có minh chứng thì không tính." : "Số liệu, văn bản."}
            />
          </div>
        </Sheet>
      ))}
    </Form>
  );
}

function Said(props: { criteria: readonly PackCriterion[]; written: SelfAssessment | undefined }) {
  const { written } = props;
  return (
    <Sheet>
      <Rows
        caption="Tự đánh giá theo từng tiêu chí chung"
        rows={written ? [...props.criteria] : []}
        empty={<Empty title="Đơn vị chưa tự đánh giá">Đơn vị ghi ở đây trước khi gửi danh sách đăng ký.</Empty>}
        columns={[
          { head: "Tiêu chí chung", names: true, cell: ({ title }) => title },
          {
            head: "Tự đánh giá",
            cell: (one) => {
              const said = written?.marks[one.key];
              return said ? <SaidValue criterion={one} said={said} /> : <State is="open">Chưa ghi</State>;
            },
          },
          {
            head: "Việc đã làm, minh chứng",
            cell: ({ key }) => <span class="pre">{written?.marks[key]?.reason}</span>,
          },
        ]}
      />
    </Sheet>
  );
}
