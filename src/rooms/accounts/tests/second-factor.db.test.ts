import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { practicePassword } from "#kernel/auth/index.ts";
import { markupFaults } from "#testing/markup.ts";
import { type Office, openOffice } from "#testing/office.ts";
import { totp } from "./totp.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"], lived: false });
});
afterAll(() => office.close());

const went = (answer: Response) => [answer.status, answer.headers.get("location")];

describe("the second factor", () => {
  const email = "dien.hnguyen@tandcamau.example.vn";
  const codes: string[] = [];
  let secret = "";

  test("is switched on with the password and the first six digits; its secret is shown once", async () => {
    const dien = office.stranger();
    await dien.post("/sign-in", { email, password: practicePassword });
    expect((await dien.post("/account/second-factor", { password: "sai" })).status).toBe(422);
    const made = await dien.post("/account/second-factor", { password: practicePassword });
    const html = await made.text();
    expect(made.status).toBe(201);
    expect(markupFaults(html)).toEqual([]);
    secret = /<b>([A-Z2-7]{16,})<\/b>/.exec(html)![1]!;
    codes.push(...[...html.matchAll(/<code>([^<]+)<\/code>/g)].map(([, code]) => code!));
    expect(codes.length).toBeGreaterThanOrEqual(8);
    expect((await dien.post("/account/second-factor/confirmation", { code: "000000" })).status).toBe(422);
    expect(await dien.page("/account")).toContain("Chưa bật");
    const code = totp(secret, Date.now());
    expect((await dien.post("/account/second-factor/confirmation", { code })).status).toBe(303);
    expect(await dien.page("/account")).toContain("Đang bật");
  });

  test("is asked after the password, and nothing opens before it is answered", async () => {
    const visitor = office.stranger();
    expect(went(await visitor.post("/sign-in", { email, password: practicePassword }))).toEqual([
      303,
      "/sign-in/second-factor",
    ]);
    expect(went(await visitor.get("/desk"))).toEqual([303, "/sign-in"]);
    const wrong = await visitor.post("/sign-in/second-factor", { code: "123456" });
    expect([wrong.status, (await wrong.text()).includes("Mã chưa đúng")]).toEqual([422, true]);
    expect(went(await visitor.post("/sign-in/second-factor", { code: totp(secret, Date.now()) }))).toEqual([303, "/"]);
    expect((await visitor.get("/account")).status).toBe(200);
  });

  test("a spare code opens once", async () => {
    const enter = async () => {
      const visitor = office.stranger();
      await visitor.post("/sign-in", { email, password: practicePassword });
      return visitor.post("/sign-in/second-factor", { code: codes[0]! });
    };
    expect((await enter()).status).toBe(303);
    expect((await enter()).status).toBe(422);
  });

  test("new spare codes make the earlier ones worthless, and it is switched off with the password", async () => {
    const dien = office.stranger();
    await dien.post("/sign-in", { email, password: practicePassword });
    await dien.post("/sign-in/second-factor", { code: totp(secret, Date.now()) });
    const made = await dien.post("/account/second-factor/codes", { password: practicePassword });
    expect(made.status).toBe(201);
    const fresh = [...(await made.text()).matchAll(/<code>([^<]+)<\/code>/g)].map(([, code]) => code!);
    expect(fresh).not.toContain(codes[1]);
    const again = office.stranger();
    await again.post("/sign-in", { email, password: practicePassword });
    expect((await again.post("/sign-in/second-factor", { code: codes[1]! })).status).toBe(422);
    expect((await again.post("/sign-in/second-factor", { code: fresh[1]! })).status).toBe(303);
    expect((await dien.post("/account/second-factor/removal", { password: practicePassword })).status).toBe(303);
    expect(went(await office.stranger().post("/sign-in", { email, password: practicePassword }))).toEqual([303, "/"]);
  });
});
