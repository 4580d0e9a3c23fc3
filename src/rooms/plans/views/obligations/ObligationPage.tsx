import { told } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { Button, List, Log, Page, PostButton, Sheet, Split, units } from "#kernel/web/index.tsx";
import { activitySentences } from "../../activity.vi.ts";
import { occasionAwaited } from "../../due-rules/index.ts";
import type { ObligationPageData } from "../../queries/obligation-page.ts";
import type { ObligationActs } from "../../reading/obligation-acts.ts";
import { CountedSheet } from "./CountedSheet.tsx";
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
  const occasion = occasionOf(page);
  return (
    <Page
      title={duty.title}
      crumbs={[{ words: plan.number ?? plan.title, href: `/plans/${plan.id}` }]}
      here="Việc của đơn vị"
      over={citeLine(plan, duty)}
      aside={<StandingTint of={page.facts} today={today} occasion={occasion?.name} />}
      act={<ObligationAct page={page} acts={acts} today={today} />}
    >
      <DutyAsked page={page} />
      <Split side={<Beside page={page} acts={acts} officer={officer} today={today} />}>
        <CountedSheet page={page} today={today} />
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

/** The occasion without a day on which this one's day hangs. */
function occasionOf({ duty, occasions }: ObligationPageData) {
  const key = occasionAwaited(duty.due);
  return occasions.find((one) => one.key === key && one.heldOn === null);
}

function Beside(props: { page: ObligationPageData; acts: ObligationActs; officer: Officer; today: string }) {
  const { page, acts, officer, today } = props;
  const { obligation, plan } = page;
  const lines = page.lines.map((line) => ({
    at: line.happenedAt,
    words: told({ ...line, unitName: page.unitName }, activitySentences, officer.personId),
  }));
  const move = `/plans/${plan.id}/due-moves/new?duty=${obligation.dutyId}&period=${encodeURIComponent(obligation.period)}&unit=${obligation.unitId}`;
  const occasion = occasionOf(page);
  const may = [
    acts.moveDue.allowed && occasion && (
      <Button
        words="Ghi ngày của dịp"
        small
        href={`/plans/${plan.id}/occasions/${occasion.key}`}
        about={occasion.name}
      />
    ),
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
