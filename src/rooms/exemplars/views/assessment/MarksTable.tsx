import { decimal } from "#kernel/scoring/index.ts";
import { FileLine, State } from "#kernel/web/index.tsx";
import type { PackCriterion } from "#rooms/plans/packs/index.ts";
import type { MarkSaid } from "../../assessment/hands.ts";
import { handWords, pointsWords } from "../../assessment/words.vi.ts";
import type { WholeAssessment } from "../../queries/assessments.ts";
import type { EvidenceLine } from "../../queries/evidence.ts";
import { assessmentHands } from "../../terms.ts";

/** Criteria as rows: the sentence of the plan, the evidence, and beside each other what the three hands say and why. */
export function MarksTable({ whole }: { whole: WholeAssessment }) {
  return (
    <table class="table rows cards marks">
      <caption class="visually-hidden">Tiêu chí, minh chứng và ba lần đánh giá</caption>
      <thead>
        <tr>
          <th scope="col">Tiêu chí</th>
          <th scope="col">Minh chứng</th>
          {assessmentHands.map((hand) => (
            <th scope="col">{handWords[hand].head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {whole.assessment.criteria.map((criterion) => (
          <tr>
            <th scope="row">
              {criterion.title}
              <CriterionWords of={criterion} />
            </th>
            <td data-th="Minh chứng">
              <EvidenceOf
                lines={whole.evidence.filter(({ criterionKey }) => criterionKey === criterion.key)}
                of={criterion}
              />
            </td>
            {assessmentHands.map((hand) => (
              <td data-th={handWords[hand].head}>
                <Said criterion={criterion} said={whole.said[hand].get(criterion.key)} score={whole.scores[hand]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How points are had, and the sentence of the plan with its place; stands below the title of the criterion. */
export function CriterionWords({ of }: { of: PackCriterion }) {
  return (
    <div class="criterion soft small">
      {pointsWords(of)}
      {of.quote && (
        <details>
          <summary>Câu trong kế hoạch{of.cite && `, ${of.cite}`}</summary>
          <q>{of.quote}</q>
        </details>
      )}
    </div>
  );
}

/** The evidence of one criterion; where nothing is counted without, that is said. */
export function EvidenceOf({ lines, of }: { lines: EvidenceLine[]; of: PackCriterion }) {
  return (
    <div>
      {lines.map((line) =>
        line.fileId ? (
          <FileLine
            key={line.id}
            file={{ name: line.title, size: line.fileSize ?? 0, href: `/files/${line.fileId}` }}
          />
        ) : (
          <p key={line.id}>{line.title}</p>
        ),
      )}
      {lines.length === 0 && of.gate && <State is="risk">Không có minh chứng thì không tính</State>}
      {lines.length === 0 && of.evidence.length > 0 && <p class="soft small">Cần: {of.evidence.join("; ")}</p>}
    </div>
  );
}

function Said(props: {
  criterion: PackCriterion;
  said: MarkSaid | undefined;
  score: WholeAssessment["scores"]["self"];
}) {
  const { criterion, said } = props;
  if (!said) return null;
  const line = props.score?.lines.find(({ key }) => key === criterion.key);
  return (
    <div>
      <SaidValue criterion={criterion} said={said} />
      {line?.points != null && said.value !== null && criterion.points?.by !== "mark" && (
        <p class="small">{decimal(line.points)} điểm</p>
      )}
      {line?.barred && (
        <p class="small">
          <State is="risk">Không tính vì chưa có minh chứng</State>
        </p>
      )}
      {said.reason && <p class="soft small pre">{said.reason}</p>}
    </div>
  );
}

/** What a hand said, in words: met or not, points, percent or number. */
export function SaidValue({ criterion: { points }, said }: { criterion: PackCriterion; said: MarkSaid }) {
  if (points) {
    if (said.value === null) return null;
    const unit = { mark: "điểm", rate: "%", count: "việc" }[points.by];
    return (
      <span>
        {decimal(said.value)} {unit}
      </span>
    );
  }
  if (said.met === null) return null;
  return said.met ? <State is="done">Đạt</State> : <State is="late">Chưa đạt</State>;
}
