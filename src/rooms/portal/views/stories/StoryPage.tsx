import { vietnamDay } from "#kernel/calendar/index.ts";
import { day, Icon } from "#kernel/web/index.tsx";
import { factNames, type PublicCard, type PublicStory, publicPathOf, publicPicturePath } from "#rooms/stories/index.ts";
import { addresses } from "../../addresses.ts";
import { Crumbs } from "../Crumbs.tsx";
import { Link } from "../shell/Link.tsx";
import { PortalPage, type Told } from "../shell/PortalPage.tsx";
import type { Portal } from "../shell/portal.ts";
import { StoryCards, whose } from "./StoryCards.tsx";
import { StoryPicture } from "./StoryPicture.tsx";

/** A unit that does likewise. */
export type Taker = { unitName: string; confirmed: boolean };

export type StoryPageData = {
  story: PublicStory;
  takers: Taker[];
  related: PublicCard[];
  /** Bài đã sửa sau khi đăng, newest last. */
  minutes: number;
};

/** Một bài: what somebody did, the facts it rests on, who does likewise, what was corrected. */
export function StoryPage(props: { portal: Portal; data: StoryPageData }) {
  const { portal, data } = props;
  const { story } = data;
  const agency = portal.agency!;
  const field = story.field
    ? [{ words: story.field, href: `${addresses.stories(agency.key)}?linh-vuc=${encodeURIComponent(story.field)}` }]
    : [];
  return (
    <PortalPage portal={portal} part="stories" told={toldOf(portal, data)}>
      <Crumbs steps={[{ words: "Gương điển hình", href: addresses.home(agency.key) }, ...field]} />
      <article>
        <header class="story-head">
          <h1>{story.title}</h1>
          <p class="stand">{story.standfirst}</p>
          <p class="by">
            <span>{whose(story)}</span>
            <span>Đăng {day(vietnamDay(story.publishedAt))}</span>
            <span>Đọc trong {data.minutes} phút</span>
          </p>
        </header>
        <figure class="cover">
          <StoryPicture cover={story.pictures[0] ?? null} />
          <Caption story={story} />
        </figure>
        <div class="story">
          <div class="text">
            <div class="told" dangerouslySetInnerHTML={{ __html: story.html }} />
            <OtherPictures portal={portal} story={story} />
            <Ground story={story} />
            <p class="after">
              {story.exemplarId && (
                <Link class="btn" href={addresses.exemplar(agency.key, story.exemplarId)}>
                  <Icon name="affiliate" />
                  Xem điển hình này
                </Link>
              )}
            </p>
          </div>
          <aside class="side" aria-label="Bên lề bài">
            <Facts story={story} />
            <Takers takers={data.takers} />
          </aside>
        </div>
      </article>
      {data.related.length > 0 && (
        <section aria-labelledby="gan" class="more">
          <div class="row-head">
            <h2 id="gan">Gần với chuyện này</h2>
          </div>
          <StoryCards stories={data.related} />
        </section>
      )}
    </PortalPage>
  );
}

function toldOf(portal: Portal, { story }: StoryPageData): Told {
  const agency = portal.agency!;
  const [cover] = story.pictures;
  const picture = cover && {
    href: publicPicturePath(agency.key, cover.id),
    ...{ alt: cover.alt, width: cover.width, height: cover.height },
  };
  return {
    title: story.title,
    description: story.standfirst || `${whose(story)}: ${story.title}`,
    publishedOn: story.publishedAt,
    ...(picture ? { picture } : {}),
    data: {
      "@type": "NewsArticle",
      headline: story.title,
      description: story.standfirst,
      inLanguage: "vi",
      datePublished: story.publishedAt.toISOString(),
      dateModified: story.changedAt.toISOString(),
      mainEntityOfPage: `${portal.publicUrl}${publicPathOf(agency.key, story.slug)}`,
      publisher: { "@type": "GovernmentOrganization", name: agency.name },
      ...(story.exemplarName ? { about: { "@type": aboutType(story), name: story.exemplarName } } : {}),
      ...(picture ? { image: `${portal.publicUrl}${picture.href}` } : {}),
      ...(story.field ? { articleSection: story.field } : {}),
    },
  };
}

function aboutType({ holderKind }: PublicStory): string {
  return holderKind === "person" || holderKind === "outside_person" ? "Person" : "Organization";
}

function Caption({ story }: { story: PublicStory }) {
  const [cover] = story.pictures;
  if (!cover) return <figcaption>Tranh của cổng.</figcaption>;
  const words = captionOf(cover);
  return words ? <figcaption>{words}</figcaption> : null;
}

/** Caption and who took it, as two sentences. */
function captionOf({ caption, credit }: { caption: string; credit: string }): string {
  const ended = caption && !/[.!?…”]$/.test(caption) ? `${caption}.` : caption;
  return [ended, credit && `Ảnh: ${credit}.`].filter(Boolean).join(" ");
}

function OtherPictures({ portal, story }: { portal: Portal; story: PublicStory }) {
  const others = story.pictures.slice(1);
  return (
    <>
      {others.map((one) => (
        <figure key={one.id}>
          <img
            src={publicPicturePath(portal.agency!.key, one.id)}
            alt={one.alt}
            width={one.width}
            height={one.height}
            loading="lazy"
          />
          <figcaption>{captionOf(one)}</figcaption>
        </figure>
      ))}
    </>
  );
}

/** Số liệu do đơn vị xác nhận; đính chính: what the story rests on, and what of it was corrected. */
function Ground({ story }: { story: PublicStory }) {
  return (
    <div class="end">
      {story.confirmedAt && (
        <p>
          Số liệu, sự việc do {story.unitName} xác nhận ngày {day(vietnamDay(story.confirmedAt))}.
        </p>
      )}
      {story.corrections.map(({ at, words }) => (
        <p key={at.toISOString()}>
          <b>Đính chính {day(vietnamDay(at))}:</b> {words}
        </p>
      ))}
    </div>
  );
}

function Facts({ story }: { story: PublicStory }) {
  if (story.facts.length === 0) return null;
  return (
    <section aria-labelledby="ve">
      <h2 id="ve">Về điển hình</h2>
      <dl class="about">
        {story.facts.map(({ key, value }) => (
          <div key={`${key} ${value}`}>
            <dt>{factNames[key]}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Takers({ takers }: { takers: readonly Taker[] }) {
  if (takers.length === 0) return null;
  return (
    <section aria-labelledby="lam-theo">
      <h2 id="lam-theo">{takers.length} đơn vị làm theo</h2>
      <ul class="taken">
        {takers.map(({ unitName, confirmed }) => (
          <li key={unitName} class={confirmed ? undefined : "try"}>
            <Icon name={confirmed ? "circle-check" : "hourglass-high"} />
            <span>
              {unitName}
              <br />
              <span class="soft">{confirmed ? "đã có kết quả" : "đang làm thử"}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
