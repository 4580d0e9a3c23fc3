import { day, units } from "#kernel/web/index.tsx";
import { addresses } from "../../addresses.ts";
import type { PublicDecision } from "../../queries/decisions.ts";
import { Choices } from "../Choices.tsx";
import { Crumbs } from "../Crumbs.tsx";
import { Pages } from "../Pages.tsx";
import { Link } from "../shell/Link.tsx";
import { PortalPage } from "../shell/PortalPage.tsx";
import type { Portal } from "../shell/portal.ts";

/** How many decisions a page of the list shows. */
export const decisionsPerPage = 30;

/** Quyết định khen thưởng đã ban hành, the newest first. */
export function DecisionsPage(props: {
  portal: Portal;
  query: { year: string; page: number };
  found: { rows: PublicDecision[]; total: number };
  years: readonly number[];
}) {
  const { portal, query, found } = props;
  const agency = portal.agency!;
  const description = `Quyết định khen thưởng liên quan đến tập thể, cá nhân của ${agency.name}.`;
  const kept: Record<string, string> = query.year ? { nam: query.year } : {};
  return (
    <PortalPage portal={portal} part="decisions" told={{ title: `Quyết định, ${agency.name}`, description }}>
      <Crumbs steps={[{ words: "Gương điển hình", href: addresses.home(agency.key) }]} here="Quyết định" />
      <div class="open">
        <div>
          <h1>Quyết định khen thưởng</h1>
          <p class="soft">{found.total > 0 ? units(found.total, "quyết định") : "Chưa có quyết định nào ở mục này."}</p>
        </div>
      </div>
      <Choices
        action={addresses.decisions(agency.key)}
        choices={[
          {
            name: "nam",
            label: "Năm",
            all: "Mọi năm",
            chosen: query.year,
            options: props.years.map((year) => ({ value: String(year), words: String(year) })),
          },
        ]}
      />
      <ul class="moves">
        {found.rows.map((one) => (
          <li key={one.id}>
            <span class="num">{day(one.decidedOn)}</span>
            <div>
              <h2>
                <Link href={`${addresses.decisions(agency.key)}/${one.id}`}>Quyết định số {one.number}</Link>
              </h2>
              <p class="soft small">{[one.subject, one.decidedBy].filter(Boolean).join(". ")}</p>
            </div>
            <p class="state">{units(one.holders, "tập thể, cá nhân, hộ")}</p>
          </li>
        ))}
      </ul>
      <Pages
        page={query.page}
        size={decisionsPerPage}
        total={found.total}
        of="quyết định"
        href={(page) => `${addresses.decisions(agency.key)}?${new URLSearchParams({ ...kept, trang: String(page) })}`}
      />
    </PortalPage>
  );
}
