import { Button, day, Facts, Sheet, units } from "#kernel/web/index.tsx";
import type { PlanReading } from "../schema.ts";
import type { ReadingView } from "../showing/view.ts";

/** What was read of the head of the paper, what of it is missing, and the way to change it. */
export function ReadingHead({ reading, view }: { reading: PlanReading; view: ReadingView }) {
  const { pack } = reading;
  const { from, to } = pack.period;
  const edit = <Button words="Sửa phần đầu" small href={`/plan-readings/${reading.id}/header`} />;
  return (
    <Sheet title="Phần đầu kế hoạch" aside={reading.state === "open" ? edit : undefined} block>
      <Facts
        of={[
          ["Số", pack.number ?? "Để trống"],
          ["Ngày ban hành", pack.issuedOn ? writtenDay(pack.issuedOn) : "Để trống"],
          ["Cơ quan ban hành", pack.issuer],
          ["Nơi ban hành", pack.place ?? "Không thấy"],
          ["Thời gian", from || to ? `${from ? day(from) : "…"} – ${to ? day(to) : "…"}` : "Chưa rõ"],
          ["Giai đoạn, đợt", pack.stages.length > 0 ? pack.stages.map((one) => one.name).join("; ") : null],
          ["Thực hiện", pack.parent ? (pack.parent.number ?? pack.parent.title) : null],
          ["Người ký", pack.signer?.name ?? null],
          ["Căn cứ", pack.bases.length > 0 ? units(pack.bases.length, "văn bản") : "Không thấy"],
          ["Ngày kỷ niệm", pack.anniversaries.length > 0 ? units(pack.anniversaries.length, "ngày") : null],
          ["Nơi nhận", pack.recipients.length > 0 ? units(pack.recipients.length, "nơi") : null],
        ]}
      />
      {view.toMend
        .filter((one) => one.n === null)
        .map((one) => (
          <p key={one.message} class="err">
            {one.message}
          </p>
        ))}
    </Sheet>
  );
}

/** `2023-12` is written as 12/2023. */
function writtenDay(on: string): string {
  return on.length === 7 ? on.split("-").reverse().join("/") : day(on);
}
