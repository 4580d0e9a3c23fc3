import type { Day } from "#kernel/calendar/index.ts";
import { Act, Button } from "#kernel/web/index.tsx";
import type { Standing } from "../../progress.ts";
import type { PlanFacts } from "../../queries/plan-page.ts";
import type { PlanRights } from "../../reading/rights.ts";
import { countOf } from "../../reading/tallies.ts";
import { inDays } from "../../reading/tally-words.vi.ts";

/** The bar of a plan: what is nearest, and the one next act of this reader. */
export function PlanAct(props: { facts: PlanFacts; rights: PlanRights; today: Day }) {
  const { plan } = props.facts;
  if (plan.state === "drafting") return <DraftAct {...props} />;
  const path = `/plans/${plan.id}`;
  const { rights, facts } = props;
  return (
    <Act words={nearest(props)}>
      <Button words="Tải Excel" icon="file-spreadsheet" href={`${path}/matrix.xlsx`} download second />
      {rights.mayAmend && <Button words="Sửa đổi kế hoạch" icon="edit" href={`${path}/amend`} second />}
      {rights.mayAnswer && facts.head.waiting > 0 ? (
        <Button
          words={`Xem ${facts.head.waiting} mục chờ nhận`}
          icon="hourglass-high"
          href={`${path}/matrix?scope=all&kind=all&state=waiting`}
          primary
        />
      ) : rights.seesAll ? (
        <Button words="Xem bảng đơn vị và việc" icon="table" href={`${path}/matrix`} primary />
      ) : (
        <Button words="Việc của đơn vị" icon="file-text" href={`/units/${rights.ownUnitId}/obligations`} primary />
      )}
    </Act>
  );
}

function DraftAct({ facts, rights }: { facts: PlanFacts; rights: PlanRights }) {
  if (!rights.mayEdit) return null;
  const path = `/plans/${facts.plan.id}`;
  return (
    <Act words="Bản thảo chỉ người phụ trách thấy. Ban hành rồi các đơn vị mới nhận việc.">
      <Button words="Sửa thông tin chung" icon="edit" href={`${path}/header`} />
      <Button words="Loại, bậc công nhận" icon="star" href={`${path}/ladder`} second />
      <Button words="Thêm việc" icon="plus" href={`${path}/duties/new`} />
      <Button words="Ban hành" icon="send" href={`${path}/issue`} primary />
    </Act>
  );
}

/** What falls due next, and how many have not handed in: “12 đơn vị chưa gửi: Giới thiệu tiêu biểu. Còn 12 ngày.” */
function nearest({ facts, today }: { facts: PlanFacts; today: Day }) {
  const open = [said(facts, "late", "mục quá hạn"), said(facts, "missed", "chỉ tiêu chưa đạt")]
    .filter(Boolean)
    .join(", ");
  const next = facts.tallies.find(
    (tally) => tally.dueOn !== null && tally.dueOn >= today && countOf(tally, ["open", "soon", "returned"]) > 0,
  );
  const title = facts.duties.find(({ id }) => id === next?.dutyId)?.title;
  if (!next || !title) return open ? <b>{open}.</b> : "Không còn việc nào có hạn phía trước.";
  const missing = countOf(next, ["open", "soon", "returned"]);
  const days = inDays(next.dueOn!, today);
  return (
    <>
      {open && <b>{open}. </b>}
      <b>{next.total > 1 ? `${missing} đơn vị chưa xong` : "Việc tới hạn tiếp theo"}</b>: {title}, {days}.
    </>
  );
}

function said({ tallies }: PlanFacts, standing: Standing, words: string): string {
  const n = tallies.reduce((sum, tally) => sum + countOf(tally, [standing]), 0);
  return n > 0 ? `${n} ${words}` : "";
}
