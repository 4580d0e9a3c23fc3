import { units } from "#kernel/web/index.tsx";
import type { PublicCard } from "#rooms/stories/index.ts";
import { addresses } from "../../addresses.ts";
import { Choices, choicesOf, keptOf, type ListAsked, type ListChoices } from "../Choices.tsx";
import { Crumbs } from "../Crumbs.tsx";
import { Pages } from "../Pages.tsx";
import { SearchForm } from "../SearchForm.tsx";
import { Link } from "../shell/Link.tsx";
import { PortalPage } from "../shell/PortalPage.tsx";
import type { Portal } from "../shell/portal.ts";
import { StoryCards } from "./StoryCards.tsx";

export type StoriesData = {
  stories: PublicCard[];
  /** Never more than the most that are counted; then there are more. */
  total: number;
  more: boolean;
  choices: ListChoices;
  /** Điển hình whose names fit what was searched. */
  exemplars: { id: string; name: string; unitName: string }[];
};

/** How many stories a page of the list shows. */
export const storiesPerPage = 20;

/** Tin, bài: all stories, filtered by field, unit, year and whom they tell of, or found by words. */
export function StoriesPage(props: { portal: Portal; query: ListAsked; data: StoriesData }) {
  const { portal, query, data } = props;
  const agency = portal.agency!;
  const title = query.search ? `Tìm “${query.search}”` : "Tất cả tin, bài";
  const description = `Tin, bài về gương điển hình tiên tiến của ${agency.name}.`;
  const kept = keptOf(query);
  const { tim: _words, ...filters } = kept;
  return (
    <PortalPage portal={portal} part="stories" told={{ title, description, hidden: query.search !== "" }}>
      <Crumbs steps={[{ words: "Gương điển hình", href: addresses.home(agency.key) }]} here={title} />
      <div class="open">
        <div>
          <h1>{title}</h1>
          <p class="soft">{foundWords(data)}</p>
        </div>
        <SearchForm words={query.search} kept={filters} />
      </div>
      <Choices
        action={addresses.stories(agency.key)}
        choices={choicesOf(query, data.choices, { year: "Năm", holder: "Kể về" })}
        kept={query.search ? { tim: query.search } : {}}
      />
      <NamedExemplars agency={agency.key} exemplars={data.exemplars} />
      {data.stories.length > 0 && (
        <section aria-label="Tin, bài">
          <StoryCards stories={data.stories} alone />
        </section>
      )}
      {data.stories.length === 0 && <NothingFound agency={agency.key} />}
      <Pages
        page={query.page}
        size={storiesPerPage}
        total={data.total}
        of="bài"
        href={(page) => `${addresses.stories(agency.key)}?${new URLSearchParams({ ...kept, trang: String(page) })}`}
      />
    </PortalPage>
  );
}

function foundWords({ total, more }: StoriesData): string {
  if (total === 0) return "";
  return more ? `Hơn ${units(total, "bài")}; thêm từ hoặc chọn đơn vị, năm để tìm gần hơn.` : units(total, "bài");
}

function NamedExemplars(props: { agency: string; exemplars: StoriesData["exemplars"] }) {
  if (props.exemplars.length === 0) return null;
  return (
    <section class="named" aria-labelledby="dien-hinh">
      <h2 id="dien-hinh">Điển hình có tên này</h2>
      <ul>
        {props.exemplars.map(({ id, name, unitName }) => (
          <li key={id}>
            <Link href={addresses.exemplar(props.agency, id)}>{name}</Link> <span class="soft small">{unitName}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NothingFound({ agency }: { agency: string }) {
  return (
    <p class="nothing">
      Không có bài nào. Thử ít từ hơn, viết không dấu cũng được; hoặc xem{" "}
      <Link href={addresses.stories(agency)}>tất cả tin, bài</Link>.
    </p>
  );
}
