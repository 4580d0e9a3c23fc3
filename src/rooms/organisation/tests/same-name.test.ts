import { describe, expect, test } from "vitest";
import { offered, personMeant } from "../same-name.ts";

const hoa = { id: "1", name: "Nguyễn Thị Hoà", title: "Chuyên viên" };
const otherHoa = { id: "2", name: "Nguyễn Thị Hòa", title: "Trưởng phòng" };
const minh = { id: "3", name: "Lê Văn Minh", title: "Thanh tra viên" };
const people = [hoa, otherHoa, minh];

describe("whom a written name means", () => {
  test.each([
    ["the only one of her name, tone marks placed as one likes", "lê văn MINH", "", "3"],
    ["of two by the post", "Nguyễn Thị Hòa", "Trưởng phòng, Chi ủy viên", "2"],
    ["of two by the post in brackets, as it is offered", "Nguyễn Thị Hoà (Chuyên viên)", "", "1"],
    ["the only one, whatever stands in brackets", "Lê Văn Minh (Thanh tra)", "", "3"],
    ["an outsider", "Trần Văn Khách", "", null],
  ])("%s", (_, name, post, id) => expect(personMeant(people, name, post).id).toBe(id));

  test("two of one name and no post: the posts to tell them apart are given", () => {
    expect(personMeant(people, "Nguyễn Thị Hòa", "")).toEqual({ id: null, among: ["Chuyên viên", "Trưởng phòng"] });
  });

  test("whatever is offered means the one who was offered", () => {
    const values = offered(people).map(({ value }) => value);
    expect(values).toEqual(["Nguyễn Thị Hoà (Chuyên viên)", "Nguyễn Thị Hòa (Trưởng phòng)", "Lê Văn Minh"]);
    expect(values.map((value) => personMeant(people, value, "").id)).toEqual(["1", "2", "3"]);
  });
});
