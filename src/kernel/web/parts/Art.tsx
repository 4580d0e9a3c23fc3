import { useSurroundings } from "../context.ts";

/** A picture of the province (`ninh-binh`), in place of a face nobody agreed to show. It says nothing by itself. */
export function Art(props: { name: string }) {
  const { assets } = useSurroundings();
  return <img class="art" src={assets.url(`art/${props.name}.svg`)} alt="" width={400} height={225} />;
}
