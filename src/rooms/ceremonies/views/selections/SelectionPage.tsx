import type { Verdict } from "#kernel/verdict.ts";
import {
  Act,
  Button,
  day,
  Empty,
  ErrorSummary,
  Facts,
  Fields,
  type Filled,
  Form,
  Note,
  Page,
  PostButton,
  Reasons,
  SelectField,
  Sheet,
  State,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { FoundSelection, NomineeLine } from "../../queries/selections.ts";
import { selectionStateNames } from "../../words.vi.ts";

type Shown = {
  selection: FoundSelection;
  nominees: NomineeLine[];
  may: { edit: boolean; choose: boolean; announce: Verdict; cancel: boolean; runs: boolean };
  mayWithdraw: (one: NomineeLine) => boolean;
  /** For which units the reader may put somebody forward; empty: for none. */
  units: { id: string; name: string }[];
  exemplars: { id: string; name: string; kindName: string }[];
  form: Filled;
};

/** Một đợt lựa chọn: its criteria, who was put forward and why, the result once it is announced. */
export function SelectionPage(props: Shown) {
  const { selection, nominees, may } = props;
  const look = selectionStateNames[selection.state];
  return (
    <Page
      style="ceremonies.css"
      title={selection.title}
      crumbs={[{ words: "Lựa chọn gương", href: "/selections" }]}
      aside={
        <p>
          <State is={look.state} tint>
            {look.word}
          </State>
        </p>
      }
      act={<SelectionAct {...props} />}
    >
      <Facts
        of={[
          ["Hạn giới thiệu", day(selection.proposalsDueOn)],
          ["Ngày công bố", day(selection.announceOn)],
          ["Chọn nhiều nhất", selection.places],
          ["Kế hoạch", selection.planId && <a href={`/plans/${selection.planId}`}>{selection.planTitle}</a>],
          ["Việc của kế hoạch", selection.dutyTitle],
        ]}
      />
      {selection.stateReason && <Note>Lý do hủy: {selection.stateReason}</Note>}
      {selection.state === "chosen" && may.runs && !may.announce.allowed && <Reasons of={may.announce} />}
      <Sheet title="Tiêu chí" block>
        <p class="pre">{selection.criteria}</p>
      </Sheet>
      {props.units.length > 0 && <Proposing {...props} />}
      <Sheet title="Được giới thiệu">
        {nominees.length === 0 ? (
          <Empty title="Chưa có ai được giới thiệu" />
        ) : (
          <ul class="list">
            {nominees.map((one) => (
              <li key={one.id}>
                <NomineeItem {...props} one={one} />
              </li>
            ))}
          </ul>
        )}
      </Sheet>
    </Page>
  );
}

function NomineeItem({ selection, one, mayWithdraw }: Shown & { one: NomineeLine }) {
  return (
    <>
      <p>
        <b>{one.exemplarId ? <a href={`/exemplars/${one.exemplarId}`}>{one.name}</a> : one.name}</b>{" "}
        {one.chosen !== null && (
          <State is={one.chosen ? "done" : "off"}>{one.chosen ? "Được chọn" : "Chưa được chọn"}</State>
        )}
      </p>
      <p class="soft">{[one.caption, `${one.unitName} giới thiệu`].filter(Boolean).join(" · ")}</p>
      <p class="pre">{one.grounds}</p>
      {one.reason && <p class="pre">Lý do: {one.reason}</p>}
      {mayWithdraw(one) && (
        <PostButton
          words="Rút giới thiệu"
          about={one.name}
          icon="trash"
          small
          action={`/selections/${selection.id}/nominees/${one.id}/withdrawal`}
        />
      )}
    </>
  );
}

function SelectionAct({ selection, may }: Shown) {
  const at = `/selections/${selection.id}`;
  if (!may.edit && !may.choose && !may.announce.allowed && !may.cancel) return null;
  return (
    <Act words={selection.state === "chosen" ? "Kết quả chưa ai khác thấy cho đến khi công bố." : undefined}>
      {may.cancel && <Button words="Hủy đợt" icon="circle-x" href={`${at}/cancellation`} second />}
      {may.edit && <Button words="Sửa" icon="pencil" href={`${at}/edit`} second />}
      {may.choose && (
        <Button
          words={selection.state === "chosen" ? "Chọn lại" : "Chọn"}
          icon="star"
          href={`${at}/choice`}
          primary={!may.announce.allowed}
        />
      )}
      {may.announce.allowed && (
        <PostButton words="Công bố kết quả" icon="speakerphone" action={`${at}/announcement`} primary />
      )}
    </Act>
  );
}

function Proposing({ selection, units, exemplars, form }: Shown) {
  return (
    <Form id="nominee" action={`/selections/${selection.id}/nominees`} of={form} plain>
      <Sheet title="Giới thiệu" block>
        <div class="stack">
          <ErrorSummary of={form} title="Chưa giới thiệu được" />
          <Fields>
            <SelectField
              name="unit"
              label="Đơn vị giới thiệu"
              required
              choices={units.map(({ id, name }) => ({ value: id, words: name }))}
            />
            <SelectField
              name="exemplar"
              label="Điển hình"
              blank="Không chọn"
              choices={exemplars.map(({ id, name, kindName }) => ({ value: id, words: `${name} · ${kindName}` }))}
            />
            <TextField name="name" label="Hoặc tên người, tập thể" />
            <TextField name="caption" label="Chức vụ, nơi công tác" />
          </Fields>
          <TextArea name="grounds" label="Vì sao đáp ứng tiêu chí" required rows={4} hint="Kèm kết quả cụ thể." />
          <p>
            <Button words="Gửi giới thiệu" icon="send" />
          </p>
        </div>
      </Sheet>
    </Form>
  );
}
