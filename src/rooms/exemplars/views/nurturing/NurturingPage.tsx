import type { Verdict } from "#kernel/verdict.ts";
import {
  Act,
  Button,
  day,
  Facts,
  Form,
  filled,
  HiddenField,
  Log,
  Page,
  Sheet,
  Split,
  State,
} from "#kernel/web/index.tsx";
import { nurturingStateNames } from "../../nurturing/words.vi.ts";
import type { WholeNurturing } from "../../queries/nurturing.ts";
import type { Exemplar } from "../../schema.ts";
import { crumbsTo } from "../exemplar/crumbs.ts";
import { Charges } from "./Charges.tsx";
import { ItemsOfKind } from "./ItemsOfKind.tsx";

/** What the reader may do with the plan; each the answer of the rule the command insists on. */
export type NurturingRights = {
  edit: Verdict;
  agree: Verdict;
  adjust: Verdict;
  follow: Verdict;
  close: Verdict;
  reopen: Verdict;
};

/** Kế hoạch bồi dưỡng of one exemplar: who answers, goals, support, weaknesses, talks, adjustments. */
export function NurturingPage(props: {
  exemplar: Exemplar;
  whole: WholeNurturing;
  may: NurturingRights;
  today: string;
}) {
  const { exemplar, whole, may, today } = props;
  const { nurturing, items, talks, adjustments } = whole;
  const state = nurturingStateNames[nurturing.state];
  return (
    <Page
      title="Kế hoạch bồi dưỡng"
      crumbs={crumbsTo(exemplar)}
      over={exemplar.name}
      under={exemplar.caption}
      aside={
        <p>
          <State is={state.state} tint>
            {state.word}
          </State>
        </p>
      }
      act={<NurturingAct exemplar={exemplar} whole={whole} may={may} />}
    >
      <Facts
        of={[
          ["Bắt đầu", day(nurturing.startsOn)],
          ["Kết thúc", nurturing.endsOn && day(nurturing.endsOn)],
          ["Lần trao đổi tới", nurturing.nextCheckInOn && day(nurturing.nextCheckInOn)],
          ["Có việc gần nhất", day(nurturing.touchedOn)],
          ["Lý do kết thúc", nurturing.closeReason],
        ]}
      />
      <Split
        side={
          <>
            <Sheet title="Ai chịu trách nhiệm">
              <Charges whole={whole} />
            </Sheet>
            <Sheet title="Các lần điều chỉnh" block={adjustments.length === 0}>
              {adjustments.length === 0 ? (
                <p class="soft">Chưa điều chỉnh lần nào.</p>
              ) : (
                <Log
                  today={today}
                  entries={adjustments.map((one) => ({ at: one.madeAt, words: <Adjustment of={one} /> }))}
                />
              )}
            </Sheet>
          </>
        }
      >
        {(["goal", "step", "support", "weakness"] as const).map((kind) => (
          <ItemsOfKind
            key={kind}
            kind={kind}
            items={items.filter((item) => item.kind === kind)}
            path={`/exemplars/${exemplar.id}/nurturing`}
            mayFollow={may.follow.allowed}
            today={today}
          />
        ))}
        <Sheet title="Các lần trao đổi" block={talks.length === 0}>
          {talks.length === 0 ? (
            <p class="soft">Chưa ghi lần trao đổi nào.</p>
          ) : (
            <ol class="list log long">
              {talks.map((talk) => (
                <li key={talk.id}>
                  <time datetime={talk.heldOn}>{day(talk.heldOn)}</time>
                  <p class="pre">
                    {talk.words} <span class="soft">({talk.by} ghi)</span>
                  </p>
                </li>
              ))}
            </ol>
          )}
        </Sheet>
      </Split>
    </Page>
  );
}

function Adjustment({ of }: { of: WholeNurturing["adjustments"][number] }) {
  return (
    <>
      <b>{of.by}</b>: {of.reason}
      <br />
      <span class="soft">{of.changes.join(" ")}</span>
    </>
  );
}

function NurturingAct({ exemplar, whole, may }: { exemplar: Exemplar; whole: WholeNurturing; may: NurturingRights }) {
  const path = `/exemplars/${exemplar.id}/nurturing`;
  if (may.agree.allowed) {
    return (
      <Act
        words={
          <>
            <b>Đến lượt bạn:</b> đọc và thống nhất phần việc của mình.
          </>
        }
      >
        {may.edit.allowed && <Button words="Sửa dự thảo" icon="pencil" href={`${path}/edit`} />}
        <Form action={`${path}/agreement`} of={filled()} plain>
          <HiddenField name="revision" value={whole.nurturing.revision} />
          <Button words="Thống nhất kế hoạch" icon="circle-check" primary />
        </Form>
      </Act>
    );
  }
  if (whole.nurturing.state === "drafting") {
    return (
      <Act words={waitingWords(whole)}>
        {may.edit.allowed && <Button words="Sửa dự thảo" icon="pencil" href={`${path}/edit`} primary />}
      </Act>
    );
  }
  if (!may.close.allowed && !may.reopen.allowed && !may.follow.allowed) return null;
  return (
    <Act>
      {may.close.allowed && <Button words="Kết thúc bồi dưỡng" icon="flag" href={`${path}/ending`} />}
      {may.reopen.allowed && <Button words="Tiếp tục bồi dưỡng" icon="player-play" href={`${path}/ending`} primary />}
      {may.adjust.allowed && <Button words="Điều chỉnh kế hoạch" icon="pencil" href={`${path}/adjustments/new`} />}
      {may.follow.allowed && (
        <Button words="Ghi lần trao đổi" icon="message-2" href={`${path}/check-ins/new`} primary />
      )}
    </Act>
  );
}

/** Whose word is still missing. */
function waitingWords({ nurturing, names }: WholeNurturing): string {
  const missing = [
    ...(nurturing.committeeAgreedAt ? [] : [names[nurturing.committeeId]]),
    ...(nurturing.headAgreedAt ? [] : [names[nurturing.headId]]),
  ];
  return `Chờ ${[...new Set(missing)].join(" và ")} thống nhất.`;
}
