import { addDays } from "#kernel/calendar/index.ts";
import { queryOf } from "#kernel/web/forms.ts";
import {
  Button,
  ConfirmWord,
  count,
  day,
  Empty,
  type Filled,
  Page,
  RadioGroup,
  Reasons,
  Rows,
  SelectField,
  TurboFrame,
} from "#kernel/web/index.tsx";
import { endingWord } from "../../forms/unit-forms.ts";
import type { Authority } from "../../queries/authorities.ts";
import type { Ending } from "../../queries/unit-before.ts";

/** Second step of what ends units: what will happen, then the word to type. Refused endings say why instead. */
export function EndingConfirm(props: {
  title: string;
  endings: Ending[];
  /** Who goes on: names of the units that take over. */
  successors: string[];
  /** The one that takes people and units below; null when there is none. */
  heir: string | null;
  on: string;
  typed: Record<string, unknown>;
  authorities: Authority[];
  form: Filled;
  action: string;
  button: string;
  back: string;
}) {
  const refused = props.endings.find((ending) => !ending.answer.allowed);
  if (refused) return <Refusal {...props} />;
  return (
    <ConfirmWord
      title={props.title}
      crumbs={[{ words: "Đơn vị", href: "/units" }]}
      word={endingWord}
      action={props.action}
      form={props.form}
      button={props.button}
      back={props.back}
      fields={
        <>
          {queryOf(props.typed)
            .filter(([name]) => !asked.includes(name))
            .map(([name, value]) => (
              <input key={`${name}${value}`} type="hidden" name={name} value={value} />
            ))}
          {props.endings.length > 0 && <Unfinished {...props} />}
        </>
      }
    >
      <h2>Điều sẽ xảy ra</h2>
      <WhatHappens {...props} />
    </ConfirmWord>
  );
}

/** What this page asks itself; the rest travels from the page before. */
const asked = ["word", "unfinished", "excusedBy"];

/** Việc chưa xong of the ended units: who goes on with it, or who allowed that it is excused. */
function Unfinished(props: { endings: Ending[]; heir: string | null; on: string; authorities: Authority[] }) {
  const query = new URLSearchParams([...props.endings.map(({ unit }) => ["unit", unit.id]), ["on", props.on]]);
  const src = `/obligations/unfinished?${query}`;
  return (
    <>
      <TurboFrame id="unfinished-work" src={src}>
        <p>
          <a href={src}>Xem việc đến hạn trước ngày {day(props.on)} mà chưa xong</a>
        </p>
      </TurboFrame>
      <RadioGroup
        name="unfinished"
        label="Việc đến hạn trước ngày đó mà chưa xong"
        value="inherited"
        choices={[
          { value: "inherited", words: `${props.heir ?? "Đơn vị kế thừa, không có thì đơn vị cấp trên"} trả lời tiếp` },
          { value: "excused", words: "Miễn, có người cho phép" },
        ]}
      />
      <SelectField
        name="excusedBy"
        label="Người cho phép miễn"
        blank="Chỉ chọn khi miễn"
        choices={props.authorities.map((one) => ({ value: one.personId, words: `${one.name}, ${one.title}` }))}
      />
    </>
  );
}

function WhatHappens(props: { endings: Ending[]; successors: string[]; heir: string | null; on: string }) {
  const { endings, successors, heir, on } = props;
  return (
    <>
      {endings.length > 0 && (
        <Rows
          caption="Các đơn vị kết thúc hoạt động"
          rows={endings}
          columns={[
            { head: "Kết thúc hoạt động", names: true, cell: (one: Ending) => one.unit.name },
            { head: "Ngày cuối cùng", num: true, cell: () => day(addDays(on, -1)) },
            { head: "Số người", num: true, cell: (one: Ending) => count(one.people) },
            { head: "Đơn vị trực thuộc", cell: (one: Ending) => one.children.join(", ") || "–" },
          ]}
        />
      )}
      <ul class="bullets">
        {successors.length > 0 && (
          <li>
            Từ ngày {day(on)}: <b>{successors.join("; ")}</b>.
          </li>
        )}
        <li>{peopleSentence(endings, heir)}</li>
        <li>Kế hoạch đang thực hiện được tính lại từ ngày đó; việc đã nộp và tài liệu trước ngày đó giữ nguyên.</li>
      </ul>
    </>
  );
}

function peopleSentence(endings: Ending[], heir: string | null): string {
  const people = endings.reduce((sum, one) => sum + one.people, 0);
  const leaders = endings.flatMap((one) => one.leaders);
  if (endings.length === 0) return "Người và đơn vị trực thuộc ở nguyên chỗ.";
  if (people === 0) return "Không có người nào đang công tác ở đó.";
  if (heir === null) return `Chức vụ của ${people} người kết thúc cùng đơn vị; bố trí từng người ở trang Cán bộ.`;
  const lead =
    leaders.length > 0
      ? ` Chức vụ lãnh đạo kết thúc, cần bổ nhiệm lại: ${leaders.slice(0, 8).join(", ")}${leaders.length > 8 ? "…" : ""}.`
      : "";
  return `${people} người và các đơn vị trực thuộc chuyển về ${heir}.${lead}`;
}

function Refusal(props: { title: string; endings: Ending[]; back: string }) {
  return (
    <Page title={props.title} crumbs={[{ words: "Đơn vị", href: "/units" }]}>
      <div class="sheet">
        <Empty title="Chưa làm được" act={<Button words="Quay lại sửa" href={props.back} />}>
          Chưa có gì thay đổi.
        </Empty>
        <div class="block stack">
          {props.endings.map((ending) => (
            <Reasons key={ending.unit.id} of={ending.answer} />
          ))}
        </div>
      </div>
    </Page>
  );
}
