import type { Verdict } from "#kernel/verdict.ts";
import { Act, Button, Empty, Page, PostButton, Reasons, Rows, Sheet, State, units } from "#kernel/web/index.tsx";
import type { HandLine } from "../../queries/contests.ts";
import type { EntryProgress } from "../../queries/judging.ts";
import type { Contest, ContestRound } from "../../schema.ts";
import { roundStateNames } from "../../words.vi.ts";
import { crumbsOf } from "../crumbs.ts";

type Shown = {
  contest: Contest;
  hands: HandLine[];
  rounds: ContestRound[];
  progress: EntryProgress[];
  counts: { accepted: number };
  may: { begin: Verdict; open: Verdict };
};

/** Việc chấm, for those who organise: who judges what and what is in; no points before a round closes. */
export function JudgingPage(props: Shown) {
  const { contest, rounds, may } = props;
  const running = rounds.find(({ state }) => state === "judging");
  const waiting = rounds.find(({ state }) => state === "waiting");
  const closed = rounds.some(({ state }) => state === "closed");
  const at = `/contests/${contest.id}`;
  const missing = running ? missingIn(props.progress, running.id) : 0;
  const act = (
    <Act words={running ? `Còn ${units(missing, "phiếu")} chưa nộp. Điểm kín đến khi đóng vòng.` : undefined}>
      {closed && <Button words="Xếp hạng" icon="list-numbers" href={`${at}/ranking`} second />}
      <Button words="Ban giám khảo" icon="users" href={`${at}/jury`} second />
      {running && missing === 0 && (
        <PostButton words={`Đóng ${running.name}`} icon="lock" action={`${at}/rounds/${running.id}/closing`} primary />
      )}
      {waiting && may.begin.allowed && (
        <PostButton words={`Chia bài, bắt đầu ${waiting.name}`} icon="flag" action={`${at}/judging`} primary />
      )}
      {may.open.allowed && <Button words="Chốt giải, mở phách" icon="lock-open" href={`${at}/opening`} primary />}
    </Act>
  );
  return (
    <Page title="Chấm thi" over={contest.name} crumbs={crumbsOf(contest)} act={act}>
      {waiting && !running && !may.begin.allowed && (
        <Reasons of={may.begin} title={`Chưa bắt đầu ${waiting.name} được`} />
      )}
      {rounds.map((round) => (
        <RoundSheet key={round.id} round={round} lines={props.progress.filter(({ roundId }) => roundId === round.id)} />
      ))}
      {rounds.length === 0 && <Empty title="Chưa có vòng chấm">Thêm vòng chấm vào thể lệ.</Empty>}
    </Page>
  );
}

function missingIn(progress: EntryProgress[], roundId: string): number {
  const mine = progress.filter((one) => one.roundId === roundId);
  return mine.reduce(
    (sum, { judges }) => sum + (judges.length === 0 ? 1 : judges.filter(({ state }) => state === "assigned").length),
    0,
  );
}

function RoundSheet({ round, lines }: { round: ContestRound; lines: EntryProgress[] }) {
  const look = roundStateNames[round.state];
  return (
    <Sheet title={round.name} aside={<State is={look.state}>{look.word}</State>}>
      {lines.length > 0 && (
        <Rows
          caption={`Bài chấm ở ${round.name}`}
          rows={lines}
          columns={[
            { head: "Số phách", names: true, cell: ({ blindNumber }) => blindNumber },
            { head: "Giám khảo", cell: ({ judges }) => <Judges of={judges} /> },
            { head: "Đã nộp", num: true, cell: ({ judges }) => `${submitted(judges)}/${judges.length}` },
            { head: "Khóa vì xung đột", num: true, cell: ({ locked }) => (locked > 0 ? locked : "") },
            { head: "Ghi chú", cell: ({ judges }) => <Remark judges={judges} /> },
          ]}
        />
      )}
    </Sheet>
  );
}

function submitted(judges: EntryProgress["judges"]): number {
  return judges.filter(({ state }) => state === "submitted").length;
}

function Judges({ of }: { of: EntryProgress["judges"] }) {
  return <>{of.map(({ name, third }) => (third ? `${name} (thứ ba)` : name)).join(", ")}</>;
}

function Remark({ judges }: { judges: EntryProgress["judges"] }) {
  if (judges.length === 0) return <State is="late">Không còn giám khảo; hãy thêm người</State>;
  if (judges.some(({ third }) => third)) return <State is="risk">Hai phiếu chênh nhiều, đã gọi người thứ ba</State>;
  return null;
}
