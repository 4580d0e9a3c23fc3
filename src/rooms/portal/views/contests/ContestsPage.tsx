import { day, Icon, units } from "#kernel/web/index.tsx";
import { type PublicContest, takesEntries } from "#rooms/contests/index.ts";
import { addresses } from "../../addresses.ts";
import { Crumbs } from "../Crumbs.tsx";
import { Pages } from "../Pages.tsx";
import { Link } from "../shell/Link.tsx";
import { PortalPage } from "../shell/PortalPage.tsx";
import { type Portal, usePortal } from "../shell/portal.ts";

/** How many contests a page of the list shows. */
export const contestsPerPage = 30;

/** Cuộc thi mở cho công chúng, those that take entries first. */
export function ContestsPage(props: {
  portal: Portal;
  found: { rows: PublicContest[]; total: number };
  page: number;
  today: string;
}) {
  const { portal, found, today } = props;
  const agency = portal.agency!;
  const description = `Cuộc thi viết, tìm hiểu của ${agency.name} mở cho mọi người.`;
  return (
    <PortalPage portal={portal} told={{ title: `Cuộc thi, ${agency.name}`, description }}>
      <Crumbs steps={[{ words: "Gương điển hình", href: addresses.home(agency.key) }]} here="Cuộc thi" />
      <div class="open">
        <div>
          <h1>Cuộc thi</h1>
          <p class="soft">
            {found.total > 0 ? units(found.total, "cuộc thi") : "Chưa có cuộc thi nào mở cho mọi người."}
          </p>
        </div>
      </div>
      <ContestLines contests={found.rows} today={today} alone />
      <Pages
        page={props.page}
        size={contestsPerPage}
        total={found.total}
        of="cuộc thi"
        href={(page) => `${addresses.contests(agency.key)}?trang=${page}`}
      />
    </PortalPage>
  );
}

/** Contests as lines: until when, name, whether entries are taken. */
export function ContestLines(props: { contests: readonly PublicContest[]; today: string; alone?: boolean }) {
  const { agency } = usePortal();
  const named = (one: PublicContest) => <Link href={addresses.contest(agency!.key, one.id)}>{one.name}</Link>;
  return (
    <ul class="moves">
      {props.contests.map((one) => (
        <li key={one.id}>
          <span class="num">đến {day(one.endsOn)}</span>
          <div>
            {props.alone ? <h2>{named(one)}</h2> : <h3>{named(one)}</h3>}
            {one.subject && <p class="soft small">{one.subject.split("\n")[0]}</p>}
          </div>
          <p class="state">
            <Icon name={takesEntries(one, props.today) ? "pencil" : "circle-check"} />
            {standingOf(one, props.today)}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Where a contest stands, for the public. */
export function standingOf(contest: PublicContest, today: string): string {
  if (contest.state === "cancelled") return "Đã hủy";
  if (contest.announcedOn) return "Đã công bố kết quả";
  if (takesEntries(contest, today)) return "Đang nhận bài";
  return today < contest.startsOn ? `Nhận bài từ ${day(contest.startsOn)}` : "Đã hết hạn nhận bài";
}
