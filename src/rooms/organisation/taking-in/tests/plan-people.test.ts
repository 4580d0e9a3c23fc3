import { describe, expect, test } from "vitest";
import type { PersonRow } from "../../imports/index.ts";
import { positionOf } from "../leading-post.ts";
import { planPeople } from "../plan-people.ts";

const department = "so-y-te";
const office = "van-phong";
const council = "hoi-dong";
const ha: PersonRow = {
  ...{ row: 2, name: "Trần Thu Hà", birthDate: null, sex: null, post: null, unit: "Sở Y tế", unitText: "Sở Y tế" },
  ...{ category: null, partyMember: null, partyDate: null, roles: ["emulation_officer"] },
  unitFound: { id: department } as PersonRow["unitFound"],
};
const posts = [{ unitId: office, title: "Chuyên viên", main: true }];
const planned = (accounts: boolean, held: typeof posts, row = ha) =>
  planPeople({
    findings: { rows: [row], duplicates: [] },
    matches: [{ row: 2, id: "ha" } as never],
    terms: new Map([["ha", { posts: held, mandates: [] }]]),
    rootId: department,
    choices: new Map([[2, "same"]]),
    leaders: false,
    ...{ accounts, bodies: new Set([council]) },
    newId: () => "new",
  }).takings[0]!;

describe("a list of accounts that names the unit of the role", () => {
  test("gives the role there and leaves her post where it is", () => {
    const taking = planned(true, posts);
    expect(taking.post).toBeNull();
    expect(taking.mandates).toEqual([{ unitId: department, role: "emulation_officer", subtree: true }]);
  });

  test("makes an editor at the head of the tree the agency's, one of a unit the unit's", () => {
    const editor = { ...ha, roles: ["editor"] } as PersonRow;
    const ofUnit = { ...editor, unitFound: { id: office } as PersonRow["unitFound"] };
    expect(planned(true, posts, editor).mandates).toEqual([{ unitId: department, role: "editor", subtree: true }]);
    expect(planned(true, posts, ofUnit).mandates).toEqual([{ unitId: office, role: "editor", subtree: false }]);
  });

  test("places whoever holds no post yet", () => {
    expect(planned(true, []).post).toMatchObject({ unitId: department, title: "Cán bộ", main: true });
  });
});

test("a list of people moves her to the unit it names", () => {
  expect(planned(false, posts).post).toMatchObject({ unitId: department, main: true });
});

describe("a list of the members of a council", () => {
  const seat = { ...ha, post: "Ủy viên", roles: [], unitFound: { id: council } as PersonRow["unitFound"] };

  test("leaves her main post where she works", () => {
    expect(planned(false, posts, seat).post).toEqual({
      unitId: council,
      title: "Ủy viên",
      position: "staff",
      main: false,
    });
  });

  test("is where she works while no other post is known", () => {
    expect(planned(false, [], seat).post).toMatchObject({ unitId: council, main: true });
  });
});

test.each([
  ["GĐ CDC", "head"],
  ["Trạm trưởng", "head"],
  ["Nữ hộ sinh, Trạm trưởng", "head"],
  ["Bác sĩ CKII, Trưởng khoa", "head"],
  ["PGĐ Bệnh viện", "deputy"],
  ["Điều dưỡng trưởng", "staff"],
  ["Kế toán, Tổ trưởng công đoàn", "staff"],
  ["Quản đốc phân xưởng", "head"],
])("%s: %s", (post, position) => expect(positionOf(post)).toBe(position));
