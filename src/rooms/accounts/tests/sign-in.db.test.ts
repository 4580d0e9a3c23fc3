import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "#testing/office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"] });
});
afterAll(() => office.close());

test("Khải comes in through the practice door and stands at his desk", async () => {
  const khai = await office.as("Trần Minh Khải");
  expect(await khai.page("/")).toContain("Bàn làm việc");
});

test("nobody who is not signed in sees a page behind the door", async () => {
  const answer = await office.stranger().get("/desk");
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/sign-in"]);
});

test("five wrong passwords lock the address, and then the right one does not open either", async () => {
  const visitor = office.stranger();
  for (let n = 0; n < 5; n += 1) {
    const answer = await visitor.post("/sign-in", { email: "thuy.lam@tandcamau.example.vn", password: "sai" });
    expect(answer.status).toBe(422);
  }
  const locked = await visitor.post("/sign-in", {
    email: "thuy.lam@tandcamau.example.vn",
    password: "thuc-hanh-guong-sang",
  });
  expect(locked.status).toBe(422);
  expect(await locked.text()).toContain("tạm khóa");
});
