import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { programFolder } from "#kernel/settings/program-folder.ts";
import { readPack } from "../../packs/read-pack.ts";
import { dutyForm, filledDuty, readDuty } from "../duty-form.ts";

const read = readPack(readFileSync(join(programFolder(), "plans", "soc-trang.yaml"), "utf8"));
if (!("pack" in read)) throw new Error("soc-trang");
const { pack } = read;
const duty = pack.duties.find(({ key }) => key === "dang-ky")!;

/** What the form gives when it is saved with some fields typed otherwise. */
function saved(typed: Record<string, unknown>) {
  const form = readDuty(dutyForm.parse({ ...filledDuty(duty).typed, ...typed }), pack, duty.key);
  if (!("duty" in form)) throw new Error(JSON.stringify(form.rejected.errors));
  return form.duty;
}

test("boxes ticked in another order than the plan's change nothing of who acts, and the plan's words for them stay", () => {
  const { actor } = saved({ kinds: [...duty.actor.kinds].reverse() });
  expect(actor).toEqual(duty.actor);
  expect(actor.text).toBe("Trưởng các đơn vị thuộc ngành Tư pháp Sóc Trăng");
});

test("others who act are not called by the words for those of before", () => {
  const { actor } = saved({ kinds: ["Phòng Tư pháp", "Văn phòng"] });
  expect([actor.kinds, actor.text]).toEqual([["Văn phòng", "Phòng Tư pháp"], undefined]);
});

test("what the form does not ask of a duty stays: the list that hands it in, how its number binds, its other half", () => {
  expect(saved({}).list).toBe("exemplars");
  const quota = pack.duties.find(({ key }) => key === "gioi-thieu-cong")!;
  const form = readDuty(dutyForm.parse({ ...filledDuty(quota).typed, min: "2" }), pack, quota.key);
  expect("duty" in form && form.duty.amount).toEqual({ ...quota.amount, min: 2 });
});
