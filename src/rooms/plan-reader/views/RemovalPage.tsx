import { ConfirmWord, type Filled, units } from "#kernel/web/index.tsx";
import type { PlanReading } from "../schema.ts";
import type { ReadingView } from "../showing/view.ts";
import { crumbsOf } from "./addresses.ts";

/** Bỏ bản đọc: what goes with it, and what stays. */
export function RemovalPage(props: { reading: PlanReading; counts: ReadingView["counts"]; form: Filled }) {
  const { reading, counts } = props;
  const answered = counts.accepted + counts.rejected;
  return (
    <ConfirmWord
      title="Bỏ bản đọc"
      over={reading.pack.title || reading.name}
      crumbs={crumbsOf(reading)}
      word="BỎ"
      action={`/plan-readings/${reading.id}/removal`}
      form={props.form}
      button="Bỏ bản đọc này"
      back="/plan-readings"
    >
      <p>
        {answered > 0
          ? `${units(answered, "việc")} đã nhận hoặc đã bỏ sẽ mất cùng bản đọc.`
          : "Bản đọc này chưa có việc nào được nhận."}{" "}
        {reading.planId === null ? "Tệp đã đọc có thể đọc lại từ đầu." : "Kế hoạch đã lập từ bản đọc vẫn còn."}
      </p>
    </ConfirmWord>
  );
}
