import { Button, day, Facts, Icon, PostButton, State } from "#kernel/web/index.tsx";
import type { RuleNames } from "#rooms/plans/due-rules/index.ts";
import { amountWords, dueWords, proofWords, toWhom, whoActs } from "#rooms/plans/index.ts";
import type { DatedWindow } from "#rooms/plans/packs/index.ts";
import { isOpen, leftOut } from "../draft/actor-of.ts";
import type { PlanReading, Proposal } from "../schema.ts";
import { proposalNames } from "../words.vi.ts";

/** What a card needs beside its proposal. */
export type CardProps = {
  reading: PlanReading;
  proposal: Proposal;
  windows: DatedWindow[];
  names: RuleNames;
  /** What must still be written at it. */
  toMend: string[];
  /** The kinds of units that the agency has. */
  kinds: readonly string[];
  /** Where to come back to after an answer. */
  back: Record<string, string>;
};

/** One proposal: what would be asked, its days, and the three answers. */
export function ProposalCard(props: CardProps) {
  const { reading, proposal, names } = props;
  const { duty, n } = proposal;
  const { word, state } = proposalNames[proposal.state];
  return (
    <article class={`proposal is-${proposal.state}`} id={`viec-${n}`} tabindex={-1} aria-labelledby={`ten-${n}`}>
      <header>
        <h3 id={`ten-${n}`}>
          {n}. {duty.title}
        </h3>
        <State is={state}>{word}</State>
      </header>
      <Facts
        of={[
          ["Hạn", dueWords(duty, reading.pack.yearKind, names)],
          ["Các ngày", daysOf(props.windows)],
          ["Ai làm", isOpen(duty.actor) ? <OpenActor words={duty.actor.text} /> : whoActs(duty.actor, null)],
          ["Gửi cho", toWhom(duty)],
          ["Lượng", amountWords(duty.amount)],
          ["Minh chứng", duty.due === null ? null : proofWords(duty)],
        ]}
      />
      <LeftOut names={leftOut(duty.actor, props.kinds)} />
      {props.toMend.map((message) => (
        <p key={message} class="err">
          {message}
        </p>
      ))}
      {reading.state === "open" && <Answers {...props} />}
    </article>
  );
}

/** In the frame only the answers stay; every link leaves it. */
const inFrame = { "data-turbo-frame": "reading" } as const;

function Answers({ reading, proposal, back }: CardProps) {
  const base = `/plan-readings/${reading.id}/proposals/${proposal.n}`;
  const shared = { hidden: back, about: proposal.duty.title, small: true, data: inFrame };
  return (
    <footer>
      {proposal.state !== "accepted" && (
        <PostButton {...shared} action={`${base}/acceptance`} words="Nhận" icon="check" />
      )}
      <Button words="Sửa" href={`${base}/edit`} about={proposal.duty.title} small />
      {proposal.state !== "rejected" && <PostButton {...shared} action={`${base}/rejection`} words="Bỏ" />}
      {proposal.state !== "waiting" && <PostButton {...shared} action={`${base}/reopening`} words="Để xem lại" />}
    </footer>
  );
}

/** Whom the sentence names and the agency has not: said, because the duty is not theirs then. */
function LeftOut({ names }: { names: string[] }) {
  if (names.length === 0) return null;
  const words = names.map((name) => `“${name}”`).join(", ");
  return (
    <p class="read-warning">
      <Icon name="alert-circle" /> Cơ quan không có loại đơn vị {words} nêu trong câu: việc này chưa giao cho ai ở đó.
    </p>
  );
}

function OpenActor({ words }: { words: string | undefined }) {
  return <State is="risk">{words ? `Chưa rõ đơn vị: “${words}”` : "Câu không nêu ai làm"}</State>;
}

/** How many days a card shows. */
const shownDays = 3;

function daysOf(windows: DatedWindow[]): string | null {
  const dated = windows.flatMap((one) => (one.dueOn === null ? [] : [day(one.dueOn)]));
  if (windows.length === 0) return null;
  if (dated.length === 0) return "Chưa có ngày";
  const more = dated.length > shownDays ? ` … (${dated.length} kỳ)` : "";
  return `${dated.slice(0, shownDays).join(", ")}${more}`;
}
