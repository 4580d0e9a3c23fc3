import { expect, test } from "vitest";
import { emptyPlan, filledHeader, headerForm, withHeader } from "../header-form.ts";

const plan = {
  ...emptyPlan("Sở Tư pháp", "vi-du"),
  title: "Thi đua năm 2024",
  issuer: "Sở Tư pháp",
  stages: [{ key: "dot-1", name: "Đợt 1", from: "2024-01-01", to: "2024-06-30" }],
  anniversaries: [{ name: "Ngày thành lập Đảng", founded: "1930-02-03", ordinal: 94, stage: "dot-1" }],
};
const typed = { ...filledHeader(plan).typed };

test("saving the head as it is shown changes nothing", () => {
  expect(withHeader(plan, headerForm.parse(typed))).toEqual(plan);
});

test("an anniversary is kept when the stage it stood in is dropped", () => {
  const saved = withHeader(plan, headerForm.parse({ ...typed, stage: [] }));
  expect([saved.stages, saved.anniversaries]).toEqual([[], [{ ...plan.anniversaries[0], stage: undefined }]]);
});
