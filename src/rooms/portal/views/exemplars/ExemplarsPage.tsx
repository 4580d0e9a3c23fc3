import { units } from "#kernel/web/index.tsx";
import { addresses } from "../../addresses.ts";
import type { PublicExemplar } from "../../queries/exemplars.ts";
import { Choices, choicesOf, keptOf, type ListAsked, type ListChoices } from "../Choices.tsx";
import { Crumbs } from "../Crumbs.tsx";
import { Pages } from "../Pages.tsx";
import { Link } from "../shell/Link.tsx";
import { PortalPage } from "../shell/PortalPage.tsx";
import type { Portal } from "../shell/portal.ts";
import { Spread } from "../stories/StoryCards.tsx";

/** How many exemplars a page of the list shows. */
export const exemplarsPerPage = 40;

/** Điển hình đã được công nhận: who, of which unit, as what, since when. */
export function ExemplarsPage(props: {
  portal: Portal;
  query: ListAsked;
  found: { rows: PublicExemplar[]; total: number };
  choices: ListChoices;
}) {
  const { portal, query, found } = props;
  const agency = portal.agency!;
  const title = "Điển hình đã được công nhận";
  const description = `Cá nhân, tập thể, mô hình của ${agency.name} đã được công nhận điển hình tiên tiến.`;
  const kept = keptOf(query);
  return (
    <PortalPage portal={portal} part="stories" told={{ title, description, hidden: query.search !== "" }}>
      <Crumbs steps={[{ words: "Gương điển hình", href: addresses.home(agency.key) }]} here="Điển hình" />
      <div class="open">
        <div>
          <h1>{title}</h1>
          <p class="soft">{found.total > 0 && units(found.total, "điển hình")}</p>
        </div>
      </div>
      <Choices
        action={addresses.exemplars(agency.key)}
        choices={choicesOf(query, props.choices, { year: "Năm công nhận", holder: "Loại" })}
        kept={query.search ? { tim: query.search } : {}}
      />
      <ul class="known">
        {found.rows.map((one) => (
          <Line key={one.id} agency={agency.key} exemplar={one} />
        ))}
      </ul>
      {found.rows.length === 0 && <p class="nothing">Chưa có điển hình nào ở mục này.</p>}
      <Pages
        page={query.page}
        size={exemplarsPerPage}
        total={found.total}
        of="điển hình"
        href={(page) => `${addresses.exemplars(agency.key)}?${new URLSearchParams({ ...kept, trang: String(page) })}`}
      />
    </PortalPage>
  );
}

function Line({ agency, exemplar }: { agency: string; exemplar: PublicExemplar }) {
  return (
    <li>
      <div>
        <h2>
          <Link href={addresses.exemplar(agency, exemplar.id)}>{exemplar.name}</Link>
        </h2>
        <p class="soft small">{[...new Set([exemplar.caption, exemplar.unitName].filter(Boolean))].join(", ")}</p>
      </div>
      <p class="small">
        {exemplar.kindName}
        {exemplar.field && <span class="soft">, {exemplar.field}</span>}
      </p>
      <div class="small">
        {exemplar.recognisedOn && <span class="num">Công nhận năm {exemplar.recognisedOn.slice(0, 4)}</span>}
        <Spread takers={exemplar.takers} />
      </div>
    </li>
  );
}
