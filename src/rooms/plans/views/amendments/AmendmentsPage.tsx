import { Act, Button, day, Empty, moment, Rows, Sheet } from "#kernel/web/index.tsx";
import { periodName } from "../../due-rules/index.ts";
import type { DueMoveRead, OccasionDated, PlanVersionRead } from "../../queries/amendments.ts";
import type { PlanHead } from "../../queries/plan-head.ts";
import { differencesOf } from "../../reading/differences.vi.ts";
import type { PlanRights } from "../../reading/rights.ts";
import type { Plan } from "../../schema.ts";
import { PlanFrame } from "../plan/PlanFrame.tsx";
import { Differences } from "./Differences.tsx";

/** Sửa đổi: every version of the plan, what it changed and why; moved due dates; days given to occasions. */
export function AmendmentsPage(props: {
  plan: Plan;
  head: PlanHead;
  versions: PlanVersionRead[];
  moves: DueMoveRead[];
  dated: OccasionDated[];
  rights: PlanRights;
}) {
  const { plan, head, versions, rights } = props;
  const act = (
    <Act words="Mỗi lần sửa đổi giữ lại lý do và cả bản trước đó.">
      {rights.mayClose && <Button words="Kết thúc kế hoạch" href={`/plans/${plan.id}/close`} />}
      {rights.mayMove && (
        <Button words="Dời hạn" icon="calendar-event" href={`/plans/${plan.id}/due-moves/new`} second />
      )}
      {rights.mayAmend && <Button words="Sửa đổi kế hoạch" icon="edit" href={`/plans/${plan.id}/amend`} primary />}
    </Act>
  );
  return (
    <PlanFrame plan={plan} head={head} tab="amendments" act={act}>
      {versions.length === 0 && (
        <Empty title="Kế hoạch chưa ban hành">
          Từ khi ban hành, mỗi lần sửa đổi và mỗi lần dời hạn được ghi lại ở đây.
        </Empty>
      )}
      {plan.closeReason && (
        <Sheet title="Kết thúc kế hoạch" block aside={plan.closedAt ? moment(plan.closedAt) : undefined}>
          <p>{plan.closeReason}</p>
        </Sheet>
      )}
      {versions.map((version, n) => (
        <Version key={version.version} plan={plan} version={version} before={versions[n + 1]} />
      ))}
      <Moves plan={plan} moves={props.moves} />
      <Dated dated={props.dated} />
    </PlanFrame>
  );
}

function Version(props: { plan: Plan; version: PlanVersionRead; before: PlanVersionRead | undefined }) {
  const { plan, version, before } = props;
  const title = version.version === 1 ? "Bản ban hành" : `Sửa đổi lần ${version.version - 1}`;
  return (
    <Sheet id={`ban-${version.version}`} title={title} aside={`Hiệu lực từ ${day(version.effectiveOn)}`} block>
      <div class="stack">
        {version.reason && (
          <p>
            <b>Lý do:</b> {version.reason}
          </p>
        )}
        {before && <Differences of={differencesOf(before.pack, version.pack)} plan={plan} />}
        <p class="soft small">
          {[version.document && `Văn bản: ${version.document}`, version.madeBy, moment(version.madeAt)]
            .filter(Boolean)
            .join(", ")}
        </p>
      </div>
    </Sheet>
  );
}

function Moves({ plan, moves }: { plan: Plan; moves: DueMoveRead[] }) {
  if (moves.length === 0) return null;
  return (
    <Sheet title="Hạn đã dời">
      <Rows
        caption="Hạn đã dời, mới nhất trước"
        rows={moves}
        columns={[
          {
            head: "Việc",
            names: true,
            cell: (one) => <a href={`/plans/${plan.id}/duties/${one.dutyKey}?period=${one.period}`}>{one.dutyTitle}</a>,
          },
          { head: "Kỳ", cell: ({ period }) => periodName(period, plan.yearKind) || "Cả kế hoạch" },
          { head: "Đơn vị", cell: ({ unitName }) => unitName ?? "Mọi đơn vị" },
          { head: "Từ ngày", num: true, cell: ({ fromDay }) => (fromDay ? day(fromDay) : "Chưa có ngày") },
          { head: "Đến ngày", num: true, cell: ({ toDay }) => day(toDay) },
          { head: "Lý do", cell: ({ reason }) => reason },
          { head: "Người dời", cell: ({ movedBy, movedAt }) => `${movedBy}, ${moment(movedAt)}` },
        ]}
      />
    </Sheet>
  );
}

function Dated({ dated }: { dated: OccasionDated[] }) {
  if (dated.length === 0) return null;
  const written = (on: string) => (on ? day(on) : "chưa có ngày");
  return (
    <Sheet title="Ngày của các dịp, sự kiện">
      <Rows
        caption="Ngày đã ghi cho các dịp, mới nhất trước"
        rows={dated}
        columns={[
          { head: "Dịp, sự kiện", names: true, cell: ({ occasion }) => occasion },
          { head: "Từ", num: true, cell: ({ from }) => written(from) },
          { head: "Thành", num: true, cell: ({ to }) => written(to) },
          { head: "Lý do", cell: ({ reason }) => reason },
          { head: "Người ghi", cell: ({ by, at }) => `${by}, ${moment(at)}` },
        ]}
      />
    </Sheet>
  );
}
