import { Button, day, dueWords, PostButton, State } from "#kernel/web/index.tsx";
import type { TakeawayLine } from "../../queries/takeaways.ts";
import { takeawayStateNames } from "../../words.vi.ts";

/** What its reader may do with a promise. */
export type TakeawayMay = { answer: boolean; drop: boolean; settle: boolean; giveBack: boolean };

/** How a promise stands on a day: what is owed by its day, the rest by its state. */
export function TakeawayState({ of, today }: { of: TakeawayLine; today: string }) {
  if (of.state === "open") {
    const { state, words } = dueWords(of.dueOn, today);
    return <State is={state === "open" ? "run" : state}>{words}</State>;
  }
  return <State is={takeawayStateNames[of.state].state}>{takeawayStateNames[of.state].word}</State>;
}

/** Điều sẽ áp dụng: what, by when, with whose help, what came of it. */
export function TakeawayItem(props: { of: TakeawayLine; may: TakeawayMay; today: string }) {
  const { of, may, today } = props;
  const at = `/events/${of.eventId}/takeaways/${of.id}`;
  return (
    <>
      <p>
        <b>{of.content}</b> <TakeawayState of={of} today={today} />
      </p>
      <p class="soft">
        {of.personName ? `${of.personName}, ${of.unitName}` : of.unitName}, đến ngày {day(of.dueOn)}. Giúp:{" "}
        {of.helperExemplarId ? (
          <a href={`/exemplars/${of.helperExemplarId}`}>{of.helperExemplarName}</a>
        ) : (
          of.helperUnitName
        )}
        .
      </p>
      {of.result && (
        <p class="pre">
          Kết quả{of.answeredOn && ` ngày ${day(of.answeredOn)}`}: {of.result}
        </p>
      )}
      {of.reason && (
        <p class="pre">
          {of.state === "dropped" ? "Lý do thôi" : "Trả lại"}: {of.reason}
        </p>
      )}
      <div class="acts">
        {may.answer && <Button words="Trả lời kết quả" about={of.content} icon="send" small href={`${at}/answer`} />}
        {may.drop && <Button words="Thôi không làm" about={of.content} icon="minus" small href={`${at}/dropping`} />}
        {may.settle && (
          <PostButton words="Xác nhận" about={of.content} icon="check" small action={`${at}/settlement`} />
        )}
        {may.giveBack && (
          <Button words="Trả lại" about={of.content} icon="corner-up-left" small href={`${at}/return`} />
        )}
      </div>
    </>
  );
}
