import { vietnamDay } from "#kernel/calendar/index.ts";
import {
  Act,
  Button,
  CheckField,
  day,
  ErrorSummary,
  type Filled,
  Form,
  Next,
  Note,
  Page,
  Sheet,
  TextArea,
  TextField,
  time,
} from "#kernel/web/index.tsx";
import type { ObligationPageData } from "../../queries/obligation-page.ts";
import { DutyAsked } from "./DutyAsked.tsx";
import { FileFields, type KeptLine } from "./FileFields.tsx";
import { LinkRows } from "./ProofFields.tsx";
import { ProofTable } from "./ProofTable.tsx";
import { wayTo } from "./ReasonPage.tsx";
import { StandingTint } from "./standing.tsx";
import { citeLine, listMadeHere, thingSent } from "./words.ts";

/** The form by which a unit hands in: the plan's sentence, files, links, a number, and what happens next. */
export function SubmissionPage(props: {
  page: ObligationPageData;
  form: Filled;
  kept: KeptLine[];
  onBehalf: boolean;
  today: string;
}) {
  const { page, form } = props;
  const { obligation, duty, plan } = page;
  const thing = thingSent(duty);
  const at = `/obligations/${obligation.id}`;
  return (
    <Page
      title={duty.title.startsWith("Gửi ") ? duty.title : `Gửi ${thing}: ${duty.title}`}
      crumbs={wayTo(page)}
      here={`Gửi ${thing}`}
      over={citeLine(plan, duty)}
      aside={<StandingTint of={page.facts} today={props.today} />}
      act={<SendBar page={page} form={form} thing={thing} onBehalf={props.onBehalf} today={props.today} />}
    >
      <ErrorSummary of={form} title="Chưa gửi được" />
      <DutyAsked page={page} />
      <Returned page={page} />
      <MadeHere page={page} today={props.today} />
      <Form
        id="gui"
        action={`${at}/submission`}
        of={form}
        upload
        keep={{ url: `${at}/submission/draft`, said: "nhap" }}
      >
        {duty.ifAny && (
          <Sheet block>
            <CheckField
              name="none"
              label="Đơn vị không có nội dung phải gửi kỳ này"
              hint="Kế hoạch ghi “nếu có”. Chọn ô này để báo không có; khi đó không cần minh chứng."
            />
          </Sheet>
        )}
        {duty.proofs.includes("number") && (
          <Sheet title="Số liệu" block>
            <TextField
              name="value"
              label={numberLabel(duty.amount)}
              hint="Ghi bằng chữ số, ví dụ 12 hoặc 98,5."
              numeric
              short
            />
          </Sheet>
        )}
        <FileFields duty={duty} kept={props.kept} />
        <LinkRows duty={duty} counted={obligation.target !== null} />
        {page.proofs.length > 0 && (
          <Sheet title="Minh chứng đã có" aside="Vẫn tính, không cần gửi lại">
            <ProofTable page={page} />
          </Sheet>
        )}
        <Sheet block>
          <TextArea name="note" label="Lời gửi kèm" hint="Tóm tắt kết quả, điểm cần nơi nhận lưu ý." rows={4} />
        </Sheet>
      </Form>
      <AfterSending page={page} />
    </Page>
  );
}

function numberLabel(amount: ObligationPageData["duty"]["amount"]): string {
  if (!amount?.unit) return "Số liệu";
  return amount.percent === undefined ? `Số lượng: ${amount.unit}` : `Tỷ lệ (%): ${amount.unit}`;
}

function Returned(props: { page: ObligationPageData }) {
  const last = props.page.rounds[0]?.submission;
  if (props.page.obligation.state !== "returned" || !last?.answerReason) return null;
  return (
    <Note>
      Lần {last.round} bị trả lại{last.answeredAt && ` ngày ${day(vietnamDay(last.answeredAt))}`}: {last.answerReason}
    </Note>
  );
}

/** The list can be made in the program, and then nothing has to be sent here. */
function MadeHere({ page, today }: { page: ObligationPageData; today: string }) {
  const list = listMadeHere(page.obligation, page.duty, today);
  if (!list) return null;
  return (
    <Note>
      Lập trong chương trình thì việc này tự gửi theo, không phải nhập hai lần: <a href={list.href}>{list.words}</a>.
    </Note>
  );
}

function SendBar(props: { page: ObligationPageData; form: Filled; thing: string; onBehalf: boolean; today: string }) {
  const { draft } = props.page;
  const wrong = Object.keys(props.form.errors).length;
  const saved = draft ? `Đã lưu nháp lúc ${savedWhen(draft.savedAt, props.today)}.` : "Chưa lưu nháp.";
  const words = (
    <>
      <span id="nhap" role="status">
        {saved}
      </span>
      {wrong > 0 && <b> Còn {wrong} chỗ cần sửa.</b>}
    </>
  );
  return (
    <Act words={words}>
      <Button words="Lưu nháp" form="gui" name="act" value="draft" />
      <Button
        words={`Gửi ${props.thing}${props.onBehalf ? " thay đơn vị" : ""}`}
        icon="send"
        primary
        form="gui"
        name="act"
        value="send"
      />
    </Act>
  );
}

function savedWhen(at: Date, today: string): string {
  const on = vietnamDay(at);
  return on === today ? time(at) : `${time(at)}, ${day(on)}`;
}

function AfterSending(props: { page: ObligationPageData }) {
  const { duty, plan, draft } = props.page;
  const to = duty.receiver || plan.issuerName;
  return (
    <>
      <Next
        steps={[
          { title: "Nơi nhận thấy ngay", words: `Giờ gửi được ghi lại; còn rút lại để sửa được khi ${to} chưa nhận.` },
          { title: "Nhận hoặc trả lại", words: "Trả lại thì có lý do; bổ sung rồi gửi lại, các lần gửi đều được giữ." },
          { title: "Được nhận", words: "Việc chuyển sang “Đã nhận”, minh chứng đứng trong hồ sơ của kế hoạch." },
        ]}
      />
      {draft && <p class="soft small">Bản nháp chỉ người soạn xem được.</p>}
    </>
  );
}
