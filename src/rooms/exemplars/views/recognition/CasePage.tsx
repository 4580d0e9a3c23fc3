import type { Verdict } from "#kernel/verdict.ts";
import { Act, Button, day, Facts, type Filled, Page, Reasons, Sheet, Split, State } from "#kernel/web/index.tsx";
import { type AwardNames, type Certifiable, Cited, Conditions, holdLine, ResultState } from "#rooms/awards/index.ts";
import type { OpenOpinions } from "../../asked.ts";
import type { Judged } from "../../queries/judging.ts";
import type { CaseFound } from "../../queries/recognitions.ts";
import { recognitionActs, recognitionStateNames } from "../../recognition/words.vi.ts";
import type { RecognitionCertificate } from "../../schema/recognition.ts";
import { OpenOpinionsNote } from "../OpenOpinionsNote.tsx";
import { StandingNote } from "../StandingNote.tsx";
import { Certificates } from "./Certificates.tsx";

type StepName = keyof typeof recognitionActs;

/** Một hồ sơ đề nghị công nhận: every condition with what it rests on, who vouched for what, and the steps open now. */
export function CasePage(props: {
  found: CaseFound;
  open: OpenOpinions | undefined;
  judged: Judged | null;
  certificates: RecognitionCertificate[];
  certifiable: Certifiable[];
  certifying: Verdict;
  goingOn: Verdict;
  steps: Record<StepName, Verdict>;
  deciding: Verdict;
  names: AwardNames;
  form: Filled;
}) {
  const { recognition, exemplar, award } = props.found;
  const look = recognitionStateNames[recognition.state];
  return (
    <Page
      title={`Hồ sơ công nhận: ${exemplar.name}`}
      crumbs={[
        { words: "Điển hình", href: "/exemplars" },
        { words: exemplar.name, href: `/exemplars/${exemplar.id}` },
      ]}
      over={award.name}
      aside={
        <p>
          <State is={look.state} tint>
            {look.word}
          </State>
        </p>
      }
      act={<CaseAct {...props} />}
    >
      <StandingNote exemplar={exemplar} />
      <OpenOpinionsNote name={exemplar.name} open={props.open} />
      <CaseFacts found={props.found} />
      <Split side={<Certificates {...props} />}>
        <Result {...props} />
      </Split>
    </Page>
  );
}

function CaseFacts({ found: { recognition, award } }: { found: CaseFound }) {
  const span = recognition.fromYear === null ? recognition.year : `${recognition.fromYear}–${recognition.year}`;
  return (
    <Facts
      of={[
        ["Thời gian xét", span],
        ["Thẩm quyền", award.decider],
        ["Đề nghị", `${recognition.proposedBy}, ${day(recognition.proposedOn)}`],
        ["Văn bản đề nghị", recognition.proposal],
        ["Trình", recognition.putForwardOn && `${day(recognition.putForwardOn)}, ${recognition.submission}`],
        ["Trường hợp đặc biệt", recognition.specialReason],
        ["Ghi chú", recognition.note],
        ["Quyết định", recognition.decidedOn && `Số ${recognition.decisionNumber} ngày ${day(recognition.decidedOn)}`],
        ["Người ký", recognition.signer],
        [
          "Sổ khen thưởng",
          recognition.heldAwardId && <a href={`/ledger/awards/${recognition.heldAwardId}`}>Dòng trong sổ</a>,
        ],
      ]}
    />
  );
}

function Result(props: { found: CaseFound; judged: Judged | null; goingOn: Verdict; names: AwardNames }) {
  const { judged } = props;
  const { recognition } = props.found;
  if (recognition.judged) return <KeptResult lines={recognition.judged.lines} />;
  if (!judged?.judgement || !judged.rule)
    return (
      <Sheet title="Điều kiện" block>
        <Reasons of={props.goingOn} title="Chưa xét được" />
      </Sheet>
    );
  return (
    <Sheet title="Điều kiện" aside={<ResultState of={judged.judgement} />} block>
      <Reasons of={props.goingOn} title="Chưa trình được" />
      {judged.judgement.holds.map((one) => (
        <p>
          <State is="wait">Tạm dừng</State> {holdLine(one).text}
        </p>
      ))}
      <Conditions findings={judged.judgement.findings} names={props.names} source={judged.rule.source} />
      {judged.rule.special && (
        <p class="soft small">
          Trường hợp đặc biệt: {judged.rule.special.quote ?? judged.rule.special.reading}{" "}
          <Cited source={judged.rule.special} />
        </p>
      )}
    </Sheet>
  );
}

const kept = {
  met: { is: "done", words: "Đạt" },
  failed: { is: "late", words: "Chưa đạt" },
} as const;

/** The result as it was on the day of the decision. */
function KeptResult(props: { lines: { result: string; title: string; detail: string; cite: string }[] }) {
  return (
    <Sheet title="Điều kiện khi quyết định" block>
      <ul class="conds">
        {props.lines.map((line) => {
          const look = line.result === "met" ? kept.met : line.result === "failed" ? kept.failed : null;
          return (
            <li>
              <State is={look?.is ?? "off"}>{look?.words ?? "Không xét"}</State>
              <div>
                <b>{line.title}</b>
                <p class="soft">
                  {line.detail} {line.cite && <span class="nowrap">({line.cite})</span>}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}

function CaseAct({ found, steps, deciding, goingOn }: Parameters<typeof CasePage>[0]) {
  const { recognition, award } = found;
  const open = (Object.keys(recognitionActs) as StepName[]).filter((step) => steps[step].allowed);
  if (open.length === 0 && !deciding.allowed) return null;
  const decide = `/recognitions/decision?award=${award.id}&year=${recognition.year}`;
  return (
    <Act words={goingOn.allowed ? undefined : "Xem điều kiện chưa đạt bên dưới."}>
      {open.filter((step) => !recognitionActs[step].primary).map((step) => stepButton(recognition.id, step))}
      {open.filter((step) => recognitionActs[step].primary).map((step) => stepButton(recognition.id, step))}
      {deciding.allowed && <Button words="Ghi quyết định công nhận" icon="certificate" href={decide} primary />}
    </Act>
  );
}

function stepButton(id: string, step: StepName) {
  const { act, icon, primary } = recognitionActs[step];
  return (
    <Button
      words={act}
      icon={icon}
      href={`/recognitions/${id}/steps/${step}`}
      {...(primary ? { primary } : { second: true })}
    />
  );
}
