import { vietnamDay } from "#kernel/calendar/index.ts";
import { day } from "#kernel/web/index.tsx";
import { addresses } from "../../addresses.ts";
import { Crumbs } from "../Crumbs.tsx";
import { Link } from "../shell/Link.tsx";
import { PortalPage } from "../shell/PortalPage.tsx";
import type { Portal } from "../shell/portal.ts";

/** Bài đã gỡ: that something stood here and no longer does; nothing of what it told. */
export function GonePage(props: { portal: Portal; gone: { publishedAt: Date; withdrawnAt: Date | null } }) {
  const agency = props.portal.agency!;
  const told = { title: "Bài đã được gỡ", description: "Bài từng đăng ở địa chỉ này đã được gỡ.", hidden: true };
  const { publishedAt, withdrawnAt } = props.gone;
  return (
    <PortalPage portal={props.portal} part="stories" told={told}>
      <Crumbs steps={[{ words: "Gương điển hình", href: addresses.home(agency.key) }]} />
      <div class="story-head">
        <h1>Bài đã được gỡ</h1>
        <p class="stand">
          Bài đăng ngày {day(vietnamDay(publishedAt))}{" "}
          {withdrawnAt ? `đã được gỡ ngày ${day(vietnamDay(withdrawnAt))}.` : "hiện không được đăng."} Nội dung không
          còn lưu ở cổng.
        </p>
        <p>
          <Link href={addresses.stories(agency.key)}>Xem các bài khác</Link>
        </p>
      </div>
    </PortalPage>
  );
}
