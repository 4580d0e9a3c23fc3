import { Hono } from "hono";
import { beforeEach, describe, expect, test } from "vitest";
import { plainAssets } from "#testing/assets.ts";
import { bareFrame, onError, site } from "../index.tsx";
import { counter, csrf, limitedBody, rateLimit, secureHeaders } from "../security.ts";
import { readerOf } from "./browserless.ts";
import { gallery } from "./gallery/app.tsx";

const word = { word: "KHÓA" };
let hoa: ReturnType<typeof readerOf>;
beforeEach(() => {
  hoa = readerOf(gallery(plainAssets));
});

describe("a post", () => {
  test("with the token of its page passes, and the next page says so once", async () => {
    const posted = await hoa.post("/close", { _csrf: await hoa.token("/close"), ...word });
    expect([posted.status, posted.headers.get("location")]).toEqual([303, "/desk"]);
    expect(await (await hoa.go("/desk")).text()).toContain("Đã khóa kế hoạch.");
    expect(await (await hoa.go("/desk")).text()).not.toContain("Đã khóa kế hoạch.");
  });

  test.each([
    ["without a token", () => ({ ...word })],
    ["with a token made up", () => ({ _csrf: "A".repeat(86), ...word })],
    ["with a token cut short", () => ({ _csrf: "QUJD", ...word })],
  ])("%s is refused with a page that says what to do", async (_, fields) => {
    await hoa.token("/close");
    const posted = await hoa.post("/close", fields());
    expect(posted.status).toBe(403);
    expect(await posted.text()).toContain("tải lại trang rồi gửi lần nữa");
  });

  test("with the token of another browser is refused", async () => {
    const nam = readerOf(gallery(plainAssets));
    await hoa.token("/close");
    expect((await hoa.post("/close", { _csrf: await nam.token("/close"), ...word })).status).toBe(403);
  });

  test.each([
    [{ "sec-fetch-site": "cross-site" }],
    [{ "sec-fetch-site": "same-site" }],
    [{ origin: "https://la.example" }],
    [{ origin: "null" }],
  ])("from elsewhere (%o) is refused even with the right token", async (headers) => {
    expect((await hoa.post("/close", { _csrf: await hoa.token("/close"), ...word }, headers)).status).toBe(403);
  });

  test("from our own page passes whatever the browser says of it", async () => {
    const headers = { "sec-fetch-site": "same-origin", origin: "http://localhost" };
    expect((await hoa.post("/close", { _csrf: await hoa.token("/close"), ...word }, headers)).status).toBe(303);
  });

  test("with files must begin with the token: what comes before it is not stored", async () => {
    const file = new File(["x"], "a.txt");
    const token = await hoa.token("/close");
    expect(
      (
        await hoa.upload("/close", [
          ["file", file],
          ["_csrf", token],
          ["word", "KHÓA"],
        ])
      ).status,
    ).toBe(403);
    expect(
      (
        await hoa.upload("/close", [
          ["word", "KHÓA"],
          ["_csrf", token],
        ])
      ).status,
    ).toBe(403);
    expect(
      (
        await hoa.upload("/close", [
          ["_csrf", token],
          ["word", "KHÓA"],
          ["file", file],
        ])
      ).status,
    ).toBe(303);
  });
});

test("a token from before sign-in, or of another session, does not pass", async () => {
  let session: string | null = null;
  const app = new Hono();
  app.onError(onError(() => {}));
  app.use(site({ assets: plainAssets, sentences: {}, frameOf: bareFrame }));
  app.use(csrf({ secret: "s", https: false, sessionOf: () => session }));
  app.get("/", (c) => c.html(`<input name="_csrf" value="${c.get("csrfToken")}">`)).post("/", (c) => c.text("ok"));
  const reader = readerOf(app);
  const before = await reader.token("/");
  session = "hoa";
  expect((await reader.post("/", { _csrf: before })).status).toBe(403);
  expect((await reader.post("/", { _csrf: await reader.token("/") })).status).toBe(200);
});

describe("every answer", () => {
  test("carries the policy, and pages are kept by nobody", async () => {
    const { headers } = await hoa.go("/desk");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe/);
    expect(headers.get("cache-control")).toBe("private, no-store");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("strict-transport-security")).toBeNull();
  });

  test("errors included, and https asks to stay", async () => {
    const app = new Hono().use(secureHeaders({ https: true })).get("/", (c) => c.text("ok"));
    expect((await app.request("/")).headers.get("strict-transport-security")).toMatch(/max-age=\d+/);
    expect((await hoa.go("/nowhere")).headers.get("content-security-policy")).toContain("default-src 'none'");
  });
});

describe("how often one may come", () => {
  test("a key is stopped beyond its rate and told how long to wait, others are not", () => {
    const tries = counter({ max: 2, seconds: 60 });
    const at = (key: string, seconds: number) => tries.count(key, seconds * 1000);
    expect([at("hoa", 0), at("hoa", 1), at("hoa", 2), at("nam", 2)]).toEqual([0, 0, 58, 0]);
    expect(at("hoa", 60)).toBe(0);
  });

  test("a success forgets the failures before it", () => {
    const tries = counter({ max: 1, seconds: 60 });
    tries.count("hoa", 0);
    tries.forget("hoa");
    expect(tries.count("hoa", 1)).toBe(0);
  });

  test("the page says to wait, and so does the answer", async () => {
    const app = new Hono();
    app.onError(onError(() => {}));
    app.use(site({ assets: plainAssets, sentences: {}, frameOf: bareFrame }));
    app.use(rateLimit({ rate: { max: 1, seconds: 30 }, keyOf: () => "one", now: () => 0 }));
    app.get("/", (c) => c.text("ok"));
    await app.request("/");
    const stopped = await app.request("/");
    expect([stopped.status, stopped.headers.get("retry-after")]).toEqual([429, "30"]);
    expect(await stopped.text()).toContain("Chờ 30\u00a0giây rồi thử lại.");
  });
});

test("a body too long, or of unknown length, is not read at all", async () => {
  const app = new Hono();
  app.onError(onError(() => {}));
  app.use(site({ assets: plainAssets, sentences: {}, frameOf: bareFrame }), limitedBody());
  app.post("/", async (c) => c.text(await c.req.text()));
  const post = (headers: Record<string, string>) => app.request("/", { method: "POST", body: "a=b", headers });
  expect((await post({ "content-length": "3" })).status).toBe(200);
  expect((await post({ "content-length": "5000000" })).status).toBe(413);
  expect((await post({})).status).toBe(413);
});
