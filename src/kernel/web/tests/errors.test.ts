import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { plainAssets } from "#testing/assets.ts";
import { onError, site, TooLarge, Unreadable } from "../index.tsx";
import { gallery } from "./gallery/app.tsx";

const app = gallery(plainAssets);
const page = async (path: string) => {
  const answer = await app.request(path);
  return { status: answer.status, html: await answer.text() };
};

describe("what goes wrong is a page that says what to do", () => {
  test("a refusal names its reasons", async () => {
    const { status, html } = await page("/errors/refused");
    expect(status).toBe(403);
    expect(html).toContain("Kế hoạch kéo dài đến 31/12/2020. Hiện còn 4 việc chưa xong. (mục IV)");
  });

  test("someone was faster", async () => {
    const { status, html } = await page("/errors/overtaken");
    expect([status, html.includes("Nội dung vừa được người khác thay đổi")]).toEqual([409, true]);
  });

  test.each([["/nowhere"], ["/errors/none"]])("%s is not there", async (path) => {
    const { status, html } = await page(path);
    expect([status, html.includes("Không tìm thấy trang này")]).toEqual([404, true]);
  });

  test("our own fault shows a number to quote, never what broke", async () => {
    const faults: { number: string; error: unknown }[] = [];
    const faulty = new Hono();
    faulty.onError(onError((number, error) => faults.push({ number, error })));
    faulty.use(site({ assets: plainAssets, sentences: {}, frameOf: () => Promise.reject(new Error("no database")) }));
    faulty.get("/", () => {
      throw new Error("secret detail");
    });
    const answer = await faulty.request("/");
    const html = await answer.text();
    expect(answer.status).toBe(500);
    expect(faults[0]?.number).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    expect(html).toContain(faults[0]!.number);
    expect(html).not.toContain("secret detail");
    expect((faults[0]!.error as Error).message).toBe("secret detail");
  });

  test.each([
    [new TooLarge(), 413, "Nội dung gửi lên quá lớn"],
    [new Unreadable(["Cột B thiếu tên."]), 422, "Cột B thiếu tên."],
  ])("%s", async (error, status, words) => {
    const one = new Hono();
    one.onError(onError(() => {}));
    one.use(site({ assets: plainAssets, sentences: {}, frameOf: () => Promise.reject(new Error("unknown reader")) }));
    one.get("/", () => {
      throw error;
    });
    const answer = await one.request("/");
    expect([answer.status, (await answer.text()).includes(words)]).toEqual([status, true]);
  });

  test("before the site itself is known, plain words", async () => {
    const bare = new Hono();
    bare.onError(onError(() => {}));
    bare.get("/", () => {
      throw new TooLarge();
    });
    const answer = await bare.request("/");
    expect([answer.status, (await answer.text()).startsWith("Nội dung gửi lên quá lớn")]).toEqual([413, true]);
  });
});
