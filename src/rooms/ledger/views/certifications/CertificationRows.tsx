import { day, Empty, Rows, Sheet, State } from "#kernel/web/index.tsx";
import type { Certification } from "../../schema.ts";

/** Xác nhận of one holder: what, of which years, by whom; what was withdrawn is crossed out and says why. */
export function CertificationRows(props: {
  certifications: readonly Certification[];
  /** Shows where to withdraw. */
  withdrawing?: boolean;
  aside?: preact.ComponentChildren;
}) {
  return (
    <Sheet title="Xác nhận của người có trách nhiệm" aside={props.aside}>
      <Rows
        caption="Xác nhận"
        rows={[...props.certifications]}
        rowClass={(one) => (one.withdrawnOn ? "is-off" : undefined)}
        columns={[
          { head: "Năm", num: true, cell: (one) => yearsOf(one) },
          {
            head: "Điều kiện",
            names: true,
            cell: (one) => (
              <div>
                {one.title ?? one.about}
                {one.withdrawnOn && (
                  <p class="small">
                    <State is="lock">Đã rút từ {day(one.withdrawnOn)}</State> {one.withdrawnBy}: {one.withdrawalReason}
                  </p>
                )}
              </div>
            ),
          },
          { head: "Người xác nhận", cell: (one) => [one.by, one.post].filter(Boolean).join(", ") },
          { head: "Ngày, văn bản", cell: (one) => [day(one.on), one.number].filter(Boolean).join(", ") },
          ...(props.withdrawing
            ? [
                {
                  head: "Rút",
                  hiddenHead: true,
                  cell: (one: Certification) =>
                    one.withdrawnOn ? null : <a href={`/certifications/${one.id}/withdrawal`}>Rút xác nhận</a>,
                },
              ]
            : []),
        ]}
        empty={
          <Empty title="Chưa có xác nhận nào">
            Điều không sổ nào ghi (phẩm chất, đoàn kết, tiêu chí chung) cần một người có tên xác nhận theo năm hoặc giai
            đoạn. Đã xác nhận thì mọi hồ sơ, lộ trình của năm ấy dùng được.
          </Empty>
        }
      />
    </Sheet>
  );
}

function yearsOf({ year, fromYear }: Certification): string {
  if (year === null) return "–";
  return fromYear === null ? String(year) : `${fromYear}–${year}`;
}
