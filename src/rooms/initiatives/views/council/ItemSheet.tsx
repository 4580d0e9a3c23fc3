import {
  Button,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  filled,
  Note,
  RadioGroup,
  Sheet,
  State,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import { conflictedOf, tally, votersOf } from "../../council/count.ts";
import type { CouncilRule } from "../../council/rule.ts";
import { outcomeNames } from "../../council/words.vi.ts";
import type { ItemLine } from "../../queries/sessions.ts";
import type { SessionMember } from "../../schema/council.ts";

type Shown = {
  line: ItemLine;
  n: number;
  members: SessionMember[];
  rule: CouncilRule | null;
  sessionId: string;
  counting: boolean;
  /** What was typed and came back. */
  form: Filled | null;
};

/** Một sáng kiến trong phiên họp: who may vote, how many it needs, the count and what follows. One form, Tab by Tab, Enter sends. */
export function ItemSheet(props: Shown) {
  const { line, n, members, rule, counting } = props;
  const { item, title, unitName, authors } = line;
  const ids = authors.map(({ personId }) => personId);
  const conflicted = conflictedOf(members, ids);
  const look = item.outcome && outcomeNames[item.outcome];
  return (
    <Sheet
      id={`sang-kien-${n}`}
      title={
        <>
          {n}. <a href={`/initiatives/${item.initiativeId}`}>{title}</a>
        </>
      }
      aside={look ? <State is={look.state}>{look.word}</State> : "Chưa ghi kết quả"}
      block
    >
      <p class="soft">
        {unitName}. Tác giả: {authors.map(({ name }) => name).join(", ")}.{" "}
        <a href={`/initiatives/${item.initiativeId}/similar`}>So sánh với sáng kiến trước</a>
      </p>
      {conflicted.length > 0 && (
        <Note>{conflicted.map(({ name }) => name).join(", ")} là tác giả nên không biểu quyết sáng kiến này.</Note>
      )}
      {counting && rule ? <CountForm {...props} rule={rule} voters={votersOf(members, ids).length} ids={ids} /> : null}
      {!counting && rule && item.outcome && <Result {...props} rule={rule} ids={ids} />}
    </Sheet>
  );
}

function CountForm(props: Shown & { rule: CouncilRule; voters: number; ids: (string | null)[] }) {
  const { line, n, sessionId, rule, members, ids, voters } = props;
  const { item } = line;
  const { needed, base } = tally(rule, members, ids, { agree: 0, against: 0, invalid: 0 });
  const typed = {
    ...{ agree: numberOf(item.agree), against: numberOf(item.against), invalid: numberOf(item.invalid) },
    ...{ outcome: item.outcome ?? "", reason: item.reason ?? "", opinion: item.opinion },
  };
  const form = props.form ?? filled({ vote: { [item.initiativeId]: typed } });
  const name = (field: string) => `vote[${item.initiativeId}][${field}]`;
  return (
    <Form action={`/council-sessions/${sessionId}/items/${item.initiativeId}`} of={form}>
      {props.form && <ErrorSummary of={form} title="Chưa ghi được" />}
      <p>
        {voters} người biểu quyết; cần ít nhất <b>{needed}</b> phiếu đồng ý trên {base} thành viên.
      </p>
      <Fields>
        <TextField name={name("agree")} label={`Đồng ý (sáng kiến ${n})`} numeric short />
        <TextField name={name("against")} label={`Không đồng ý (sáng kiến ${n})`} numeric short />
        <TextField name={name("invalid")} label={`Không hợp lệ (sáng kiến ${n})`} numeric short />
      </Fields>
      <RadioGroup
        name={name("outcome")}
        label={`Kết quả (sáng kiến ${n})`}
        inline
        choices={Object.entries(outcomeNames).map(([value, { word }]) => ({ value, words: word }))}
      />
      <TextField name={name("reason")} label={`Lý do không công nhận hoặc trả lại (sáng kiến ${n})`} />
      <TextArea name={name("opinion")} label={`Ý kiến thành viên (sáng kiến ${n})`} rows={2} />
      <p>
        <Button words="Ghi kết quả" icon="check" small about={`của sáng kiến ${n}`} />
      </p>
    </Form>
  );
}

const numberOf = (n: number | null) => (n === null ? "" : String(n));

function Result({ line: { item }, rule, members, ids }: Shown & { rule: CouncilRule; ids: (string | null)[] }) {
  const votes = { agree: item.agree ?? 0, against: item.against ?? 0, invalid: item.invalid ?? 0 };
  const found = tally(rule, members, ids, votes);
  return (
    <>
      <p>
        {votes.agree} đồng ý, {votes.against} không đồng ý, {votes.invalid} không hợp lệ; cần {found.needed}/
        {found.base} thành viên ({rule.cite}).
      </p>
      {item.reason && <p>Lý do: {item.reason}</p>}
      {item.opinion && <p class="soft">{item.opinion}</p>}
    </>
  );
}
