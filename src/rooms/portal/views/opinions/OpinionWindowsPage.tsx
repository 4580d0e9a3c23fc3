import { day, Icon, units } from "#kernel/web/index.tsx";
import type { PublicWindow } from "#rooms/opinions/index.ts";
import { addresses } from "../../addresses.ts";
import { Crumbs } from "../Crumbs.tsx";
import { Pages } from "../Pages.tsx";
import { Link } from "../shell/Link.tsx";
import { PortalPage } from "../shell/PortalPage.tsx";
import { type Portal, usePortal } from "../shell/portal.ts";

/** How many windows a page of the list shows. */
export const windowsPerPage = 30;

/** Các đợt lấy ý kiến, those that take opinions first. */
export function OpinionWindowsPage(props: {
  portal: Portal;
  found: { rows: PublicWindow[]; total: number };
  page: number;
}) {
  const { portal, found } = props;
  const agency = portal.agency!;
  const description = `${agency.name} lấy ý kiến Nhân dân về người, tập thể được đề nghị công nhận, khen thưởng.`;
  return (
    <PortalPage portal={portal} told={{ title: `Lấy ý kiến Nhân dân, ${agency.name}`, description }}>
      <Crumbs steps={[{ words: "Gương điển hình", href: addresses.home(agency.key) }]} here="Lấy ý kiến Nhân dân" />
      <div class="open">
        <div>
          <h1>Lấy ý kiến Nhân dân</h1>
          <p class="soft">
            {found.total > 0
              ? `${units(found.total, "đợt")}. Trước khi Hội đồng xét, ai cũng có thể cho biết ý kiến về người, tập thể được đề nghị.`
              : "Chưa có đợt lấy ý kiến nào."}
          </p>
        </div>
      </div>
      <WindowLines windows={found.rows} alone />
      <Pages
        page={props.page}
        size={windowsPerPage}
        total={found.total}
        of="đợt"
        href={(page) => `${addresses.opinions(agency.key)}?trang=${page}`}
      />
    </PortalPage>
  );
}

/** Windows as lines: until when, title, whether opinions are taken. */
export function WindowLines(props: { windows: readonly PublicWindow[]; alone?: boolean }) {
  const { agency } = usePortal();
  const named = (one: PublicWindow) => <Link href={addresses.opinionWindow(agency!.key, one.id)}>{one.title}</Link>;
  return (
    <ul class="moves">
      {props.windows.map((one) => (
        <li key={one.id}>
          <span class="num">đến {day(one.closedOn ?? one.closesOn!)}</span>
          <div>
            {props.alone ? <h2>{named(one)}</h2> : <h3>{named(one)}</h3>}
            <p class="soft small">{one.about.split("\n")[0]}</p>
          </div>
          <p class="state">
            <Icon name={one.standing === "open" ? "message" : "circle-check"} />
            {standingWords(one)}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Where a window stands, for the public. */
export function standingWords({ standing }: PublicWindow): string {
  if (standing === "open") return "Đang lấy ý kiến";
  if (standing === "concluded") return "Đã kết thúc";
  return standing === "cancelled" ? "Đã hủy" : "Đã hết hạn, đang xem xét";
}
