import { day, units } from "#kernel/web/index.tsx";
import { addresses } from "../../addresses.ts";
import type { PublicMovement, PublicPlan } from "../../queries/movements.ts";
import { Crumbs } from "../Crumbs.tsx";
import { Pages } from "../Pages.tsx";
import { PortalPage } from "../shell/PortalPage.tsx";
import type { Portal } from "../shell/portal.ts";
import { MovementLines } from "./MovementLines.tsx";

/** How many movements a page of the list shows. */
export const movementsPerPage = 30;

/** Phong trào và kế hoạch: what was launched, and the plans it rests on. */
export function MovementsPage(props: {
  portal: Portal;
  found: { rows: PublicMovement[]; total: number };
  plans: PublicPlan[];
  page: number;
  today: string;
}) {
  const { portal, found, plans } = props;
  const agency = portal.agency!;
  const description = `Phong trào thi đua và kế hoạch của ${agency.name}.`;
  return (
    <PortalPage portal={portal} part="movements" told={{ title: `Phong trào, ${agency.name}`, description }}>
      <Crumbs steps={[{ words: "Gương điển hình", href: addresses.home(agency.key) }]} here="Phong trào" />
      <div class="open">
        <div>
          <h1>Phong trào thi đua</h1>
          <p class="soft">
            {found.total > 0 ? units(found.total, "phong trào") : "Chưa có phong trào nào được phát động."}
          </p>
        </div>
      </div>
      <MovementLines movements={found.rows} today={props.today} alone />
      <Pages
        page={props.page}
        size={movementsPerPage}
        total={found.total}
        of="phong trào"
        href={(page) => `${addresses.movements(agency.key)}?trang=${page}`}
      />
      {plans.length > 0 && (
        <section aria-labelledby="ke-hoach">
          <div class="row-head">
            <h2 id="ke-hoach">Kế hoạch đã ban hành</h2>
          </div>
          <ul class="moves">
            {plans.map((plan) => (
              <PlanLine key={plan.id} plan={plan} />
            ))}
          </ul>
        </section>
      )}
    </PortalPage>
  );
}

function PlanLine({ plan }: { plan: PublicPlan }) {
  const years = [...new Set([plan.from?.slice(0, 4), plan.to?.slice(0, 4)].filter(Boolean))].join(" – ");
  const issued = plan.issuedOn
    ? `ngày ${day(plan.issuedOn)}`
    : plan.issuedMonth && `tháng ${Number(plan.issuedMonth.slice(5))}/${plan.issuedMonth.slice(0, 4)}`;
  return (
    <li>
      <span class="num">{years}</span>
      <div>
        <h3>{plan.title}</h3>
        <p class="soft small">{plan.issuer}</p>
      </div>
      <p class="state">{[plan.number && `Số ${plan.number}`, issued].filter(Boolean).join(", ")}</p>
    </li>
  );
}
