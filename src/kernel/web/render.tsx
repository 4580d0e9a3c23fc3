import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { type Frame, type Gathered, type Surroundings, SurroundingsContext } from "./context.ts";
import { SummaryOf } from "./fields/ErrorSummary.tsx";
import { sprite } from "./icons.tsx";
import { bareFrame, frameAround } from "./site.ts";

const noteCookie = "gs_note";

/** Renders a page (`<Page>`, `<DoorPage>`) and sends it. 422 for a form sent back, as Turbo asks. */
export async function render(c: Context, page: VNode, status: ContentfulStatusCode = 200): Promise<Response> {
  const note = takeNote(c);
  await c.get("site").assets.refresh?.();
  const frame = await frameAround(c);
  return c.html(document(surroundings(c, frame, note), page), status);
}

/** Renders a page without asking who reads it: for errors, where the reader may be the trouble. */
export function renderBare(c: Context, page: VNode, status: ContentfulStatusCode): Response {
  return c.html(document(surroundings(c, bareFrame(c), null), page), status);
}

/** Renders a part alone, for a Turbo frame (`<TurboFrame id>`). Its icons are drawn in place. */
export async function fragment(c: Context, part: VNode, status: ContentfulStatusCode = 200): Promise<Response> {
  const around = surroundings(c, await frameAround(c), null);
  around.gathered.icons = null;
  return c.html(complete(around, part), status);
}

/** After a post: 303 to the page that shows the outcome, which says `note` once (“Đã nhận 18 mục.”). */
export function seeOther(c: Context, href: string, note?: string): Response {
  if (note) setCookie(c, noteCookie, note, { path: "/", httpOnly: true, sameSite: "Lax", maxAge: 60 });
  return c.redirect(href, 303);
}

/** A whole document as text, for tests of views without a server. */
export function document(around: Surroundings, page: VNode): string {
  return `<!doctype html>${complete(around, page)}`;
}

/** Renders, then fills in what only the finished page knows: the sprite and the lists of errors. */
function complete(around: Surroundings, vnode: VNode): string {
  const wrapped = (inner: VNode) =>
    renderToString(<SurroundingsContext.Provider value={around}>{inner}</SurroundingsContext.Provider>);
  let html = wrapped(vnode);
  const { gathered } = around;
  gathered.summaries.forEach((summary, n) => {
    const list = wrapped(<SummaryOf {...summary} fields={gathered.fields.get(summary.of) ?? new Map()} />);
    html = html.replace(`<gs-errors n="${n}"></gs-errors>`, () => list);
  });
  return html.replace("<gs-sprite></gs-sprite>", () => sprite(gathered.icons ?? []));
}

function surroundings(c: Context, frame: Frame, note: string | null): Surroundings {
  const { assets, sentences } = c.get("site");
  return { frame, assets, sentences, path: c.req.path, note, gathered: gathering() };
}

/** Empty hands at the start of a page. */
export function gathering(): Gathered {
  return { icons: new Set(), fields: new Map(), summaries: [] };
}

function takeNote(c: Context): string | null {
  const note = getCookie(c, noteCookie);
  if (note === undefined) return null;
  deleteCookie(c, noteCookie, { path: "/" });
  return note;
}
