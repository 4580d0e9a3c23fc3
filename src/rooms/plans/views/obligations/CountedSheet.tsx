import { Button, count, Rows, Sheet, State } from "#kernel/web/index.tsx";
import { quotaState } from "../../progress.ts";
import type { Half } from "../../queries/halves.ts";
import type { ObligationPageData } from "../../queries/obligation-page.ts";
import { quotaNames } from "../../words.vi.ts";
import { storiesOf } from "./words.ts";

type Counted = Pick<ObligationPageData, "obligation" | "duty" | "halves">;

/**
 * Chỉ tiêu: how many count of how many wanted and how that stands today; of two halves which one lacks. Draws nothing of what is
 * neither counted nor half of something counted.
 */
export function CountedSheet(props: { page: Counted; today: string }) {
  const { obligation, halves } = props.page;
  if (obligation.target === null && halves.length < 2) return null;
  const stories = storiesOf(obligation, props.page.duty);
  return (
    <Sheet
      title="Chỉ tiêu"
      id="chi-tieu"
      aside={stories && <Button words="Xem tin bài của chỉ tiêu" small href={stories} />}
    >
      <div class="block">
        {obligation.target !== null && <Standing {...props} />}
        <p class="soft small">
          {obligation.target === null
            ? "Việc này là một vế của chỉ tiêu dưới đây: kế hoạch đòi cả hai vế trong cùng kỳ."
            : `Đếm minh chứng đã ghi trong kỳ; mỗi liên kết, mỗi điển hình tính một lần. ${
                halves.length > 1 ? "Chỉ tiêu có hai vế, phải đủ cả hai. " : ""
              }Đủ số thì chỉ tiêu tự chuyển nơi nhận, không phải gửi thêm.`}
        </p>
      </div>
      {halves.length > 1 && <Halves of={halves} here={obligation.id} target={obligation.target ?? 1} />}
    </Sheet>
  );
}

function Standing({ page, today }: { page: Counted; today: string }) {
  const { obligation, duty } = page;
  const target = obligation.target ?? 0;
  const state = quotaNames[quotaState({ ...obligation, target }, today)];
  return (
    <p class="pair">
      <State is={state.state}>{state.word}</State>
      <b class="num">
        {count(obligation.done)} / {count(target)} {duty.amount?.unit ?? ""}
      </b>
    </p>
  );
}

/** Each half with what it has, and the way to the other one. */
function Halves(props: { of: Half[]; here: number; target: number }) {
  return (
    <Rows
      caption="Hai vế của chỉ tiêu"
      rows={props.of}
      columns={[
        {
          head: "Vế của chỉ tiêu",
          names: true,
          cell: ({ obligationId, title }) =>
            obligationId === props.here ? title : <a href={`/obligations/${obligationId}`}>{title}</a>,
        },
        { head: "Đã có / cần có", num: true, cell: ({ has }) => `${has}/${props.target}` },
        {
          head: "Tình trạng",
          cell: ({ has }) => (has < props.target ? <State is="risk">Còn thiếu</State> : <State is="done">Đủ</State>),
        },
      ]}
    />
  );
}
