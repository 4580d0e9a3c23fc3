import { day, Icon } from "#kernel/web/index.tsx";
import type { PublicCard } from "#rooms/stories/index.ts";
import { addresses } from "../../addresses.ts";
import type { PublicExemplarPage } from "../../queries/exemplars.ts";
import { Crumbs } from "../Crumbs.tsx";
import { PortalPage } from "../shell/PortalPage.tsx";
import type { Portal } from "../shell/portal.ts";
import { StoryCards } from "../stories/StoryCards.tsx";

/** Một điển hình: who, recognised as what and by which decision, its way of working, who does likewise, what was told. */
export function ExemplarPage(props: { portal: Portal; exemplar: PublicExemplarPage; stories: PublicCard[] }) {
  const { portal, exemplar, stories } = props;
  const agency = portal.agency!;
  const under = [...new Set([exemplar.caption, exemplar.unitName].filter(Boolean))].join(", ");
  const description = `${exemplar.kindName}: ${exemplar.name}, ${under}.`;
  const person = exemplar.holderKind === "person" || exemplar.holderKind === "outside_person";
  const data = {
    "@type": person ? "Person" : "Organization",
    name: exemplar.name,
    award: exemplar.recognitions.map(({ title, year }) => `${title} (${year})`),
    ...(person ? { affiliation: { "@type": "Organization", name: exemplar.unitName } } : {}),
  };
  return (
    <PortalPage portal={portal} part="stories" told={{ title: exemplar.name, description, data }}>
      <Crumbs
        steps={[
          { words: "Gương điển hình", href: addresses.home(agency.key) },
          { words: "Điển hình", href: addresses.exemplars(agency.key) },
        ]}
      />
      <header class="story-head">
        <p class="field">{[exemplar.kindName, exemplar.field].filter(Boolean).join(", ")}</p>
        <h1>{exemplar.name}</h1>
        <p class="stand">{under}</p>
      </header>
      <div class="story">
        <div class="text">
          <Recognitions exemplar={exemplar} />
          {stories.length > 0 && exemplar.practice && <Practice practice={exemplar.practice} />}
        </div>
        <aside class="side" aria-label="Đơn vị làm theo">
          <Takers exemplar={exemplar} />
        </aside>
      </div>
      {stories.length > 0 && (
        <section aria-labelledby="bai" class="more">
          <div class="row-head">
            <h2 id="bai">Tin, bài</h2>
          </div>
          <StoryCards stories={stories} />
        </section>
      )}
    </PortalPage>
  );
}

function Recognitions({ exemplar }: { exemplar: PublicExemplarPage }) {
  return (
    <section aria-labelledby="cong-nhan">
      <h2 id="cong-nhan">Được công nhận</h2>
      {exemplar.recognitions.length === 0 && exemplar.recognisedOn && (
        <p>Công nhận ngày {day(exemplar.recognisedOn)}.</p>
      )}
      <ul class="given">
        {exemplar.recognitions.map((one) => (
          <li key={`${one.title} ${one.year}`}>
            <b>{one.title}</b>, {one.fromYear ? `giai đoạn ${one.fromYear} – ${one.year}` : `năm ${one.year}`}
            <br />
            <span class="soft small">
              Quyết định số {one.number} ngày {day(one.decidedOn)}
              {one.decidedBy && `, ${one.decidedBy}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The way of working is shown where a story was told: then its facts have been confirmed and checked for the public. */
function Practice({ practice }: { practice: NonNullable<PublicExemplarPage["practice"]> }) {
  return (
    <section aria-labelledby="cach-lam">
      <h2 id="cach-lam">Cách làm: {practice.title}</h2>
      <p>{practice.problem}</p>
      <p>{practice.way}</p>
      {practice.effect && <p>{practice.effect}</p>}
    </section>
  );
}

function Takers({ exemplar }: { exemplar: PublicExemplarPage }) {
  return (
    <section aria-labelledby="lam-theo">
      <h2 id="lam-theo">Đơn vị làm theo</h2>
      {exemplar.takersNamed.length === 0 && <p class="soft">Chưa có đơn vị nào.</p>}
      <ul class="taken">
        {exemplar.takersNamed.map((one) => (
          <li key={one.unitName} class={one.confirmed ? undefined : "try"}>
            <Icon name={one.confirmed ? "circle-check" : "hourglass-high"} />
            <span>
              {one.unitName}
              <br />
              <span class="soft">
                {one.confirmed ? "đã có kết quả" : "đang làm thử"}
                {one.since && `, từ ${day(one.since)}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
