import { useSurroundings } from "#kernel/web/context.ts";
import { publicPicturePath } from "#rooms/stories/index.ts";
import { usePortal } from "../shell/portal.ts";

/** The first picture of a story; without one that may be shown, the picture of the province. */
export function StoryPicture(props: { cover: { id: string; alt: string } | null; small?: boolean }) {
  const { agency } = usePortal();
  const { assets } = useSurroundings();
  const { cover } = props;
  const [width, height] = props.small ? [400, 250] : [1160, 653];
  const lazy = props.small ? ({ loading: "lazy" } as const) : {};
  if (cover) {
    const src = publicPicturePath(agency!.key, cover.id, props.small);
    return <img src={src} alt={cover.alt} width={width} height={height} {...lazy} />;
  }
  if (!agency?.art) return <span class="no-picture" aria-hidden="true" />;
  return <img src={assets.url(`art/${agency.art}.svg`)} alt="" width={width} height={height} {...lazy} />;
}
