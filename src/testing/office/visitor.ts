import type { Hono } from "hono";

/** Fields of a form; a list posts its name several times. */
export type Fields = Record<string, string | readonly string[]>;

/** A file to be sent with a form. */
export type SentFile = { field: string; name: string; bytes: Uint8Array };

/** One browser at the application: keeps its cookies and brings the token of a page of its own. */
export type Visitor = {
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** The text of a page that is there; throws when the answer is not 200 (after following redirects). */
  page(path: string): Promise<string>;
  post(path: string, fields?: Fields): Promise<Response>;
  /** Posts a form with files, as a browser sends it. */
  upload(path: string, fields: Fields, files: SentFile[]): Promise<Response>;
};

/** A browser without cookies yet. */
export function sitDown(app: Hono): Visitor {
  const cookies = new Map<string, string>();

  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0) headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const answer = await app.request(`http://localhost${path}`, { ...init, headers });
    for (const line of answer.headers.getSetCookie()) keep(cookies, line);
    return answer;
  };
  const page = async (path: string): Promise<string> => {
    let answer = await ask(path);
    for (let n = 0; n < 5 && answer.status === 303; n += 1) answer = await ask(answer.headers.get("location") ?? "/");
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    return answer.text();
  };
  /** A token belongs to browser and session, so one is fetched for each post from a page with a form. */
  const token = async (): Promise<string> => {
    const form = /name="_csrf" value="([^"]+)"/;
    const found = form.exec(await (await ask("/account/password")).text()) ?? form.exec(await page("/sign-in"));
    return found?.[1] ?? "";
  };
  const send = async (path: string, body: FormData | URLSearchParams): Promise<Response> => {
    const packed = new Response(body);
    const bytes = new Uint8Array(await packed.arrayBuffer());
    const headers = { "content-type": packed.headers.get("content-type")!, "content-length": String(bytes.length) };
    return ask(path, { method: "POST", body: bytes, headers });
  };
  return {
    get: (path, headers = {}) => ask(path, { headers }),
    page,
    post: async (path, fields = {}) => send(path, new URLSearchParams([["_csrf", await token()], ...pairs(fields)])),
    async upload(path, fields, files) {
      const form = new FormData();
      form.append("_csrf", await token());
      for (const [name, value] of pairs(fields)) form.append(name, value);
      for (const { field, name, bytes } of files) form.append(field, new File([bytes as BlobPart], name));
      return send(path, form);
    },
  };
}

function pairs(fields: Fields): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]));
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = "", ...attributes] = line.split(";");
  const at = pair.indexOf("=");
  const [name, value] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  if (value === "" || attributes.some((one) => /^\s*max-age=0$/i.test(one))) cookies.delete(name);
  else cookies.set(name, value);
}
