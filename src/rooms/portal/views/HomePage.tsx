import { count, Icon, units } from "#kernel/web/index.tsx";
import type { PublicContest } from "#rooms/contests/index.ts";
import type { PublicWindow } from "#rooms/opinions/index.ts";
import { type PublicCard, publicPathOf } from "#rooms/stories/index.ts";
import { addresses } from "../addresses.ts";
import type { PublicMovement } from "../queries/movements.ts";
import { ContestLines } from "./contests/ContestsPage.tsx";
import { MovementLines } from "./movements/MovementLines.tsx";
import { WindowLines } from "./opinions/OpinionWindowsPage.tsx";
import { SearchForm } from "./SearchForm.tsx";
import { Link } from "./shell/Link.tsx";
import { PortalPage } from "./shell/PortalPage.tsx";
import type { Portal } from "./shell/portal.ts";
import { Spread, StoryCards, whose } from "./stories/StoryCards.tsx";
import { StoryPicture } from "./stories/StoryPicture.tsx";

export type HomeData = {
  stories: PublicCard[];
  storyTotal: number;
  exemplarTotal: number;
  /** Cách làm đã có đơn vị khác áp dụng. */
  takenUp: number;
  fields: { field: string; stories: number }[];
  movements: PublicMovement[];
  movementTotal: number;
  /** Those that take entries. */
  contests: PublicContest[];
  /** Those that take opinions. */
  windows: PublicWindow[];
};

/** Trang đầu của cổng một cơ quan: what was told last, by field, which movements run, and the way to tell of a good deed. */
export function HomePage(props: { portal: Portal; data: HomeData; today: string }) {
  const { portal, data } = props;
  const agency = portal.agency!;
  const [first, ...others] = data.stories;
  const description = `Gương điển hình tiên tiến của ${agency.name}: ai, ở đâu, đã làm gì, và những đơn vị làm theo.`;
  return (
    <PortalPage portal={portal} part="stories" told={{ title: `Gương điển hình, ${agency.name}`, description }}>
      <div class="open">
        <div>
          <p class="field">{agency.name}</p>
          <h1>Việc tốt ở ngay cơ quan mình, kể lại để người khác làm theo</h1>
          <p class="soft">{summed(data)}</p>
        </div>
        <SearchForm />
      </div>
      <Windows agency={agency.key} data={data} />
      {first ? <Lead story={first} agency={agency.key} /> : <NothingYet agency={agency.key} />}
      {others.length > 0 && (
        <section aria-labelledby="moi">
          <div class="row-head">
            <h2 id="moi">Mới kể</h2>
            <Link href={addresses.stories(agency.key)}>Xem cả {units(data.storyTotal, "bài")}</Link>
          </div>
          <StoryCards stories={others} />
        </section>
      )}
      <Fields agency={agency.key} fields={data.fields} />
      <Movements agency={agency.key} data={data} today={props.today} />
      <Contests agency={agency.key} data={data} today={props.today} />
      <div class="ask">
        <div>
          <h2>Anh, chị biết một việc tốt?</h2>
          <p>
            Kể lại trong năm phút: ai, ở đâu, đã làm gì. Cán bộ của đơn vị sẽ xác nhận với người được kể trước khi đăng.
          </p>
        </div>
        <a class="btn" href={addresses.deedForm(agency.key)}>
          <Icon name="pencil" />
          Giới thiệu một việc tốt
        </a>
      </div>
    </PortalPage>
  );
}

function summed({ exemplarTotal, takenUp }: HomeData): string {
  if (exemplarTotal === 0) return "Chưa có điển hình nào được công nhận.";
  const known = `${units(exemplarTotal, "điển hình")} đã được công nhận`;
  return takenUp > 0 ? `${known}; ${units(takenUp, "cách làm")} đã có đơn vị khác áp dụng.` : `${known}.`;
}

function Lead({ story, agency }: { story: PublicCard; agency: string }) {
  const href = publicPathOf(agency, story.slug);
  return (
    <article class="lead">
      <Link href={href} silent>
        <StoryPicture cover={story.cover} />
      </Link>
      <div>
        {story.field && <p class="field">{story.field}</p>}
        <h2>
          <Link href={href}>{story.title}</Link>
        </h2>
        <p>{story.standfirst}</p>
        <p class="who">
          <b>{whose(story)}</b>
        </p>
        <Spread takers={story.takers} />
      </div>
    </article>
  );
}

function NothingYet({ agency }: { agency: string }) {
  return (
    <p class="nothing">
      Chưa có bài nào được đăng. Các điển hình đã công nhận có ở{" "}
      <Link href={addresses.exemplars(agency)}>danh sách điển hình</Link>.
    </p>
  );
}

function Fields(props: { agency: string; fields: HomeData["fields"] }) {
  if (props.fields.length === 0) return null;
  return (
    <section aria-labelledby="lv">
      <div class="row-head">
        <h2 id="lv">Theo lĩnh vực</h2>
        <Link href={addresses.exemplars(props.agency)}>Danh sách điển hình đã công nhận</Link>
      </div>
      <ul class="fields">
        {props.fields.map(({ field, stories }) => (
          <li key={field}>
            <Link href={`${addresses.stories(props.agency)}?linh-vuc=${encodeURIComponent(field)}`}>
              <Icon name="bulb" />
              {field}
              <b class="num">
                {count(stories)}
                <span class="hide"> bài</span>
              </b>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Movements({ agency, data, today }: { agency: string; data: HomeData; today: string }) {
  if (data.movements.length === 0) return null;
  return (
    <section aria-labelledby="pt">
      <div class="row-head">
        <h2 id="pt">Phong trào đang diễn ra</h2>
        <Link href={addresses.movements(agency)}>Xem cả {units(data.movementTotal, "phong trào")}</Link>
      </div>
      <MovementLines movements={data.movements} today={today} />
    </section>
  );
}

function Windows({ agency, data }: { agency: string; data: HomeData }) {
  if (data.windows.length === 0) return null;
  return (
    <section class="asked" aria-labelledby="y-kien">
      <div class="row-head">
        <h2 id="y-kien">Đang lấy ý kiến Nhân dân</h2>
        <Link href={addresses.opinions(agency)}>Xem các đợt lấy ý kiến</Link>
      </div>
      <WindowLines windows={data.windows} />
    </section>
  );
}

function Contests({ agency, data, today }: { agency: string; data: HomeData; today: string }) {
  if (data.contests.length === 0) return null;
  return (
    <section aria-labelledby="thi">
      <div class="row-head">
        <h2 id="thi">Cuộc thi đang nhận bài</h2>
        <Link href={addresses.contests(agency)}>Xem các cuộc thi</Link>
      </div>
      <ContestLines contests={data.contests} today={today} />
    </section>
  );
}
