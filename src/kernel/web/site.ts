import type { Context, MiddlewareHandler } from "hono";
import type { Assets } from "./assets.ts";
import type { Frame, Sentences } from "./context.ts";

/** What the application gives the web layer once. */
export type Site = {
  assets: Pick<Assets, "url"> & { refresh?: () => Promise<void> };
  /** Refusal sentences of all rooms, by code. */
  sentences: Sentences;
  /** What stands around the page of this request. Asked once, when a page is rendered. */
  frameOf: (c: Context) => Frame | Promise<Frame>;
};

declare module "hono" {
  interface ContextVariableMap {
    site: Site;
    /** The frame of a page that is being read, asked for while the page itself is. */
    frameAhead: Promise<Frame>;
    /** The token a form must bring back; set by `csrf()`. */
    csrfToken: string;
  }
}

/** Makes the site known to `render` for every request below. */
export function site(given: Site): MiddlewareHandler {
  return async (c, next) => {
    c.set("site", given);
    await next();
  };
}

/**
 * Begins to ask for the frame together with the page, where a page is read: the two wait for the database at once. After a
 * post the frame is asked when the page is drawn, for the act may have changed whose turn it is.
 */
export const frameAhead: MiddlewareHandler = async (c, next) => {
  if (c.req.method === "GET" && c.req.header("accept")?.includes("text/html")) {
    const frame = Promise.resolve(c.get("site").frameOf(c));
    frame.catch(() => undefined);
    c.set("frameAhead", frame);
  }
  await next();
};

/** What stands around the page of this request, begun ahead or asked now. */
export function frameAround(c: Context): Promise<Frame> {
  return c.get("frameAhead") ?? Promise.resolve(c.get("site").frameOf(c));
}

/** The frame when nothing is known of the reader: sign-in, and errors that strike before anyone is known. */
export function bareFrame(c: Context): Frame {
  return {
    agency: null,
    menu: [],
    who: null,
    today: null,
    searchAction: null,
    home: "/",
    csrf: c.get("csrfToken") ?? "",
  };
}
