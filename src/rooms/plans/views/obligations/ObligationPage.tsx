import { told } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { Button, count, List, Log, Page, PostButton, Sheet, Split, State, units } from "#kernel/web/index.tsx";
import { activitySentences } from "../../activity.vi.ts";
import { quotaState } from "../../progress.ts";
import type { ObligationPageData } from "../../queries/obligation-page.ts";
import type { ObligationActs } from "../../reading/obligation-acts.ts";
import { quotaNames } from "../../words.vi.ts";
import { DutyAsked } from "./DutyAsked.tsx";
import { ExcuseList, MoveList } from "./Exceptions.tsx";
import { ObligationAct } from "./ObligationAct.tsx";
import { ProofTable } from "./ProofTable.tsx";
import { Rounds } from "./Rounds.tsx";
import { StandingTint } from "./standing.tsx";
import { citeLine } from "./words.ts";

/** Một việc có hạn của một đơn vị: what the plan asks, what was handed in each round, and what came of it. */
export function ObligationPage(props: {
  page: ObligationPageData;
  acts: ObligationActs;
  officer: Officer;
  today: string;
}) {
  const { page, acts, officer, today } = props;
  const { obligation, duty, plan } = page;
  const dated = { ...obligation, ifAny: duty.ifAny };
  return (
    <Page
      title={duty.title}
      crumbs={[{ words: plan.number ?? plan.title, href: `/plans/${plan.id}` }]}
      here="Việc của đơn vị"
      over={citeLine(plan, duty)}
      aside={<StandingTint of={dated} today={today} />}
      act={<ObligationAct page={page} acts={acts} />}
    >
      <DutyAsked page={page} />
      <Split side={<Beside page={page} acts={acts} officer={officer} today={today} />}>
        {obligation.target !== null && <Counted page={page} acts={acts} today={today} />}
        <Sheet title="Các lần gửi" aside={page.rounds.length > 0 ? units(page.rounds.length, "lần") : undefined}>
          <Rounds page={page} acts={acts} />
        </Sheet>
        <Sheet
          title="Minh chứng"
          aside={
            acts.addProof.allowed && (
              <Button words="Ghi minh chứng" icon="plus" small href={`/obligations/${obligation.id}/proofs/new`} />
            )
          }
        >
          <ProofTable page={page} acts={acts} />
        </Sheet>
      </Split>
    </Page>
  );
}

/** Chỉ tiêu: how many count of how many wanted, and how that stands today. */
function Counted(props: { page: ObligationPageData; acts: ObligationActs; today: string }) {
  const { obligation, duty } = props.page;
  const { done, dueFrom, dueOn } = obligation;
  const state = quotaNames[quotaState({ target: obligation.target ?? 0, done, dueFrom, dueOn }, props.today)];
  return (
    <Sheet title="Chỉ tiêu" id="chi-tieu" block>
      <p class="pair">
        <State is={state.state}>{state.word}</State>
        <b class="num">
          {count(done)} / {count(obligation.target ?? 0)} {duty.amount?.unit ?? ""}
        </b>
      </p>
      <p class="soft small">Đếm minh chứng đã ghi trong kỳ; mỗi liên kết tính một lần.</p>
    </Sheet>
  );
}

function Beside(props: { page: ObligationPageData; acts: ObligationActs; officer: Officer; today: string }) {
  const { page, acts, officer, today } = props;
  const { obligation, plan } = page;
  const lines = page.lines.map((line) => ({
    at: line.happenedAt,
    words: told({ ...line, unitName: page.unitName }, activitySentences, officer.personId),
  }));
  const move = `/plans/${plan.id}/due-moves/new?duty=${obligation.dutyId}&period=${encodeURIComponent(obligation.period)}&unit=${obligation.unitId}`;
  const may = [
    acts.moveDue.allowed && obligation.dueOn && <Button words="Dời hạn" small href={move} />,
    acts.excuse.allowed && <Button words="Miễn cho đơn vị" small href={`/obligations/${obligation.id}/excuse`} />,
    acts.recall.allowed && acts.answer.allowed && (
      <PostButton words="Rút lại" small action={`/obligations/${obligation.id}/recall`} />
    ),
  ].filter(Boolean);
  return (
    <>
      {page.excuses.length > 0 && <ExcuseList of={page.excuses} />}
      {page.moves.length > 0 && <MoveList of={page.moves} />}
      {may.length > 0 && (
        <Sheet title="Việc khác" block>
          <div class="button-row">{may}</div>
        </Sheet>
      )}
      <Sheet title="Nhật ký việc này">
        {lines.length > 0 ? (
          <Log today={today} entries={lines} />
        ) : (
          <List>
            <li class="soft">Chưa có gì diễn ra.</li>
          </List>
        )}
      </Sheet>
    </>
  );
}
