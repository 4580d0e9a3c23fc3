import type { StateName } from "./State.tsx";

/** A share of the bar. */
export type Share = { state: Extract<StateName, "done" | "wait" | "late" | "back" | "open">; n: number };

/**
 * How many stand where, as one line of colour. Never without its sentence beside it; `label` says the same to those
 * who listen: “4 đã nhận, 2 chờ nhận, 12 chưa gửi”.
 */
export function Bar(props: { shares: Share[]; label: string }) {
  const total = props.shares.reduce((sum, share) => sum + share.n, 0);
  let x = 0;
  const parts = props.shares
    .filter((share) => share.n > 0)
    .map((share) => {
      const width = (share.n / total) * 100;
      const part = { state: share.state, x: x.toFixed(2), width: width.toFixed(2) };
      x += width;
      return part;
    });
  return (
    <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" role="img" aria-label={props.label}>
      {parts.map((part) => (
        <rect key={part.x} class={`is-${part.state}`} x={part.x} width={part.width} height="1" />
      ))}
    </svg>
  );
}
