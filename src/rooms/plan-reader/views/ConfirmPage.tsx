import type { Verdict } from "#kernel/verdict.ts";
import { Act, Button, Facts, Form, filled, Note, Page, Reasons, units } from "#kernel/web/index.tsx";
import type { Actors } from "../draft/actor-of.ts";
import { leftOut } from "../draft/actor-of.ts";
import type { PlanReading } from "../schema.ts";
import type { ReadingView } from "../showing/view.ts";
import { addressOf, crumbsOf } from "./addresses.ts";
import { OpenActors } from "./ReadingNotes.tsx";

type Props = { reading: PlanReading; view: ReadingView; confirming: Verdict; actors: Actors };

/** Lập bản thảo kế hoạch từ bản đọc: what goes into it, what does not, and what must be written before. */
export function ConfirmPage(props: Props) {
  const { reading, view, confirming } = props;
  const { accepted, waiting, rejected } = view.counts;
  const chosen = [...view.proposals.values()].filter((one) => one.state === "accepted");
  const missing = [...new Set(chosen.flatMap(({ duty }) => leftOut(duty.actor, props.actors.kinds)))];
  const act = (
    <Act words="Bản thảo sửa tiếp được trước khi ban hành; tệp đã đọc được kèm theo.">
      <Button words="Xem lại từng việc" primary={!confirming.allowed} href={addressOf(reading.id)} />
      {confirming.allowed && <Button words={`Lập bản thảo ${units(accepted, "việc")}`} primary form="confirm" />}
    </Act>
  );
  return (
    <Page title="Lập bản thảo kế hoạch" over={reading.pack.title || reading.name} crumbs={crumbsOf(reading)} act={act}>
      <Facts
        of={[
          ["Vào bản thảo", units(accepted, "việc đã nhận")],
          ["Không vào", units(rejected, "việc đã bỏ")],
          ["Chờ xem", waiting > 0 ? units(waiting, "việc") : null],
        ]}
      />
      {waiting > 0 && <Note>Còn {units(waiting, "việc")} chờ xem. Việc chưa nhận không vào bản thảo.</Note>}
      {!confirming.allowed && <Reasons of={confirming} />}
      {missing.length > 0 && (
        <Note>
          Cơ quan không có loại đơn vị {missing.map((name) => `“${name}”`).join(", ")} mà văn bản nêu: việc ấy chỉ giao
          cho các loại đơn vị còn lại.
        </Note>
      )}
      <OpenActors reading={reading} view={view} actors={props.actors} to="plan" />
      {view.toMend.length > 0 && <ToMend reading={reading} view={view} />}
      <Form id="confirm" action={`/plan-readings/${reading.id}/plan`} of={filled()}>
        {null}
      </Form>
    </Page>
  );
}

/** Each thing to be written once, with all that lack it. */
function ToMend({ reading, view }: { reading: PlanReading; view: ReadingView }) {
  const base = `/plan-readings/${reading.id}`;
  const lacking = new Map<string, (number | null)[]>();
  for (const { n, message } of view.toMend) lacking.set(message, [...(lacking.get(message) ?? []), n]);
  return (
    <section class="errsum" aria-label="Chỗ phải ghi thêm">
      <h2>Chỗ phải ghi thêm</h2>
      <ol>
        {[...lacking].map(([message, places]) => (
          <li key={message}>
            {message}{" "}
            {places.map((n) => (
              <a key={n} class="read-lack" href={n === null ? `${base}/header` : `${base}/proposals/${n}/edit`}>
                {n === null ? "Phần đầu" : `Việc ${n}`}
              </a>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
