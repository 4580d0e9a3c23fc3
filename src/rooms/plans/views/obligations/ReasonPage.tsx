import type { ComponentChildren } from "preact";
import {
  Act,
  Button,
  type Crumb,
  day,
  ErrorSummary,
  type Filled,
  Form,
  Page,
  SelectField,
  Sheet,
  TextArea,
} from "#kernel/web/index.tsx";
import type { Authority } from "#rooms/organisation/index.ts";
import type { SeenObligation } from "../../queries/obligation-page.ts";
import { citeLine } from "./words.ts";

/** The way to an obligation, for the pages of its acts. */
export function wayTo({ obligation, plan }: Pick<SeenObligation, "obligation" | "plan">): Crumb[] {
  return [
    { words: plan.number ?? plan.title, href: `/plans/${plan.id}` },
    { words: "Việc của đơn vị", href: `/obligations/${obligation.id}` },
  ];
}

/** A page of one act that needs a reason: trả lại, mở lại, rút minh chứng, miễn. */
export function ReasonPage(props: {
  seen: SeenObligation;
  form: Filled;
  title: string;
  /** Where the form goes, below the obligation: `return`. */
  to: string;
  button: string;
  /** What will happen, beside the button. */
  words: string;
  label: string;
  hint: string;
  summary: string;
  /** What it is about, above the fields; fields before the reason. */
  children?: ComponentChildren;
}) {
  const { seen, form } = props;
  const at = `/obligations/${seen.obligation.id}`;
  const act = (
    <Act words={props.words}>
      <Button words="Để nguyên" href={at} />
      <Button words={props.button} primary form="ly-do" />
    </Act>
  );
  return (
    <Page
      title={props.title}
      crumbs={wayTo(seen)}
      over={citeLine(seen.plan, seen.duty)}
      under={`${seen.duty.title}, ${seen.unitName}`}
      act={act}
    >
      <ErrorSummary of={form} title={props.summary} />
      <Form id="ly-do" action={`${at}/${props.to}`} of={form} draft={`${props.to}-${seen.obligation.id}`}>
        <Sheet block>
          <div class="stack">
            {props.children}
            <TextArea name="reason" label={props.label} hint={props.hint} required rows={5} />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}

/** Giải trình: the unit's words on a quota it missed, and the way out for what happened in time and was not written down. */
export function ExplainPage(props: { seen: SeenObligation; form: Filled }) {
  const { obligation, duty } = props.seen;
  return (
    <ReasonPage
      {...props}
      title="Giải trình chỉ tiêu chưa đạt"
      to="explanation"
      button="Gửi giải trình"
      words="Nơi nhận đọc được ngay; nhận hoặc trả lại để ghi rõ thêm."
      label="Lý do chưa đạt và việc sẽ làm"
      hint="Ví dụ: quý III tập trung sắp xếp tổ chức; quý IV giới thiệu bù hai điển hình."
      summary="Chưa gửi được giải trình"
    >
      <p>
        Hết kỳ ngày <b>{obligation.dueOn && day(obligation.dueOn)}</b> mới có{" "}
        <b>
          {obligation.done}/{obligation.target}
        </b>{" "}
        {duty.amount?.unit}. Việc làm sau ngày đó không tính vào kỳ này.
      </p>
      <p>
        Đã có trong kỳ mà chưa ghi thì <a href={`/obligations/${obligation.id}/proofs/new`}>ghi minh chứng</a> với đúng
        ngày; đủ số thì chỉ tiêu vẫn đạt.
      </p>
    </ReasonPage>
  );
}

/** Trả lại để bổ sung. */
export function ReturnPage(props: { seen: SeenObligation; form: Filled }) {
  return (
    <ReasonPage
      {...props}
      title="Trả lại để bổ sung"
      to="return"
      button="Trả lại"
      words="Đơn vị đọc được lý do này và gửi lại."
      label="Lý do trả lại"
      hint="Ghi rõ thiếu gì, cần bổ sung gì."
      summary="Chưa trả lại được"
    />
  );
}

/** Mở lại một việc đã nhận. */
export function ReopenPage(props: { seen: SeenObligation; form: Filled }) {
  return (
    <ReasonPage
      {...props}
      title="Mở lại việc đã nhận"
      to="reopening"
      button="Mở lại"
      words="Việc trở về đơn vị để bổ sung; lần gửi đã nhận vẫn được giữ."
      label="Lý do mở lại"
      hint="Ghi rõ cần bổ sung gì."
      summary="Chưa mở lại được"
    />
  );
}

/** Rút một minh chứng. */
export function WithdrawPage(props: { seen: SeenObligation; form: Filled; proof: { id: string; title: string } }) {
  return (
    <ReasonPage
      {...props}
      title="Rút minh chứng"
      to={`proofs/${props.proof.id}/withdrawal`}
      button="Rút minh chứng"
      words="Minh chứng không tính nữa, vẫn đứng trong danh sách kèm lý do."
      label="Lý do rút"
      hint="Ví dụ: ghi nhầm bài của đơn vị khác."
      summary="Chưa rút được"
    >
      <p>
        Minh chứng: <b>{props.proof.title}</b>
      </p>
    </ReasonPage>
  );
}

/** Miễn cho đơn vị, by the authority of a named person. */
export function ExcusePage(props: { seen: SeenObligation; form: Filled; authorities: Authority[] }) {
  return (
    <ReasonPage
      {...props}
      title="Miễn cho đơn vị"
      to="excuse"
      button="Ghi việc miễn"
      words="Đơn vị không phải làm việc này nữa; người cho phép và lý do được lưu."
      label="Lý do miễn"
      hint="Kèm số văn bản hoặc ý kiến chỉ đạo nếu có."
      summary="Chưa ghi được"
    >
      <SelectField
        name="authority"
        label="Người cho phép"
        required
        blank="Chọn người cho phép"
        choices={props.authorities.map((one) => ({ value: one.personId, words: `${one.name}, ${one.title}` }))}
      />
    </ReasonPage>
  );
}
