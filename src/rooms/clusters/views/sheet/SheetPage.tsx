import { decimal, hands } from "#kernel/scoring/index.ts";
import type { Verdict } from "#kernel/verdict.ts";
import { Act, Button, Facts, FileLine, Note, Page, Sheet, State } from "#kernel/web/index.tsx";
import type { EvidenceLine, WholeSheet } from "../../queries/sheets.ts";
import { turnOf } from "../../scoring/hands.ts";
import { figuresWords } from "../../scoring/words.vi.ts";
import type { ScoreCriterion } from "../../table/table.ts";
import { formulaWords } from "../../table/words.vi.ts";
import { handWords, sheetStateNames } from "../../words.vi.ts";
import { crumbsOfYear } from "../crumbs.ts";
import { SampleOf } from "./SampleOf.tsx";
import { Sums } from "./Sums.tsx";

type Shown = { whole: WholeSheet; marking: Verdict; returning: Verdict; reopening: Verdict; keeping: Verdict };

/** Phiếu chấm của một thành viên: what the three hands say of each criterion, side by side, with evidence and reasons. */
export function SheetPage(props: Shown) {
  const { sheet, year, cluster, sheets } = props.whole;
  const look = sheetStateNames[sheet.state];
  const checker = sheets.find(({ unitId }) => unitId === sheet.checkerId)?.name;
  return (
    <Page
      title={sheet.name}
      over={`Phiếu chấm điểm năm ${year.year}, ${cluster.name}`}
      crumbs={crumbsOfYear(cluster, year)}
      aside={
        <p>
          <State is={look.state} tint>
            {look.word}
          </State>
        </p>
      }
      act={<SheetAct {...props} />}
    >
      {sheet.returnReason && <Note>Trả lại để tự chấm lại: {sheet.returnReason}</Note>}
      <Facts
        of={[
          ["Ai chấm chéo", checker],
          ["Mã rút mẫu", year.seed],
          ["Bảng chấm điểm", <a href={`/cluster-years/${year.id}/table`}>Xem bảng chấm điểm</a>],
        ]}
      />
      <Sheet title="Tổng điểm">
        <Sums scores={props.whole.scores} />
      </Sheet>
      {props.whole.table.groups.map((group) => (
        <Sheet key={group.key} title={group.title}>
          <table class="table rows cards marks">
            <caption class="visually-hidden">Tiêu chí nhóm {group.title}: minh chứng và ba lần chấm</caption>
            <thead>
              <tr>
                <th scope="col">Tiêu chí</th>
                <th scope="col">Minh chứng</th>
                {hands.map((hand) => (
                  <th scope="col">{handWords[hand].head}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {group.criteria.map((criterion) => (
                <CriterionRow key={criterion.key} {...props} criterion={criterion} />
              ))}
            </tbody>
          </table>
        </Sheet>
      ))}
    </Page>
  );
}

function SheetAct({ whole: { sheet, year }, marking, returning, reopening }: Shown) {
  const turn = turnOf(year.state, sheet.state);
  const at = `/cluster-sheets/${sheet.id}`;
  if (reopening.allowed)
    return (
      <Act words="Mở lại để sửa điểm kết luận; ghi lý do.">
        <Button words="Mở lại phiếu" icon="arrow-back-up" href={`${at}/reopening`} />
      </Act>
    );
  if (turn === null || !(marking.allowed || returning.allowed)) return null;
  return (
    <Act words={handWords[turn.hand].explains}>
      {returning.allowed && <Button words="Trả lại" icon="arrow-back-up" href={`${at}/return`} second />}
      {marking.allowed && <Button words={handWords[turn.hand].title} icon="checkbox" href={`${at}/marks`} primary />}
    </Act>
  );
}

function CriterionRow({ whole, criterion, keeping }: Shown & { criterion: ScoreCriterion }) {
  return (
    <tr>
      <th scope="row">
        {criterion.title}
        <p class="criterion soft small">{formulaWords(criterion)}</p>
        <SampleOf whole={whole} criterion={criterion} />
      </th>
      <td data-th="Minh chứng">
        <EvidenceOf
          criterion={criterion}
          lines={whole.evidence.filter(({ criterionKey }) => criterionKey === criterion.key)}
          withdrawal={keeping.allowed ? `/cluster-sheets/${whole.sheet.id}/evidence` : null}
        />
      </td>
      {hands.map((hand) => {
        const said = whole.said[hand].get(criterion.key);
        const line = whole.scores[hand]?.lines.find(({ key }) => key === criterion.key);
        return (
          <td data-th={handWords[hand].head}>
            {said && (
              <div>
                <b>{line && decimal(line.points)} điểm</b>
                <p class="small">{figuresWords(criterion.formula, said)}</p>
                {line?.barred && <State is="risk">Chưa có minh chứng</State>}
                {line?.zeroed && <State is="risk">Cả nhóm không có điểm</State>}
                {said.reason && <p class="soft small pre">{said.reason}</p>}
              </div>
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** The evidence of one criterion; what was taken back stays, with why. */
export function EvidenceOf(props: { criterion: ScoreCriterion; lines: EvidenceLine[]; withdrawal?: string | null }) {
  const { criterion, lines, withdrawal } = props;
  const standing = lines.filter(({ withdrawnAt }) => withdrawnAt === null);
  return (
    <div>
      {standing.map((line) => (
        <div key={line.id}>
          {line.fileId ? (
            <FileLine file={{ name: line.title, size: line.size ?? 0, href: `/files/${line.fileId}` }} />
          ) : (
            <p>{line.title}</p>
          )}
          {withdrawal && (
            <a class="small" href={`${withdrawal}/${line.id}/withdrawal`}>
              Rút<span class="visually-hidden">: {line.title}</span>
            </a>
          )}
        </div>
      ))}
      {lines
        .filter(({ withdrawnAt }) => withdrawnAt !== null)
        .map((line) => (
          <p key={line.id} class="soft small">
            Đã rút: {line.title}. {line.withdrawnReason}
          </p>
        ))}
      {standing.length === 0 && criterion.gate === "evidence" && (
        <State is="risk">Không có minh chứng thì không tính</State>
      )}
      {standing.length === 0 && criterion.evidence && <p class="soft small">Cần: {criterion.evidence}</p>}
    </div>
  );
}
