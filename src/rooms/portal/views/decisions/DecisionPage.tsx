import { day, units } from "#kernel/web/index.tsx";
import { addresses } from "../../addresses.ts";
import type { PublicDecisionPage } from "../../queries/decisions.ts";
import { Crumbs } from "../Crumbs.tsx";
import { Pages } from "../Pages.tsx";
import { PortalPage } from "../shell/PortalPage.tsx";
import type { Portal } from "../shell/portal.ts";

/** How many names a page of a decision shows. */
export const namesPerPage = 100;

/** Một quyết định: whom it names, for what. */
export function DecisionPage(props: { portal: Portal; decision: PublicDecisionPage; page: number }) {
  const { portal, decision, page } = props;
  const agency = portal.agency!;
  const title = `Quyết định số ${decision.number}`;
  return (
    <PortalPage
      portal={portal}
      part="decisions"
      told={{ title, description: decision.subject ?? `${title} ngày ${day(decision.decidedOn)}.` }}
    >
      <Crumbs
        steps={[
          { words: "Gương điển hình", href: addresses.home(agency.key) },
          { words: "Quyết định", href: addresses.decisions(agency.key) },
        ]}
      />
      <header class="story-head">
        <h1>{title}</h1>
        {decision.subject && <p class="stand">{decision.subject}</p>}
        <p class="by">
          <span>Ngày {day(decision.decidedOn)}</span>
          {decision.decidedBy && <span>{decision.decidedBy}</span>}
          <span>{units(decision.holders, "tập thể, cá nhân, hộ")}</span>
        </p>
      </header>
      <section class="wide-table" data-scroll tabindex={0} aria-label="Danh sách được khen thưởng">
        <table>
          <thead>
            <tr>
              <th scope="col">Tập thể, cá nhân, hộ</th>
              <th scope="col">Đơn vị</th>
              <th scope="col">Danh hiệu, hình thức</th>
              <th scope="col">Thành tích</th>
            </tr>
          </thead>
          <tbody>
            {decision.named.map((one) => (
              <tr key={`${one.name} ${one.unitName} ${one.award}`}>
                <th scope="row">
                  {one.name}
                  {one.post && <span class="soft">, {one.post}</span>}
                </th>
                <td>{one.unitName === one.name ? "" : one.unitName}</td>
                <td>{one.award}</td>
                <td>{one.achievement}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Pages
        page={page}
        size={namesPerPage}
        total={decision.holders}
        of="dòng"
        href={(n) => `${addresses.decisions(agency.key)}/${decision.id}?trang=${n}`}
      />
    </PortalPage>
  );
}
