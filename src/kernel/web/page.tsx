import type { ComponentChildren } from "preact";
import { useSurroundings } from "./context.ts";
import { Icon } from "./icons.tsx";
import { Brand } from "./shell/Brand.tsx";
import { Document } from "./shell/Document.tsx";
import { Side } from "./shell/Side.tsx";
import { type Crumb, Topbar } from "./shell/Topbar.tsx";

/** What a room says about its page; everything around comes from the frame. */
export type PageProps = {
  /** The h1, and the title of the window. */
  title: string;
  /** The way here, without this page. */
  crumbs?: Crumb[];
  /** This page in the breadcrumb, when the title is long. */
  here?: string;
  /** A line above the title: the plan's number, where the sentence stands. */
  over?: ComponentChildren;
  /** A line below the title. */
  under?: ComponentChildren;
  /** The letter of a person, in a disc before the name. */
  face?: string;
  /** Right of the title: a `State` with tint, or a `Switch`. */
  aside?: ComponentChildren;
  /** The sticky bar at the bottom: `<Act>`, once per page. */
  act?: ComponentChildren;
  /** The narrow rail and full width, for the matrix. */
  wide?: boolean;
  /** A style that only such pages need, by its plain name: `stories.css`. */
  style?: string;
  children?: ComponentChildren;
};

/** A page of the working program: brand, menu, top bar, title, content, sticky act. */
export function Page(props: PageProps) {
  return (
    <Document title={props.title} style={props.style}>
      <div class={props.wide ? "app wide" : "app"} id="dau-trang">
        <Side wide={props.wide ?? false} />
        <div class="page">
          <Topbar crumbs={props.crumbs ?? []} here={props.here ?? props.title} />
          <main id="noi-dung" tabindex={-1}>
            <PageHead {...props} />
            <LastNote />
            {props.children}
          </main>
          {props.act}
        </div>
      </div>
    </Document>
  );
}

function PageHead(props: PageProps) {
  return (
    <div class="pagehead">
      <PageName {...props} />
      {props.aside}
    </div>
  );
}

function PageName(props: PageProps) {
  const words = (
    <div>
      {props.over && <p class="over">{props.over}</p>}
      <h1>{props.title}</h1>
      {props.under && <p>{props.under}</p>}
    </div>
  );
  if (props.face === undefined) return words;
  return (
    <div class="person">
      <span class="face" aria-hidden="true">
        {props.face}
      </span>
      {words}
    </div>
  );
}

/** What the last act did, said once. */
function LastNote() {
  const { note } = useSurroundings();
  if (note === null) return null;
  return (
    <p class="said" role="status">
      <Icon name="circle-check" />
      <span>{note}</span>
    </p>
  );
}

/** A page before the door: sign-in, first set-up, errors of people who are not signed in. */
export function DoorPage(props: {
  title: string;
  foot?: ComponentChildren;
  single?: boolean;
  children: ComponentChildren;
}) {
  const { frame } = useSurroundings();
  return (
    <Document title={props.title}>
      <header class="door-top">
        <Brand href={frame.home} />
      </header>
      <main class={props.single ? "door single" : "door"} id="noi-dung" tabindex={-1}>
        {props.children}
      </main>
      {props.foot && <footer class="door-foot">{props.foot}</footer>}
    </Document>
  );
}
