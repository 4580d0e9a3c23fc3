import type { Verdict } from "#kernel/verdict.ts";
import { Act, Button, day, Facts, type Filled, Page, Reasons, State } from "#kernel/web/index.tsx";
import { sessionStateNames, votingNames } from "../../council/words.vi.ts";
import type { SessionShown } from "../../queries/session-page.ts";
import { AttendanceSheet, MembersSheet } from "./AttendanceSheet.tsx";
import { ClosingSheet } from "./ClosingSheet.tsx";
import { ItemSheet } from "./ItemSheet.tsx";
import { ruleWords } from "./SessionsPage.tsx";

/** Một phiên họp: who is there, then one initiative after the other, then its end. `at`: whose form came back. */
export function SessionPage(props: SessionShown & { form: Filled; at: string; opening: Verdict }) {
  const { found, members, items, rule, quorum, form, at } = props;
  const { session, round, councilName } = found;
  const look = sessionStateNames[session.state];
  return (
    <Page
      title={`Phiên họp ngày ${day(session.heldOn)}`}
      over={`${councilName} · ${round.title}`}
      crumbs={[{ words: "Hội đồng Sáng kiến", href: "/council-sessions" }]}
      aside={
        <p>
          <State is={look.state} tint>
            {look.word}
          </State>
        </p>
      }
      act={<SessionAct {...props} />}
    >
      <Facts
        of={[
          ["Giờ họp", session.heldAt],
          ["Nơi họp", session.place],
          ["Biểu quyết", votingNames[session.voting]],
          ["Có mặt", quorum && session.state !== "prepared" && `${quorum.present}/${quorum.members} thành viên`],
          ["Biên bản", session.minutesNumber],
          ["Lý do không họp", session.note],
          ["Quy tắc", rule && ruleWords(rule)],
        ]}
      />
      {props.mayOpen && <Reasons of={props.opening} title="Chưa mở được phiên họp" />}
      {props.mayOpen ? <AttendanceSheet id={session.id} members={members} /> : <MembersSheet members={members} />}
      {items.map((line, n) => (
        <ItemSheet
          key={line.item.initiativeId}
          line={line}
          n={n + 1}
          members={members}
          rule={rule}
          sessionId={session.id}
          counting={props.counting.allowed}
          form={at === line.item.initiativeId ? form : null}
        />
      ))}
      {session.state === "sitting" && props.counting.allowed && (
        <ClosingSheet id={session.id} closing={props.closing} form={at === "closing" ? form : null} />
      )}
    </Page>
  );
}

function SessionAct({ found: { session }, mayOpen, cancelling, closing, deciding }: SessionShown) {
  const at = `/council-sessions/${session.id}`;
  const minutes = session.state === "closed" || session.state === "sitting";
  return (
    <Act>
      {cancelling.allowed && <Button words="Ghi không họp" icon="circle-x" href={`${at}/cancellation`} second />}
      {minutes && <Button words="Biên bản" icon="file-text" href={`${at}/minutes`} second />}
      {mayOpen && <Button words="Mở phiên họp" icon="player-play" primary form="attendance" />}
      {closing.allowed && <Button words="Kết thúc phiên họp" icon="check" primary form="closing" />}
      {deciding.allowed && (
        <Button words="Ghi quyết định công nhận" icon="certificate" href={`${at}/decision`} primary />
      )}
    </Act>
  );
}
