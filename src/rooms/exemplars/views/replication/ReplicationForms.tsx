import {
  Act,
  Button,
  type Choice,
  DateField,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  HiddenField,
  Note,
  Page,
  RadioGroup,
  SelectField,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { CompanionRow, FollowUpRow, TakerRow } from "../../queries/replications.ts";
import type { ReplicationStep } from "../../replication/states.ts";
import { companionResults, followUpAnswers, replicationActs } from "../../replication/words.vi.ts";
import type { Exemplar } from "../../schema.ts";
import { crumbsTo } from "../exemplar/crumbs.ts";

type Unit = { id: string; name: string };
const choicesOf = (units: Unit[]): Choice[] => units.map(({ id, name }) => ({ value: id, words: name }));
const spreadOf = (exemplar: Exemplar) => `/exemplars/${exemplar.id}/replications`;
const crumbsOf = (exemplar: Exemplar) => [...crumbsTo(exemplar), { words: "Nhân rộng", href: spreadOf(exemplar) }];

/** Viết cách làm: what others search and read before they take over. */
export function PracticeFormPage(props: { exemplar: Exemplar; form: Filled }) {
  const { exemplar, form } = props;
  const act = (
    <Act words="Đơn vị khác tìm thấy theo vấn đề, gõ không dấu cũng được.">
      <Button words="Thôi" href={spreadOf(exemplar)} />
      <Button words="Lưu cách làm" icon="device-floppy" form="cach-lam" primary />
    </Act>
  );
  return (
    <Page title="Cách làm" crumbs={crumbsOf(exemplar)} over={exemplar.name} act={act}>
      <ErrorSummary of={form} title="Chưa lưu được" />
      <Form id="cach-lam" action={`/exemplars/${exemplar.id}/practice`} of={form} draft={`practice-${exemplar.id}`}>
        <HiddenField name="revision" />
        <Sheet block>
          <div class="stack">
            <TextField
              name="title"
              label="Tên cách làm"
              required
              hint="Ngắn gọn, ví dụ: Lịch hẹn trợ giúp pháp lý ở nhà văn hóa thôn."
            />
            <TextArea name="problem" label="Giải quyết vấn đề gì" required rows={3} />
            <TextArea name="way" label="Làm thế nào, từng bước" required rows={8} />
            <TextArea name="effect" label="Hiệu quả, kèm số liệu" rows={4} />
            <TextArea name="surroundings" label="Hợp với nơi nào, cần điều kiện gì" rows={3} />
            <TextField
              name="measure"
              label="Kết quả đo bằng"
              hint="Đơn vị đo, để cộng kết quả của các nơi: vụ, buổi, lượt người."
            />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}

/** Làm theo: which unit, which problem, from whom, until when. */
export function UndertakingPage(props: {
  exemplar: Exemplar;
  units: Unit[];
  sources: { id: string; name: string }[];
  form: Filled;
}) {
  const { exemplar, form } = props;
  const act = (
    <Act words="Đơn vị có điển hình được báo, để giúp.">
      <Button words="Thôi" href={spreadOf(exemplar)} />
      <Button words="Đăng ký làm theo" icon="affiliate" form="lam-theo" primary />
    </Act>
  );
  return (
    <Page
      title="Làm theo điển hình"
      crumbs={crumbsOf(exemplar)}
      over={exemplar.name}
      under={exemplar.practice}
      act={act}
    >
      <ErrorSummary of={form} title="Chưa đăng ký được" />
      <Form id="lam-theo" action={spreadOf(exemplar)} of={form} draft={`replication-${exemplar.id}`}>
        <Sheet block>
          <div class="stack">
            <Fields two>
              <SelectField
                name="unitId"
                label="Đơn vị làm theo"
                required
                blank="Chọn đơn vị"
                choices={choicesOf(props.units)}
              />
              <SelectField name="fromId" label="Học từ" blank="Chính điển hình" choices={choicesOf(props.sources)} />
            </Fields>
            <TextArea name="problem" label="Vấn đề của đơn vị cần giải quyết" required rows={3} />
            <TextArea name="adapted" label="Dự kiến điều chỉnh cho phù hợp" rows={3} />
            <Fields>
              <DateField name="startsOn" label="Bắt đầu" required />
              <DateField name="reportOn" label="Báo kết quả" required />
              <TextField name="baseline" label="Số liệu trước khi làm" numeric hint="Để so sánh." />
              <TextField name="helper" label="Người giúp" />
            </Fields>
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}

/** Báo kết quả: measured and in words; then it waits for the head. */
export function ReportPage(props: { exemplar: Exemplar; taker: TakerRow; measure: string; form: Filled }) {
  const { exemplar, taker, form } = props;
  const act = (
    <Act words="Thủ trưởng đơn vị được báo để xác nhận.">
      <Button words="Thôi" href={`/replications/${taker.id}`} />
      <Button words="Báo kết quả" icon="send" form="ket-qua" primary />
    </Act>
  );
  return (
    <Page
      title="Báo kết quả làm theo"
      crumbs={crumbsOf(exemplar)}
      over={`${taker.unitName} làm theo ${exemplar.name}`}
      act={act}
    >
      <ErrorSummary of={form} title="Chưa báo được" />
      <Form id="ket-qua" action={`/replications/${taker.id}/report`} of={form} draft={`report-${taker.id}`}>
        <Sheet block>
          <div class="stack">
            <TextField
              name="result"
              label={props.measure ? `Kết quả đo được (${props.measure})` : "Kết quả đo được"}
              numeric
              short
            />
            <TextArea name="resultWords" label="Kết quả bằng lời, nguồn số liệu" required rows={4} />
            <TextArea name="adapted" label="Đã điều chỉnh những gì" rows={3} />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}

/** Tạm dừng, làm tiếp, thôi: the steps that are open now. */
export function StepsPage(props: {
  exemplar: Exemplar;
  taker: TakerRow;
  steps: Extract<ReplicationStep, "start" | "pause" | "resume" | "drop">[];
  form: Filled;
}) {
  const { exemplar, taker, form } = props;
  const act = (
    <Act>
      <Button words="Để nguyên" href={`/replications/${taker.id}`} />
      <Button words="Ghi" icon="check" form="buoc" primary />
    </Act>
  );
  return (
    <Page
      title="Tạm dừng, làm tiếp, thôi"
      crumbs={crumbsOf(exemplar)}
      over={`${taker.unitName} làm theo ${exemplar.name}`}
      act={act}
    >
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="buoc" action={`/replications/${taker.id}/steps`} of={form}>
        <Sheet block>
          <div class="stack">
            <RadioGroup
              name="step"
              label="Việc muốn làm"
              required
              choices={props.steps.map((step) => ({ value: step, words: replicationActs[step].act }))}
            />
            <TextArea name="reason" label="Lý do" rows={3} hint="Cần khi tạm dừng hoặc thôi." />
            <DateField name="resumeOn" label="Hẹn xem lại" hint="Khi tạm dừng; để trống nếu chưa biết." />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}

/** Trả lời theo dõi sau 6, 12, 24 tháng. */
export function FollowUpPage(props: { exemplar: Exemplar; followUp: FollowUpRow; measure: string; form: Filled }) {
  const { exemplar, followUp, form } = props;
  const act = (
    <Act words="Điều không còn duy trì được đưa ra khỏi kết quả nhân rộng, lý do vẫn giữ.">
      <Button words="Thôi" href={spreadOf(exemplar)} />
      <Button words="Gửi câu trả lời" icon="send" form="theo-doi" primary />
    </Act>
  );
  return (
    <Page
      title={`Theo dõi sau ${followUp.months} tháng`}
      crumbs={crumbsOf(exemplar)}
      over={followUp.replicationId ? `${followUp.unitName} làm theo ${exemplar.name}` : exemplar.name}
      act={act}
    >
      <ErrorSummary of={form} title="Chưa gửi được" />
      <Form id="theo-doi" action={`/exemplars/${exemplar.id}/follow-ups/${followUp.id}`} of={form}>
        <Sheet block>
          <div class="stack">
            <RadioGroup
              name="answer"
              label="Tình trạng hiện nay"
              required
              choices={Object.entries(followUpAnswers).map(([value, { word }]) => ({ value, words: word }))}
            />
            <TextArea name="words" label="Cụ thể" required rows={4} />
            <TextField
              name="result"
              label={props.measure ? `Kết quả đo được (${props.measure})` : "Kết quả đo được"}
              numeric
              short
            />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}

/** Lập kế hoạch thi đua cùng điển hình. */
export function CompanionPage(props: { exemplar: Exemplar; units: Unit[]; form: Filled }) {
  const { exemplar, form } = props;
  const act = (
    <Act words="Kế hoạch hiện ở trang nhân rộng của điển hình.">
      <Button words="Thôi" href={spreadOf(exemplar)} />
      <Button words="Lập kế hoạch" icon="users" form="cung-thi-dua" primary />
    </Act>
  );
  return (
    <Page
      title="Thi đua cùng điển hình"
      crumbs={crumbsOf(exemplar)}
      over={exemplar.name}
      under={exemplar.practice}
      act={act}
    >
      <ErrorSummary of={form} title="Chưa lập được" />
      <Form
        id="cung-thi-dua"
        action={`/exemplars/${exemplar.id}/companions`}
        of={form}
        draft={`companion-${exemplar.id}`}
      >
        <Sheet block>
          <div class="stack">
            <Note>
              Mỗi đơn vị mỗi năm một kế hoạch cùng một điển hình: nội dung, chỉ tiêu đo được, hạn; cuối năm ghi kết quả.
            </Note>
            <Fields>
              <SelectField name="unitId" label="Đơn vị" required blank="Chọn đơn vị" choices={choicesOf(props.units)} />
              <TextField name="year" label="Năm" required numeric short />
              <DateField name="dueOn" label="Hạn thực hiện" required />
            </Fields>
            <TextArea name="content" label="Nội dung" required rows={4} />
            <TextArea name="target" label="Chỉ tiêu" required rows={2} />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}

/** Tổng kết kế hoạch thi đua cùng điển hình. */
export function CompanionReviewPage(props: { exemplar: Exemplar; companion: CompanionRow; form: Filled }) {
  const { exemplar, companion, form } = props;
  const act = (
    <Act>
      <Button words="Thôi" href={spreadOf(exemplar)} />
      <Button words="Ghi kết quả" icon="circle-check" form="tong-ket" primary />
    </Act>
  );
  return (
    <Page
      title={`Kết quả thi đua cùng điển hình năm ${companion.year}`}
      crumbs={crumbsOf(exemplar)}
      over={`${companion.unitName} cùng ${exemplar.name}`}
      under={`Chỉ tiêu: ${companion.target}`}
      act={act}
    >
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="tong-ket" action={`/exemplars/${exemplar.id}/companions/${companion.id}`} of={form}>
        <Sheet block>
          <div class="stack">
            <RadioGroup
              name="reached"
              label="Mức đạt"
              required
              choices={Object.entries(companionResults).map(([value, { word }]) => ({ value, words: word }))}
            />
            <TextArea name="result" label="Kết quả" required rows={4} />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
