import type { Hono } from "hono";

/** A reader without a browser: keeps cookies, brings the token of the page she came from. */
export function readerOf(app: Hono) {
  const cookies = new Map<string, string>();
  const go = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const answer = await app.request(path, { ...init, headers });
    for (const line of answer.headers.getSetCookie()) {
      const [pair] = line.split(";");
      const at = pair!.indexOf("=");
      if (/max-age=0/i.test(line)) cookies.delete(pair!.slice(0, at));
      else cookies.set(pair!.slice(0, at), pair!.slice(at + 1));
    }
    return answer;
  };
  return {
    cookies,
    go,
    /** The token in the first form of a page. */
    async token(page: string): Promise<string> {
      return /name="_csrf" value="([^"]+)"/.exec(await (await go(page)).text())?.[1] ?? "";
    },
    post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
      const body = new URLSearchParams(fields).toString();
      const length = String(Buffer.byteLength(body));
      const form = { "content-type": "application/x-www-form-urlencoded", "content-length": length };
      return go(path, { method: "POST", body, headers: { ...form, ...headers } });
    },
    /** Posts a form with files; parts go in the order given. */
    async upload(path: string, parts: [name: string, value: string | File][]) {
      const form = new FormData();
      for (const [name, value] of parts) form.append(name, value);
      const packed = new Response(form);
      const body = Buffer.from(await packed.arrayBuffer());
      const headers = { "content-type": packed.headers.get("content-type")!, "content-length": String(body.length) };
      return go(path, { method: "POST", body, headers });
    },
  };
}
