import { type Day, formatDayLong } from "#kernel/calendar/index.ts";
import { Duty as DutyPart, day, units } from "#kernel/web/index.tsx";
import { periodName } from "../../due-rules/index.ts";
import type { ObligationPageData, SeenObligation } from "../../queries/obligation-page.ts";
import { amountWords, dueOf, proofWords, toWhom } from "../../reading/duty-words.vi.ts";
import { markedSentence } from "../../reading/marks.ts";

/** The sentence of the plan beside what it asks of this unit: last day, to whom, for whom, and what came of it last time. */
export function DutyAsked(props: { page: Pick<ObligationPageData, keyof SeenObligation | "before" | "occasions"> }) {
  const { obligation, duty, plan, unitName, heirName, before, occasions } = props.page;
  const names = { occasions: Object.fromEntries(occasions.map((one) => [one.key, one.name])) };
  return (
    <DutyPart
      cite="Câu của kế hoạch"
      quote={markedSentence(duty)}
      facts={[
        obligation.dueOn
          ? ["Ngày cuối còn đúng hạn", formatDayLong(obligation.dueOn)]
          : ["Hạn", dueOf(duty, plan.yearKind, names)],
        ["Kỳ", periodWords(obligation, plan.yearKind)],
        ["Đơn vị thực hiện", heirName ? unitName : <a href={`/units/${obligation.unitId}/obligations`}>{unitName}</a>],
        ["Đơn vị kế thừa trả lời", heirName && <a href={`/units/${obligation.heirId}/obligations`}>{heirName}</a>],
        ["Gửi cho", toWhom(duty)],
        ["Minh chứng", proofWords(duty)],
        ["Lượng", amountWords(duty.amount)],
        ["Lần trước", before && <Before of={before} />],
      ]}
    />
  );
}

/** “Quý I/2020”; where a period has no name, from when it runs; nothing of a single day. */
function periodWords(
  { period, dueFrom, dueOn }: { period: string; dueFrom: Day | null; dueOn: Day | null },
  yearKind: "calendar" | "court" | "school",
) {
  const name = periodName(period, yearKind);
  if (name) return name;
  return dueFrom && dueFrom !== dueOn ? `Từ ${day(dueFrom)}` : null;
}

/** “Đã gửi 29/01/2018, 3 minh chứng”, with the way there. */
function Before(props: { of: NonNullable<ObligationPageData["before"]> }) {
  const { id, submittedOn, answeredNone, late, proofs } = props.of;
  const words =
    submittedOn === null
      ? "Chưa gửi"
      : answeredNone
        ? `Báo không có ngày ${day(submittedOn)}`
        : `Đã gửi ${day(submittedOn)}${late ? " (muộn)" : ""}, ${units(proofs, "minh chứng")}`;
  return <a href={`/obligations/${id}`}>{words}</a>;
}
