import { useSurroundings } from "#kernel/web/context.ts";
import { addresses } from "../addresses.ts";
import type { PortalAgency } from "../queries/agency.ts";
import { Link } from "./shell/Link.tsx";
import { PortalPage } from "./shell/PortalPage.tsx";
import type { Portal } from "./shell/portal.ts";

/** Các cơ quan có cổng ở đây. */
export function AgenciesPage(props: { portal: Portal; agencies: readonly PortalAgency[] }) {
  const { assets } = useSurroundings();
  const description = "Cổng gương điển hình tiên tiến của các cơ quan.";
  return (
    <PortalPage portal={props.portal} told={{ title: "Gương điển hình", description }}>
      <div class="open">
        <div>
          <h1>Việc tốt ở ngay cơ quan mình, kể lại để người khác làm theo</h1>
          <p class="soft">Chọn một cơ quan để xem gương điển hình, phong trào và quyết định khen thưởng.</p>
        </div>
      </div>
      <div class="cards">
        {props.agencies.map((agency) => (
          <article key={agency.id}>
            <Link href={addresses.home(agency.key)} silent>
              {agency.art ? (
                <img src={assets.url(`art/${agency.art}.svg`)} alt="" width={400} height={250} loading="lazy" />
              ) : (
                <span class="no-picture" aria-hidden="true" />
              )}
            </Link>
            <h2>
              <Link href={addresses.home(agency.key)}>{agency.name}</Link>
            </h2>
          </article>
        ))}
      </div>
    </PortalPage>
  );
}
