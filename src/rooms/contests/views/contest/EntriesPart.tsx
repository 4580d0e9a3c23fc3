import { vietnamDay } from "#kernel/calendar/index.ts";
import { Button, day, List, Sheet, State } from "#kernel/web/index.tsx";
import type { ContestShown } from "../../queries/contest-page.ts";
import { entryStateNames, paperStateNames, roleNames } from "../../words.vi.ts";

/** Bài của tôi. */
export function OwnEntries({ contest, own, may, quiz }: ContestShown) {
  return (
    <Sheet title="Bài dự thi của tôi">
      <List>
        {own.map(({ id, title, state, submittedAt }) => (
          <li key={id}>
            <p>
              <a href={`/contests/${contest.id}/entries/${id}`}>{title}</a>
            </p>
            <p class="soft">Gửi ngày {day(vietnamDay(submittedAt))}</p>
            <State is={entryStateNames[state].state}>{entryStateNames[state].word}</State>
          </li>
        ))}
        {quiz.open && (
          <li>
            <p>
              <a href={`/contests/${contest.id}/paper`}>Bài đang làm</a>
            </p>
            <State is={paperStateNames.open.state}>{paperStateNames.open.word}</State>
          </li>
        )}
        {own.length === 0 && !quiz.open && <li>Chưa gửi bài nào.</li>}
      </List>
      {may.enter.allowed && own.length > 0 && (
        <p class="block">
          <Button
            words={contest.format === "quiz" ? "Làm thêm bài" : "Gửi thêm bài"}
            icon="plus"
            small
            href={`/contests/${contest.id}/${contest.format === "quiz" ? "paper" : "entries/new"}`}
          />
        </p>
      )}
    </Sheet>
  );
}

/** Số bài đã nhận, for those who organise. */
export function EntriesPart({ contest, counts }: ContestShown) {
  const at = `/contests/${contest.id}/entries`;
  return (
    <Sheet title="Bài dự thi" aside={<a href={at}>Sổ bài dự thi</a>}>
      <List>
        {(["received", "accepted", "barred", "withdrawn"] as const).map((state) => (
          <li key={state}>
            <State is={entryStateNames[state].state}>{entryStateNames[state].word}</State>{" "}
            <a href={`${at}?state=${state}`}>{counts[state]} bài</a>
          </li>
        ))}
      </List>
    </Sheet>
  );
}

/** Ban giám khảo, ban tổ chức. */
export function HandsPart({ contest, hands, may }: ContestShown) {
  if (contest.kind !== "own" || (hands.length === 0 && !may.name.allowed)) return null;
  return (
    <Sheet title={contest.format === "quiz" ? "Ban tổ chức" : "Ban giám khảo, ban tổ chức"}>
      <List>
        {hands.map(({ personId, name, role }) => (
          <li key={personId}>
            <p>{name}</p>
            <p class="soft">{roleNames[role]}</p>
          </li>
        ))}
        {hands.length === 0 && <li>Chưa lập.</li>}
      </List>
      {may.name.allowed && (
        <p class="block">
          <Button words="Lập, sửa" icon="pencil" small href={`/contests/${contest.id}/jury`} />
        </p>
      )}
    </Sheet>
  );
}
