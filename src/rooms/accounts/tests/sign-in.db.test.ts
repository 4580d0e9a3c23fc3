import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { practicePassword } from "#kernel/auth/index.ts";
import { signInFailures } from "#kernel/auth/schema.ts";
import { markupFaults } from "#testing/markup.ts";
import { type Office, openOffice } from "#testing/office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"], lived: false });
});
afterAll(() => office.close());

const duyen = { email: "duyen.trinh@tandcamau.example.vn", password: practicePassword };
const went = (answer: Response) => [answer.status, answer.headers.get("location")];

describe("the door", () => {
  test("Khải comes in through the practice door and stands at his desk", async () => {
    const khai = await office.as("Trần Minh Khải");
    expect(await khai.page("/")).toContain("Bàn làm việc");
  });

  test("nobody who is not signed in sees a page behind the door", async () => {
    expect(went(await office.stranger().get("/desk"))).toEqual([303, "/sign-in"]);
  });

  test("the practice door opens for practice people alone", async () => {
    const answer = await office
      .stranger()
      .post("/sign-in/practice", { person: "00000000-0000-7000-8000-000000000000" });
    expect(answer.status).toBe(403);
  });

  test("empty fields are both named, and the address stays when the password is wrong", async () => {
    const visitor = office.stranger();
    const empty = await (await visitor.post("/sign-in", {})).text();
    expect(empty).toContain("Ghi thư điện tử công vụ.");
    expect(empty).toContain("Ghi mật khẩu.");
    const wrong = await (await visitor.post("/sign-in", { email: duyen.email, password: "không đúng" })).text();
    expect(wrong).toContain(`value="${duyen.email}"`);
    expect(wrong).toContain("Còn 4 lần thử");
    expect(markupFaults(wrong)).toEqual([]);
  });

  test("who leaves is out on this browser, and her cookie opens nothing any more", async () => {
    const visitor = office.stranger();
    expect(went(await visitor.post("/sign-in", duyen))).toEqual([303, "/"]);
    expect(await visitor.page("/account")).toContain("Trịnh Mỹ Duyên");
    expect(went(await visitor.post("/sign-out"))).toEqual([303, "/sign-in"]);
    expect(went(await visitor.get("/account"))).toEqual([303, "/sign-in"]);
  });

  test("an address of capitals and spaces is the same address", async () => {
    const answer = await office.stranger().post("/sign-in", { ...duyen, email: " Duyen.Trinh@TANDcamau.example.vn " });
    expect(answer.status).toBe(303);
  });
});

describe("lockout", () => {
  const five = async (email: string) => {
    const visitor = office.stranger();
    const said: string[] = [];
    for (let n = 0; n < 5; n += 1)
      said.push(
        /class="err"[^>]*>.*?<span>(.*?)<\/span>/s.exec(
          await (await visitor.post("/sign-in", { email, password: "sai" })).text(),
        )![1]!,
      );
    return said;
  };

  test("five wrong passwords lock the address, and then the right one does not open either", async () => {
    const email = "thuy.lam@tandcamau.example.vn";
    await five(email);
    const locked = await office.stranger().post("/sign-in", { email, password: practicePassword });
    expect(locked.status).toBe(422);
    expect(await locked.text()).toContain("tạm khóa");
  });

  test("after a quarter of an hour the address opens again", async () => {
    const email = "thuy.lam@tandcamau.example.vn";
    const passed = new Date(Date.now() - 1000);
    await office.db.update(signInFailures).set({ lockedUntil: passed }).where(eq(signInFailures.email, email));
    const answer = await office.stranger().post("/sign-in", { email, password: practicePassword });
    expect(went(answer)).toEqual([303, "/"]);
  });

  test("an address without an account hears the very same words", async () => {
    expect(await five("khong.co@tandcamau.example.vn")).toEqual(await five("tuyen.ho@tandcamau.example.vn"));
  });
});

describe("one's own account", () => {
  test("the sessions stand in a list; each other one can be ended", async () => {
    const first = office.stranger();
    const second = office.stranger();
    for (const visitor of [first, second])
      await visitor.post("/sign-in", { ...duyen, email: "liem.nguyen@tandcamau.example.vn" });
    const html = await first.page("/account");
    expect(markupFaults(html)).toEqual([]);
    expect(html.match(/Phiên này/g)).toHaveLength(1);
    const [, other] = /\/account\/sessions\/([^/]+)\/end"/.exec(html)!;
    await first.post(`/account/sessions/${other}/end`);
    expect(went(await second.get("/account"))).toEqual([303, "/sign-in"]);
    expect((await first.get("/account")).status).toBe(200);
  });

  test("nobody ends a session of another person", async () => {
    const hers = office.stranger();
    await hers.post("/sign-in", duyen);
    const his = office.stranger();
    await his.post("/sign-in", { email: "hau.nguyen@tandcamau.example.vn", password: practicePassword });
    await his.post("/sign-in", { email: "hau.nguyen@tandcamau.example.vn", password: practicePassword });
    const [, session] = /\/account\/sessions\/([^/]+)\/end"/.exec(await his.page("/account"))!;
    await hers.post(`/account/sessions/${session}/end`);
    expect(await his.page("/account")).toContain(session!);
  });

  test("a password is changed with the old one, and the other browsers are out", async () => {
    const email = "trang.tnnguyen@tandcamau.example.vn";
    const [one, two] = [office.stranger(), office.stranger()];
    for (const visitor of [one, two]) await visitor.post("/sign-in", { email, password: practicePassword });
    const fresh = "một câu ngắn dễ nhớ";
    const wrong = await one.post("/account/password", { current: "sai", fresh, again: fresh });
    expect([wrong.status, (await wrong.text()).includes("Mật khẩu hiện tại chưa đúng.")]).toEqual([422, true]);
    const unlike = await one.post("/account/password", { current: practicePassword, fresh: "ngắn", again: "khác" });
    const said = await unlike.text();
    expect(said).toContain("Đặt mật khẩu dài ít nhất 10 ký tự");
    expect((await one.post("/account/password", { current: practicePassword, fresh, again: fresh })).status).toBe(303);
    expect(went(await two.get("/desk"))).toEqual([303, "/sign-in"]);
    expect((await office.stranger().post("/sign-in", { email, password: practicePassword })).status).toBe(422);
    expect((await office.stranger().post("/sign-in", { email, password: fresh })).status).toBe(303);
  });
});
