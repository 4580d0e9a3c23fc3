import type { ComponentChildren } from "preact";
import { useSurroundings } from "../context.ts";
import { DoorPage, Page } from "../page.tsx";
import { Act } from "../parts/Act.tsx";
import { Button } from "../parts/Button.tsx";
import { StateIcon } from "../parts/State.tsx";

/** What an error page says: what happened, what to do, the way on. */
export type Said = {
  title: string;
  /** One or more paragraphs. */
  words: string[];
  /** Reasons as a list, each a sentence. */
  reasons?: string[];
  /** The button; without it, back to the first page. */
  way?: { words: string; href: string };
  icon: "lock" | "late" | "wait" | "risk";
};

/** An error as a page of the program; as a page before the door for those not signed in. */
export function ErrorPage(props: Said) {
  const { frame } = useSurroundings();
  const way = props.way ?? { words: frame.who ? "Về Bàn làm việc" : "Về trang đầu", href: frame.home };
  if (frame.who) {
    const act = (
      <Act>
        <Button words={way.words} href={way.href} primary />
      </Act>
    );
    return (
      <Page title={props.title} act={act}>
        <Body {...props} />
      </Page>
    );
  }
  return (
    <DoorPage title={props.title} single>
      <section class="stack">
        <h1>{props.title}</h1>
        <Body {...props}>
          <p>
            <Button words={way.words} href={way.href} primary />
          </p>
        </Body>
      </section>
    </DoorPage>
  );
}

function Body(props: Said & { children?: ComponentChildren }) {
  return (
    <div class="sheet block stack error-page">
      {props.reasons && (
        <ul class="reasons">
          {props.reasons.map((reason) => (
            <li key={reason}>
              <StateIcon is={props.icon} small />
              <span>{reason}</span>
            </li>
          ))}
        </ul>
      )}
      {props.words.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {props.children}
    </div>
  );
}
