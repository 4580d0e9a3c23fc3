import type { Change, PlanDifferences } from "../../reading/differences.vi.ts";
import type { Plan } from "../../schema.ts";

/** Words of one side longer than this are shown apart, the old and the new one below the other. */
const longSide = 90;

/** What an amendment added, dropped and changed. */
export function Differences({ of, plan }: { of: PlanDifferences; plan: Plan }) {
  const none = of.added.length + of.dropped.length + of.changed.length + of.frame.length === 0;
  if (none) return <p>Không có gì khác với bản trước.</p>;
  return (
    <ul class="changes">
      {of.added.map((title) => (
        <li key={`+${title}`}>
          <b>Thêm việc:</b> {title}
        </li>
      ))}
      {of.dropped.map((title) => (
        <li key={`-${title}`}>
          <b>Bỏ việc:</b> {title}
        </li>
      ))}
      {of.changed.map(({ key, title, changes }) => (
        <li key={key}>
          <b>Đổi việc:</b> <a href={`/plans/${plan.id}/duties/${key}`}>{title}</a>
          <Changes of={changes} />
        </li>
      ))}
      {of.frame.length > 0 && (
        <li>
          <b>Đổi thông tin chung</b>
          <Changes of={of.frame} />
        </li>
      )}
    </ul>
  );
}

/** Field by field: from what to what. */
export function Changes({ of }: { of: readonly Change[] }) {
  return (
    <ul>
      {of.map((change) => (
        <li key={change.what}>
          {change.what}: <Sides of={change} />
        </li>
      ))}
    </ul>
  );
}

function Sides({ of }: { of: Change }) {
  const [from, to] = [of.from || "để trống", of.to || "để trống"];
  if (from.length + to.length > longSide * 2)
    return (
      <details>
        <summary>xem bản trước và bản này</summary>
        <p>
          <del>{from}</del>
        </p>
        <p>
          <ins>{to}</ins>
        </p>
      </details>
    );
  return (
    <>
      từ <del>{from}</del> thành <ins>{to}</ins>
    </>
  );
}
