import type { Day } from "#kernel/calendar/index.ts";
import {
  Act,
  Button,
  Duty as DutyPart,
  ErrorSummary,
  type Filled,
  Form,
  Note,
  Page,
  Pager,
  PostButton,
  Sheet,
  State,
} from "#kernel/web/index.tsx";
import { occasionAwaited } from "../../due-rules/index.ts";
import type { DutyFacts } from "../../queries/duty-page.ts";
import { occasionName } from "../../reading/duty-words.vi.ts";
import { everyPeriod } from "../../reading/every-period.ts";
import { markedSentence } from "../../reading/marks.ts";
import { shortName } from "../../reading/plan-words.vi.ts";
import type { PlanRights } from "../../reading/rights.ts";
import { countOf, focusOf } from "../../reading/tallies.ts";
import { tallySaid } from "../../reading/tally-words.vi.ts";
import type { Duty, Plan } from "../../schema.ts";
import { dutyFacts } from "../plan/DutyCard.tsx";
import { DutyFilters, type DutyQuery, dutyAddress } from "./DutyFilters.tsx";
import { DutyRows } from "./DutyRows.tsx";

/** One duty: its sentence, and every unit that owes it, by period. */
export function DutyPage(props: { facts: DutyFacts; query: DutyQuery; rights: PlanRights; form: Filled; today: Day }) {
  const { facts, query, rights, today } = props;
  const { plan, duty, found } = facts;
  const said = tallySaid(
    focusOf(facts.tallies, today),
    today,
    occasionName(duty, facts.names),
    duty.sourceDutyId !== null,
  );
  const path = `/plans/${plan.id}/duties/${duty.key}`;
  const crumbs = [
    { words: "Kế hoạch", href: "/plans" },
    { words: shortName(plan), href: `/plans/${plan.id}` },
  ];
  return (
    <Page
      title={duty.title}
      here="Việc"
      crumbs={crumbs}
      over={plan.title}
      aside={
        plan.state === "drafting" || duty.due === null ? undefined : (
          <State is={said.is} tint>
            {said.words}
          </State>
        )
      }
      act={<DutyAct {...props} path={path} />}
    >
      <ErrorSummary of={props.form} title="Chưa nhận được" />
      {duty.retiredInVersion !== null && (
        <Note>
          Việc này đã bỏ khỏi kế hoạch từ{" "}
          <a href={`/plans/${plan.id}/amendments`}>bản sửa đổi số {duty.retiredInVersion}</a>. Những gì đã gửi vẫn giữ ở
          đây.
        </Note>
      )}
      <DutyPart
        cite={duty.cite}
        quote={markedSentence(duty)}
        facts={dutyFacts({ plan, duty, reach: facts.reach, names: facts.names, today }, null)}
      />
      {facts.periods.length > 0 && (
        <>
          <DutyFilters facts={facts} query={query} path={path} rights={rights} />
          <Form id="nhan" action={dutyAddress(`${path}/acceptance`, query)} of={props.form} plain>
            <Sheet>
              <DutyRows facts={facts} rights={rights} today={today} />
            </Sheet>
          </Form>
          <Pager
            page={query.page}
            size={found.perPage}
            total={found.total}
            of="mục"
            href={(page) => dutyAddress(path, { ...query, page })}
          />
        </>
      )}
      {facts.periods.length === 0 && <Nobody plan={plan} duty={duty} />}
    </Page>
  );
}

function DutyAct(props: { facts: DutyFacts; query: DutyQuery; rights: PlanRights; path: string }) {
  const { facts, query, rights, path } = props;
  const { plan, duty, found } = facts;
  const shown = found.lines.filter(({ standing }) => standing === "waiting").length;
  const owing = owingIn(facts);
  const receiving = rights.mayAnswer && shown > 0;
  return (
    <Act
      words={receiving ? `${found.waiting.length} mục chờ nhận. Bỏ chọn mục cần xem lại trước khi nhận.` : undefined}
    >
      {facts.periods.length > 0 && (
        <Button
          words="Tải Excel"
          icon="file-spreadsheet"
          href={dutyAddress(`${path}/units.xlsx`, { ...query, page: 1 })}
          download
          second
        />
      )}
      {rights.mayUrge && owing > 0 && facts.period !== undefined && (
        <PostButton
          action={`${path}/reminders?period=${facts.period}`}
          words={`Đôn đốc ${owing} đơn vị`}
          icon="bell"
          second
        />
      )}
      {rights.mayMove && undatedOccasion(facts) && (
        <Button
          words="Ghi ngày của dịp"
          icon="calendar-event"
          href={`/plans/${plan.id}/occasions/${occasionAwaited(duty.due)}`}
          second
        />
      )}
      {rights.mayMove && facts.period !== undefined && facts.period !== everyPeriod && (
        <Button
          words="Dời hạn kỳ này"
          icon="calendar-event"
          href={`/plans/${plan.id}/due-moves/new?duty=${duty.key}&period=${facts.period}`}
          second
        />
      )}
      {rights.mayEdit && <Button words="Sửa việc này" icon="edit" href={`${path}/edit`} primary />}
      {receiving ? (
        <Button words="Nhận các mục đã chọn" icon="checks" form="nhan" primary />
      ) : (
        !rights.mayEdit && <Button words="Về kế hoạch" href={`/plans/${plan.id}`} />
      )}
    </Act>
  );
}

/** Whether something of the duty waits for the day of an occasion. */
function undatedOccasion({ duty, tallies }: DutyFacts): boolean {
  return occasionAwaited(duty.due) !== null && tallies.some((tally) => countOf(tally, ["awaiting"]) > 0);
}

/** How many units of the period shown have not handed in. */
function owingIn({ tallies, period }: DutyFacts): number {
  const shown = tallies.filter((tally) => tally.period === period && tally.dueOn !== null);
  return shown.reduce((sum, tally) => sum + countOf(tally, ["late", "missed", "returned", "soon", "open"]), 0);
}

function Nobody({ plan, duty }: { plan: Plan; duty: Duty }) {
  if (plan.state === "drafting") return <Note>Kế hoạch chưa ban hành nên chưa giao việc cho đơn vị nào.</Note>;
  if (duty.due === null)
    return <Note>Đây là tiêu chí, điều kiện: không có hạn và không phải gửi. Việc xét sẽ đối chiếu với câu này.</Note>;
  return <Note>Chưa có đơn vị nào phải làm việc này.</Note>;
}
