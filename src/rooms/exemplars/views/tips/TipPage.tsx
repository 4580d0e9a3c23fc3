import { vietnamDay } from "#kernel/calendar/index.ts";
import { erasedWords } from "#kernel/strangers/index.ts";
import type { Verdict } from "#kernel/verdict.ts";
import {
  Button,
  day,
  ErrorSummary,
  Facts,
  type Filled,
  Form,
  List,
  Page,
  PostButton,
  SelectField,
  Sheet,
  Split,
  State,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { PackKind } from "#rooms/plans/packs/index.ts";
import type { Tip } from "../../schema/tips.ts";
import type { TipStep } from "../../states.ts";
import { tipStateNames } from "../../tips/words.vi.ts";
import { holderKindNames } from "../../words.vi.ts";

type Like = { told: { id: string; name: string }[]; known: { id: string; name: string; caption: string }[] };

/** What the page of a tip is given. `form` holds what was typed in the one form that was sent back. */
export type TipShown = {
  tip: Tip;
  teller: string | null;
  like: Like | null;
  kinds: readonly PackKind[];
  units: readonly { id: string; name: string }[];
  may: Record<TipStep, Verdict>;
  form: Filled;
};

/** One tip: what was told, what may be the same, and for who triages the four ways on. */
export function TipPage(props: TipShown) {
  const { tip, may, form } = props;
  const { word, state } = tipStateNames[tip.state];
  return (
    <Page
      title={tip.about}
      over="Tin giới thiệu gương tốt"
      crumbs={[{ words: "Tin giới thiệu", href: "/tips" }]}
      aside={
        <p>
          <State is={state} tint>
            {word}
          </State>
        </p>
      }
    >
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Facts
        of={[
          ["Ở đâu", tip.place],
          ["Nhận ngày", day(vietnamDay(tip.receivedAt))],
          ["Nguồn", tip.source === "public" ? "Người dân" : "Trong cơ quan"],
          ["Người giới thiệu", props.like ? (tip.erasedOn ? erasedWords(tip.erasedOn) : props.teller) : null],
          ["Liên hệ", props.like ? tip.tellerContact : null],
          ["Điển hình", tip.exemplarId ? <a href={`/exemplars/${tip.exemplarId}`}>Xem điển hình</a> : null],
        ]}
      />
      <Split side={props.like ? <Same {...props} like={props.like} /> : null}>
        <Sheet title="Việc làm được kể" block>
          <p class="pre">{tip.deed}</p>
          {tip.checked && <p class="pre soft">Xác minh: {tip.checked}</p>}
          {tip.reason && <p class="pre soft">Lý do không tiếp tục: {tip.reason}</p>}
        </Sheet>
        {may.take_up.allowed && <TakeUp {...props} />}
        {may.check.allowed && (
          <Way id="check" title="Xác minh" at={`/tips/${tip.id}/check`} form={form} act="Ghi kết quả xác minh">
            <TextArea name="checked" label="Đã hỏi ai, xem gì" required rows={3} />
          </Way>
        )}
        {may.decline.allowed && (
          <Way id="decline" title="Không tiếp tục" at={`/tips/${tip.id}/refusal`} form={form} act="Ghi không tiếp tục">
            <TextArea name="reason" label="Lý do" required rows={3} />
          </Way>
        )}
        {may.reopen.allowed && <PostButton words="Mở lại tin" icon="refresh" action={`/tips/${tip.id}/reopening`} />}
      </Split>
    </Page>
  );
}

function TakeUp({ tip, kinds, units, form }: TipShown) {
  const typed = (name: string) => (typeof form.typed[name] === "string" ? (form.typed[name] as string) : undefined);
  return (
    <Way id="take" title="Đưa vào theo dõi" at={`/tips/${tip.id}/taking-up`} form={form} act="Đưa vào theo dõi" primary>
      <TextField name="name" label="Tên người, tập thể, hộ hoặc mô hình" required value={typed("name") ?? tip.about} />
      <TextField
        name="caption"
        label="Chức vụ, nơi ở hoặc nơi công tác"
        hint="Người của đơn vị: ghi đúng họ tên; có hai người trùng tên thì ghi chức vụ."
        value={typed("caption") ?? tip.place}
      />
      <SelectField
        name="holder"
        label="Đối tượng"
        required
        blank="Chọn đối tượng"
        choices={Object.entries(holderKindNames).map(([value, words]) => ({ value, words }))}
      />
      <SelectField
        name="kind"
        label="Loại điển hình"
        required
        blank="Chọn loại"
        choices={kinds.map((kind) => ({ value: kind.key, words: kind.name }))}
      />
      <SelectField
        name="unit"
        label="Đơn vị chịu trách nhiệm"
        required
        blank="Chọn đơn vị"
        choices={units.map(({ id, name }) => ({ value: id, words: name }))}
      />
    </Way>
  );
}

function Same({ tip, like, may }: TipShown & { like: Like }) {
  const join = (value: string, name: string) =>
    may.join.allowed && (
      <PostButton words="Nhập vào" about={name} small action={`/tips/${tip.id}/joining`} hidden={{ with: value }} />
    );
  return (
    <Sheet title="Có thể là một">
      <List>
        {like.told.length + like.known.length === 0 && (
          <li class="soft">Chưa thấy tin hoặc điển hình nào giống tin này.</li>
        )}
        {like.known.map((one) => (
          <li key={one.id}>
            <a href={`/exemplars/${one.id}`}>{one.name}</a>
            <p class="soft">Điển hình đã có{one.caption ? `, ${one.caption}` : ""}</p>
            {join(`exemplar:${one.id}`, one.name)}
          </li>
        ))}
        {like.told.map((one) => (
          <li key={one.id}>
            <a href={`/tips/${one.id}`}>{one.name}</a>
            <p class="soft">Tin giới thiệu khác</p>
            {join(`tip:${one.id}`, one.name)}
          </li>
        ))}
      </List>
    </Sheet>
  );
}

function Way(props: {
  id: string;
  title: string;
  at: string;
  form: Filled;
  act: string;
  primary?: boolean;
  children: preact.ComponentChildren;
}) {
  return (
    <Form id={props.id} action={props.at} of={props.form} plain>
      <Sheet title={props.title} block>
        {props.children}
        <Button words={props.act} {...(props.primary ? { primary: true } : {})} />
      </Sheet>
    </Form>
  );
}
