import type { Verdict } from "#kernel/verdict.ts";
import {
  Act,
  Button,
  ConfirmWord,
  DateField,
  day,
  ErrorSummary,
  Facts,
  Fields,
  type Filled,
  Form,
  Note,
  Page,
  Reasons,
  SelectField,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { LateAtOnce } from "../../queries/late-at-once.ts";
import { AmendmentFields } from "./AmendmentFields.tsx";

type PlanHead = { id: string; title: string; number: string | null };

const crumbs = (plan: PlanHead) => [
  { words: "Kế hoạch", href: "/plans" },
  { words: plan.number ?? "Bản thảo", href: `/plans/${plan.id}` },
];

/** Ban hành: number, day, and what it sets going. */
export function IssuePage(props: {
  plan: PlanHead;
  form: Filled;
  issuing: Verdict;
  duties: number;
  late: readonly LateAtOnce[];
}) {
  const { plan, issuing, late } = props;
  const act = (
    <Act words="Sau khi ban hành, mỗi đơn vị thấy ngay việc của mình.">
      <Button words="Để sau" href={`/plans/${plan.id}`} />
      {issuing.allowed && <Button words="Ban hành kế hoạch" primary form="issue" />}
    </Act>
  );
  return (
    <Page title="Ban hành kế hoạch" over={plan.title} crumbs={crumbs(plan)} act={act}>
      <ErrorSummary of={props.form} title="Chưa ban hành được" />
      {!issuing.allowed && <Reasons of={issuing} />}
      <Facts of={[["Việc của kế hoạch", `${props.duties} việc`]]} />
      {late.length > 0 && <Late of={late} />}
      <Form id="issue" action={`/plans/${plan.id}/issue`} of={props.form}>
        <Sheet title="Số và ngày" block>
          <Fields two>
            <TextField name="number" label="Số kế hoạch" required hint="Ví dụ 15/KH-CTHADS" />
            <DateField name="issuedOn" label="Ngày ban hành" required />
          </Fields>
        </Sheet>
      </Form>
    </Page>
  );
}

/** So many duties that would be late at once are named; more are counted. */
const lateNamed = 6;

function Late({ of }: { of: readonly LateAtOnce[] }) {
  const more = of.length - lateNamed;
  return (
    <Sheet title={`${of.length} việc có hạn đã qua`} block>
      <p>
        Ban hành hôm nay thì các việc này quá hạn ngay trên bàn làm việc của đơn vị. Nếu hạn ghi sai năm, hãy sửa trước
        khi ban hành; nếu văn bản đúng là như vậy, sau khi ban hành có thể dời hạn từng việc.
      </p>
      <ul>
        {of.slice(0, lateNamed).map((one) => (
          <li key={one.title}>
            {one.title}:{" "}
            {one.days === 1 ? `hạn ${day(one.first)}` : `${one.days} kỳ, từ ${day(one.first)} đến ${day(one.last)}`}
          </li>
        ))}
        {more > 0 && <li>và {more} việc khác</li>}
      </ul>
    </Sheet>
  );
}

/** Ghi hoặc đổi ngày của một sự kiện. */
export function OccasionPage(props: {
  plan: PlanHead;
  occasion: { key: string; name: string; heldOn: string | null; year: number | null };
  form: Filled;
}) {
  const { plan, occasion } = props;
  const act = (
    <Act words="Mọi việc gắn với sự kiện này có hạn ngay.">
      <Button words="Để nguyên" href={`/plans/${plan.id}`} />
      <Button words="Ghi ngày" primary form="occasion" />
    </Act>
  );
  return (
    <Page title={occasion.name} over={plan.title} crumbs={crumbs(plan)} act={act}>
      <ErrorSummary of={props.form} title="Chưa ghi được ngày" />
      <Form id="occasion" action={`/plans/${plan.id}/occasions/${occasion.key}`} of={props.form}>
        <Sheet title="Ngày tổ chức" block>
          <DateField
            name="on"
            label="Ngày"
            hint={
              occasion.year
                ? `Kế hoạch ghi năm ${occasion.year}. Để trống khi chưa định ngày.`
                : "Để trống khi chưa định ngày."
            }
          />
          <TextArea name="reason" label="Căn cứ, lý do" required rows={2} />
        </Sheet>
      </Form>
    </Page>
  );
}

/** Dời hạn của một việc, for one unit or for all. */
export function DueMovePage(props: {
  plan: PlanHead;
  duty: { id: string; title: string };
  period: string;
  periodWords: string;
  dueOn: string | null;
  units: { id: string; name: string }[];
  form: Filled;
}) {
  const { plan, duty } = props;
  const act = (
    <Act words="Có hiệu lực ngay, được ghi lại và báo cho các đơn vị.">
      <Button words="Để nguyên" href={`/plans/${plan.id}`} />
      <Button words="Dời hạn" primary form="move" />
    </Act>
  );
  return (
    <Page title={`Dời hạn: ${duty.title}`} over={plan.title} crumbs={crumbs(plan)} act={act}>
      <ErrorSummary of={props.form} title="Chưa dời được hạn" />
      <Facts
        of={[
          ["Kỳ", props.periodWords || "Một lần"],
          ["Hạn hiện nay", props.dueOn ? day(props.dueOn) : "Chưa có ngày"],
        ]}
      />
      <Form id="move" action={`/plans/${plan.id}/due-moves`} of={props.form}>
        <input type="hidden" name="dutyId" value={duty.id} />
        <input type="hidden" name="period" value={props.period} />
        <Sheet title="Hạn mới" block>
          <Fields two>
            <DateField name="toDay" label="Ngày cuối cùng còn đúng hạn" required />
            <SelectField
              name="unitId"
              label="Áp dụng cho"
              blank="Mọi đơn vị còn phải làm"
              choices={props.units.map((unit) => ({ value: unit.id, words: unit.name }))}
            />
          </Fields>
          <TextArea name="reason" label="Lý do" required rows={2} />
        </Sheet>
      </Form>
    </Page>
  );
}

/** Sửa đổi kế hoạch đã ban hành: what one may change, each with its form. */
export function AmendPage(props: { plan: PlanHead; duties: { key: string; title: string }[] }) {
  const { plan } = props;
  const act = (
    <Act words="Mỗi lần lưu là một bản sửa đổi có lý do; bản trước được giữ.">
      <Button words="Sửa phần đầu" href={`/plans/${plan.id}/header`} />
      <Button words="Sửa toàn văn" href={`/plans/${plan.id}/contents`} second />
      <Button words="Loại, bậc công nhận" href={`/plans/${plan.id}/ladder`} second />
      <Button words="Thêm việc" primary href={`/plans/${plan.id}/duties/new`} />
    </Act>
  );
  return (
    <Page title="Sửa đổi, bổ sung kế hoạch" over={plan.title} crumbs={crumbs(plan)} act={act}>
      <Sheet title="Chọn việc cần sửa">
        <ol class="sentences">
          {props.duties.map((duty) => (
            <li key={duty.key}>
              <span>{duty.title}</span>
              <Button words="Sửa" small href={`/plans/${plan.id}/duties/${duty.key}/edit`} about={duty.title} />
            </li>
          ))}
        </ol>
      </Sheet>
    </Page>
  );
}

/** Bỏ một việc khỏi kế hoạch. */
export function RemoveDutyPage(props: {
  plan: PlanHead & { state: string; revision: number };
  duty: { key: string; title: string };
  form: Filled;
}) {
  const { plan, duty } = props;
  return (
    <ConfirmWord
      title={`Bỏ việc: ${duty.title}`}
      crumbs={crumbs(plan)}
      word="BỎ"
      action={`/plans/${plan.id}/duties/${duty.key}/removal`}
      form={props.form}
      button="Bỏ việc này"
      back={`/plans/${plan.id}`}
      fields={
        <>
          <input type="hidden" name="revision" value={String(plan.revision)} />
          {plan.state === "issued" && <AmendmentFields />}
        </>
      }
    >
      <p>
        {plan.state === "issued"
          ? "Những gì các đơn vị đã gửi vẫn được giữ. Việc chưa đến hạn sẽ không còn phải làm."
          : "Kế hoạch chưa ban hành nên chưa đơn vị nào bị ảnh hưởng."}
      </p>
    </ConfirmWord>
  );
}

/** Kết thúc kế hoạch. */
export function ClosePage(props: { plan: PlanHead; open: number; form: Filled }) {
  const { plan } = props;
  return (
    <ConfirmWord
      title="Kết thúc kế hoạch"
      over={plan.title}
      crumbs={crumbs(plan)}
      word="KẾT THÚC"
      action={`/plans/${plan.id}/close`}
      form={props.form}
      button="Kết thúc kế hoạch"
      back={`/plans/${plan.id}`}
      fields={<TextArea name="reason" label="Kết luận, lý do kết thúc" required rows={3} />}
    >
      {props.open > 0 ? (
        <Note>Còn {props.open} việc chưa xong. Sau khi kết thúc, các đơn vị không gửi được nữa.</Note>
      ) : (
        <p>Mọi việc của kế hoạch đã xong.</p>
      )}
    </ConfirmWord>
  );
}

/** Lập kế hoạch của đơn vị, thực hiện kế hoạch cấp trên. */
export function ChildPlanPage(props: {
  plan: PlanHead;
  units: { id: string; name: string; duties: number }[];
  form: Filled;
}) {
  const { plan } = props;
  const act = (
    <Act words="Các việc giao cho đơn vị được chép sang; đơn vị sửa cho phù hợp rồi ban hành.">
      <Button words="Để sau" href={`/plans/${plan.id}/cascade`} />
      <Button words="Lập bản thảo" primary form="child" />
    </Act>
  );
  return (
    <Page title="Lập kế hoạch của đơn vị" over={plan.title} crumbs={crumbs(plan)} act={act}>
      <ErrorSummary of={props.form} title="Chưa lập được" />
      <Form id="child" action={`/plans/${plan.id}/child`} of={props.form}>
        <Sheet title="Đơn vị" block>
          <SelectField
            name="unitId"
            label="Kế hoạch của đơn vị nào"
            required
            blank="Chọn đơn vị"
            choices={props.units.map((unit) => ({ value: unit.id, words: `${unit.name} (${unit.duties} việc)` }))}
          />
        </Sheet>
      </Form>
    </Page>
  );
}
