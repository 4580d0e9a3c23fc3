import type { Context } from "hono";
import { type Filled, ReasonPage, render } from "#kernel/web/index.tsx";
import type { GatheringEvent } from "../schema.ts";

/** The page of a step of an event that asks for its reason; `at` is the step's address below the event. */
export function reasonPage(
  c: Context,
  event: GatheringEvent,
  words: { title: string; button: string; explains: string; at: string },
  form: Filled,
  status: 200 | 422,
) {
  const back = `/events/${event.id}`;
  const { at, ...said } = words;
  return render(
    c,
    <ReasonPage
      {...said}
      over={event.title}
      crumbs={[
        { words: "Sự kiện", href: "/events" },
        { words: event.title, href: back },
      ]}
      action={`${back}/${at}`}
      back={back}
      revision={event.revision}
      form={form}
    />,
    status,
  );
}
