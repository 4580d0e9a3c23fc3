import { Act, Button, count, Page, Rows, Sheet, State } from "#kernel/web/index.tsx";
import { erasedAuthor } from "../../erased-words.vi.ts";
import type { AuthorsIn, RankLine } from "../../queries/judging.ts";
import type { Contest, ContestRound } from "../../schema.ts";
import { tieNames } from "../../words.vi.ts";
import { crumbsOf } from "../crumbs.ts";

/** Xếp hạng of closed rounds, by blind number; with authors once they are opened. */
export function RankingPage(props: {
  contest: Contest;
  rounds: ContestRound[];
  ranking: RankLine[];
  authors: AuthorsIn;
  opens: boolean;
}) {
  const { contest, rounds, ranking, authors } = props;
  const act = props.opens ? (
    <Act words="Mọi vòng đã đóng.">
      <Button words="Chốt giải, mở phách" icon="lock-open" href={`/contests/${contest.id}/opening`} primary />
    </Act>
  ) : null;
  const opened = authors.size > 0;
  return (
    <Page
      title="Xếp hạng"
      over={contest.name}
      crumbs={crumbsOf(contest)}
      under={`Khi bằng điểm: ${tieNames[contest.tieRule].toLocaleLowerCase("vi")}.`}
      act={act}
    >
      {rounds
        .filter(({ state }) => state === "closed")
        .reverse()
        .map((round) => (
          <Sheet key={round.id} title={round.name}>
            <Rows
              caption={`Xếp hạng ${round.name}`}
              rows={ranking.filter(({ roundId }) => roundId === round.id)}
              columns={[
                { head: "Hạng", num: true, cell: ({ place }) => place },
                { head: "Số phách", names: true, cell: ({ blindNumber }) => blindNumber },
                ...(opened ? [{ head: "Tác giả", cell: ({ entryId }: RankLine) => authorOf(authors, entryId) }] : []),
                { head: "Điểm", num: true, cell: ({ score }) => count(score) },
                ...(round.goOn === null
                  ? []
                  : [
                      {
                        head: "Vào vòng sau",
                        cell: ({ goesOn }: RankLine) => (goesOn ? <State is="done">Vào vòng sau</State> : null),
                      },
                    ]),
              ]}
            />
          </Sheet>
        ))}
    </Page>
  );
}

function authorOf(authors: AuthorsIn, entryId: string): string {
  const found = authors.get(entryId);
  return [found?.author === "" ? erasedAuthor : found?.author, found?.place].filter(Boolean).join(", ");
}
