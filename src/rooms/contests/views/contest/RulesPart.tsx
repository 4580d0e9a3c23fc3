import { count, day, List, Sheet, State, units } from "#kernel/web/index.tsx";
import type { ContestShown } from "../../queries/contest-page.ts";
import { roundStateNames, tieNames } from "../../words.vi.ts";

/** Tiêu chí chấm and how entries are judged. */
export function CriteriaPart({ contest, criteria }: ContestShown) {
  if (criteria.length === 0) return null;
  const all = criteria.reduce((sum, { points }) => sum + points, 0);
  return (
    <Sheet title="Tiêu chí chấm" aside={`Tổng ${count(all)} điểm`}>
      <table class="table rows">
        <caption class="visually-hidden">Tiêu chí chấm và điểm tối đa</caption>
        <thead>
          <tr>
            <th scope="col">Tiêu chí</th>
            <th scope="col" class="num">
              Điểm tối đa
            </th>
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ id, name, points }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td class="num">{count(points)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft block">
        Mỗi bài {units(contest.judgesPerEntry, "giám khảo")} chấm kín theo số phách; điểm của bài là trung bình các
        phiếu.
        {contest.spread !== null &&
          ` Hai phiếu chênh quá ${count(contest.spread)} điểm thì thêm giám khảo thứ ba, lấy trung bình hai phiếu gần nhau nhất.`}{" "}
        Khi bằng điểm: {tieNames[contest.tieRule].toLocaleLowerCase("vi")}.
      </p>
    </Sheet>
  );
}

/** Giải thưởng. */
export function PrizesPart({ prizes }: ContestShown) {
  if (prizes.length === 0) return null;
  return (
    <Sheet title="Giải thưởng">
      <List>
        {prizes.map(({ id, name, count: n, worth }) => (
          <li key={id}>
            <p>
              {name}: {units(n, "giải")}
            </p>
            {worth && <p class="soft">{worth}</p>}
          </li>
        ))}
      </List>
    </Sheet>
  );
}

/** Vòng chấm and how far each is. */
export function RoundsPart({ contest, rounds, runs }: ContestShown) {
  if (rounds.length === 0) return null;
  return (
    <Sheet title="Vòng chấm">
      <List>
        {rounds.map(({ id, name, goOn, dueOn, state }) => (
          <li key={id}>
            <p>{runs && state !== "waiting" ? <a href={`/contests/${contest.id}/judging`}>{name}</a> : name}</p>
            <p class="soft">
              {[
                goOn !== null && `${units(goOn, "bài")} vào vòng sau`,
                dueOn && `chấm xong chậm nhất ngày ${day(dueOn)}`,
              ]
                .filter(Boolean)
                .join(", ")}
            </p>
            <State is={roundStateNames[state].state}>{roundStateNames[state].word}</State>
          </li>
        ))}
      </List>
    </Sheet>
  );
}

/** Việc của kế hoạch mà cuộc thi tính cho. */
export function DutiesPart({ duties }: ContestShown) {
  if (duties.length === 0) return null;
  return (
    <Sheet title="Tính cho kế hoạch">
      <List>
        {duties.map(({ id, title, key, planId, planNumber, planTitle }) => (
          <li key={id}>
            <p>
              <a href={`/plans/${planId}/duties/${key}`}>{title}</a>
            </p>
            <p class="soft">{planNumber ?? planTitle}</p>
          </li>
        ))}
      </List>
    </Sheet>
  );
}
