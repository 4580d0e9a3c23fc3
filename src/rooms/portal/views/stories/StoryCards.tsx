import { Icon, units } from "#kernel/web/index.tsx";
import { type PublicCard, publicPathOf } from "#rooms/stories/index.ts";
import { Link } from "../shell/Link.tsx";
import { usePortal } from "../shell/portal.ts";
import { StoryPicture } from "./StoryPicture.tsx";

/** Stories side by side: picture, field, title, first words, whose it is, how many do likewise. */
export function StoryCards(props: {
  stories: readonly PublicCard[];
  /** Where no heading stands over them but the page's own. */
  alone?: boolean;
}) {
  return (
    <div class="cards">
      {props.stories.map((story) => (
        <StoryCard key={story.id} story={story} alone={props.alone ?? false} />
      ))}
    </div>
  );
}

function StoryCard({ story, alone }: { story: PublicCard; alone: boolean }) {
  const { agency } = usePortal();
  const href = publicPathOf(agency!.key, story.slug);
  const title = <Link href={href}>{story.title}</Link>;
  return (
    <article>
      <Link href={href} silent>
        <StoryPicture cover={story.cover} small />
      </Link>
      {story.field && <p class="field">{story.field}</p>}
      {alone ? <h2>{title}</h2> : <h3>{title}</h3>}
      <p>{story.standfirst}</p>
      <p class="soft small">{whose(story)}</p>
      <Spread takers={story.takers} />
    </article>
  );
}

/** Of whom a story tells: the name and the unit, once where they are the same. */
export function whose(story: Pick<PublicCard, "exemplarName" | "unitName">): string {
  return [...new Set([story.exemplarName, story.unitName].filter(Boolean))].join(", ");
}

/** How many units do likewise; nothing where none does. */
export function Spread(props: { takers: number }) {
  if (props.takers === 0) return null;
  return (
    <p class="spread">
      <Icon name="affiliate" />
      {units(props.takers, "đơn vị")} làm theo
    </p>
  );
}
