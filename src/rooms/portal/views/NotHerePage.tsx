import { addresses } from "../addresses.ts";
import { Link } from "./shell/Link.tsx";
import { PortalPage } from "./shell/PortalPage.tsx";
import type { Portal } from "./shell/portal.ts";

/** Không có trang này: for an address of the portal that leads nowhere. */
export function NotHerePage(props: { portal: Portal }) {
  const { agency } = props.portal;
  return (
    <PortalPage
      portal={props.portal}
      told={{ title: "Không có trang này", description: "Không có trang nào ở địa chỉ này.", hidden: true }}
    >
      <div class="story-head">
        <h1>Không có trang này</h1>
        <p class="stand">Địa chỉ có thể đã gõ nhầm, hoặc nội dung không còn ở cổng.</p>
        <p>
          <Link href={agency ? addresses.home(agency.key) : addresses.agencies}>Về trang đầu của cổng</Link>
        </p>
      </div>
    </PortalPage>
  );
}
