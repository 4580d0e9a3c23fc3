import { type PublicCard, publicPathOf } from "#rooms/stories/index.ts";
import { addresses } from "../addresses.ts";
import { Crumbs } from "./Crumbs.tsx";
import { Link } from "./shell/Link.tsx";
import { PortalPage } from "./shell/PortalPage.tsx";
import type { Portal } from "./shell/portal.ts";

/** Sơ đồ trang: the parts of the portal and the newest stories, as a list. */
export function MapPage(props: { portal: Portal; stories: readonly PublicCard[] }) {
  const agency = props.portal.agency!;
  const { key } = agency;
  return (
    <PortalPage portal={props.portal} told={{ title: "Sơ đồ trang", description: `Các phần của cổng ${agency.name}.` }}>
      <Crumbs steps={[{ words: "Gương điển hình", href: addresses.home(key) }]} here="Sơ đồ trang" />
      <header class="story-head">
        <h1>Sơ đồ trang</h1>
      </header>
      <ul class="map">
        {places(key).map(({ words, href }) => (
          <li key={href}>
            <Link href={href}>{words}</Link>
          </li>
        ))}
      </ul>
      {props.stories.length > 0 && (
        <>
          <h2>Tin, bài mới nhất</h2>
          <ul class="map">
            {props.stories.map((story) => (
              <li key={story.id}>
                <Link href={publicPathOf(key, story.slug)}>{story.title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </PortalPage>
  );
}

function places(key: string): { words: string; href: string }[] {
  return [
    { words: "Gương điển hình", href: addresses.home(key) },
    { words: "Tất cả tin, bài", href: addresses.stories(key) },
    { words: "Điển hình đã được công nhận", href: addresses.exemplars(key) },
    { words: "Phong trào và kế hoạch", href: addresses.movements(key) },
    { words: "Lấy ý kiến Nhân dân", href: addresses.opinions(key) },
    { words: "Quyết định khen thưởng", href: addresses.decisions(key) },
    { words: "Kiểm tra giấy chứng nhận", href: addresses.certificate(key) },
    { words: "Giới thiệu một việc tốt", href: addresses.deedForm(key) },
    { words: "Cách chọn và xác nhận một gương", href: addresses.about(key, "cach-chon") },
    { words: "Yêu cầu đính chính, gỡ bài", href: addresses.about(key, "dinh-chinh-go-bai") },
    { words: "Bảo vệ dữ liệu cá nhân", href: addresses.about(key, "du-lieu-ca-nhan") },
  ];
}
