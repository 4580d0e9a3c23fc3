import { Button, day, FileLine, Rows, Sheet, State } from "#kernel/web/index.tsx";
import type { ContestShown } from "../../queries/contest-page.ts";
import type { LaunchLine } from "../../queries/contests.ts";

/** Đơn vị của mình tham gia thế nào, in another body's contest. */
export function OwnReport({ contest, mineToReport }: ContestShown) {
  if (contest.kind !== "outside") return null;
  return (
    <>
      {mineToReport.map((launch) => (
        <Sheet key={launch.id} title={`Việc tham gia của ${launch.unitName}`} block>
          <Told contest={contest} launch={launch} />
          {contest.state === "launched" && (
            <p>
              <Button
                words={launch.sent === null ? "Báo đã tham gia" : "Báo lại"}
                icon="pencil"
                small
                href={`/contests/${contest.id}/launches/${launch.id}/report`}
              />
            </p>
          )}
        </Sheet>
      ))}
    </>
  );
}

function Told({ launch }: { contest: ContestShown["contest"]; launch: LaunchLine }) {
  if (launch.sent === null) return <p>Đơn vị chưa báo đã gửi bài.</p>;
  return (
    <>
      <p>
        Đã gửi {launch.sent} bài ngày {day(launch.sentOn!)}. {launch.evidence}
      </p>
      {launch.entrants && <p class="pre">{launch.entrants}</p>}
      {launch.prizes && <p>Giải đạt được: {launch.prizes}</p>}
    </>
  );
}

/** Các đơn vị được phát động: how each takes part. */
export function UnitsPart({ contest, launches }: ContestShown) {
  if (launches.length === 0) return null;
  const outside = contest.kind === "outside";
  return (
    <Sheet id="don-vi" title="Đơn vị tham gia">
      <Rows
        caption="Các đơn vị và việc tham gia"
        rows={launches}
        columns={[
          { head: "Đơn vị", names: true, cell: ({ unitName }) => unitName },
          {
            head: outside ? "Bài đã gửi" : "Bài hợp lệ",
            num: true,
            cell: ({ sent, entries }) => (outside ? (sent ?? "") : entries),
          },
          {
            head: "Tình trạng",
            cell: (launch) => <Standing contest={contest} launch={launch} />,
          },
          ...(outside ? [{ head: "Minh chứng", cell: (launch: LaunchLine) => <Evidence launch={launch} /> }] : []),
        ]}
      />
    </Sheet>
  );
}

function Standing({ contest, launch }: { contest: ContestShown["contest"]; launch: LaunchLine }) {
  const wanted = contest.wantedEntries ?? 0;
  const n = contest.kind === "outside" ? launch.sent : launch.entries;
  if (n === null) return <State is="wait">Chưa báo</State>;
  if (n >= Math.max(wanted, 1)) return <State is="done">{launch.prizes ? launch.prizes : "Đã tham gia"}</State>;
  if (wanted > 0) return <State is="risk">{`Thiếu ${wanted - n} bài`}</State>;
  if (contest.state === "launched") return <State is="open">Chưa có bài</State>;
  return <State is="off">Không có bài</State>;
}

function Evidence({ launch }: { launch: LaunchLine }) {
  return (
    <>
      {launch.evidence}
      {launch.fileId && <FileLine file={{ name: "Tệp minh chứng", size: 0, href: `/files/${launch.fileId}` }} />}
    </>
  );
}
