import { describe, expect, it } from "vitest";
import { knownCandidates, unitFinder } from "../index.ts";

const so = "Sở Tư pháp tỉnh Sóc Trăng";
const find = unitFinder(
  knownCandidates([
    { name: so },
    { name: "Văn phòng Sở", parent: so },
    { name: "Thanh tra Sở", parent: so },
    { name: "Phòng Xây dựng và Kiểm tra văn bản quy phạm pháp luật", parent: so },
    { name: "Phòng Quản lý xử lý vi phạm hành chính và theo dõi thi hành pháp luật", parent: so },
    { name: "Phòng Phổ biến, giáo dục pháp luật", parent: so },
    { name: "Phòng Hành chính tư pháp", parent: so },
    { name: "Trung tâm Trợ giúp pháp lý nhà nước", parent: so },
    { name: "Chi nhánh Trợ giúp pháp lý số 1", parent: "Trung tâm Trợ giúp pháp lý nhà nước" },
    { name: "Chi nhánh Trợ giúp pháp lý số 2", parent: "Trung tâm Trợ giúp pháp lý nhà nước" },
    { name: "Phòng Công chứng số 1", parent: so },
    { name: "Phòng Công chứng số 2", parent: so },
    { name: "Phòng Tư pháp huyện Mỹ Tú", parent: so },
    { name: "Phòng Tư pháp huyện Kế Sách", parent: so },
    { name: "Phòng Tư pháp thị xã Sóc Trăng", parent: so, validTo: "2006-12-31" },
    { name: "Phòng Tư pháp thành phố Sóc Trăng", parent: so, validFrom: "2007-01-01" },
    { name: "Văn phòng", parent: "Trung tâm Trợ giúp pháp lý nhà nước" },
  ]),
  so,
);
const meant = (text: string, where = {}) => {
  const found = find(text, where);
  return found.ok ? found.unit.name : found.why;
};

describe("finding a unit by what people write", () => {
  it.each([
    ["VP Sở", "Văn phòng Sở"],
    ["TTr Sở", "Thanh tra Sở"],
    ["Thanh tra", "Thanh tra Sở"],
    ["Phòng XD&KTVBQPPL", "Phòng Xây dựng và Kiểm tra văn bản quy phạm pháp luật"],
    ["P. XD và KT VBQPPL", "Phòng Xây dựng và Kiểm tra văn bản quy phạm pháp luật"],
    ["P. QLXLVPHC&TDTHPL", "Phòng Quản lý xử lý vi phạm hành chính và theo dõi thi hành pháp luật"],
    ["PHÒNG PBGDPL", "Phòng Phổ biến, giáo dục pháp luật"],
    ["P.HCTP", "Phòng Hành chính tư pháp"],
    ["TTTGPL nhà nước", "Trung tâm Trợ giúp pháp lý nhà nước"],
    ["Chi nhánh số 02", "Chi nhánh Trợ giúp pháp lý số 2"],
    ["PCC số  2", "Phòng Công chứng số 2"],
    ["Phòng TP H. Mĩ Tú", "Phòng Tư pháp huyện Mỹ Tú"],
    ["PTP huyện Kế Sách", "Phòng Tư pháp huyện Kế Sách"],
    ["phong tu phap ke sach", "Phòng Tư pháp huyện Kế Sách"],
    ["Phòng Tư pháp TX. Sóc Trăng", "Phòng Tư pháp thị xã Sóc Trăng"],
    ["Sở TP Sóc Trăng", so],
    ["Sở Tư pháp", so],
    ["Lãnh đạo Sở", so],
    ["Ban Giám đốc", so],
  ])("%s is %s", (text, name) => expect(meant(text)).toBe(name));

  it.each([
    ["Phòng Công chứng", "ambiguous unit"],
    ["Phòng CC", "ambiguous unit"],
    ["Phòng Tư pháp huyện", "ambiguous unit"],
    ["Phòng Tư pháp", "ambiguous unit"],
    ["Chi nhánh Trợ giúp pháp lý", "ambiguous unit"],
    ["Phòng Công chứng số 12", "unknown unit"],
    ["Phòng Tư pháp huyện Mỹ Xuyên", "unknown unit"],
    ["Phòng Tư pháp thị xã Kế Sách", "unknown unit"],
    ["Phòng Văn bản - Tuyên truyền", "unknown unit"],
    ["Sở Tư pháp tỉnh Cà Mau", "unknown unit"],
    ["Phòng", "ambiguous unit"],
    ["Phòng Tư pháp Sóc Trăng", "ambiguous unit"],
  ])("%s is nobody for certain (%s)", (text, why) => expect(meant(text)).toBe(why));

  it("takes the unit in being on the day, or says that it was not", () => {
    expect(meant("Phòng Tư pháp Sóc Trăng", { on: "2005" })).toBe("Phòng Tư pháp thị xã Sóc Trăng");
    expect(meant("Phòng Tư pháp Sóc Trăng", { on: "2020-05-01" })).toBe("Phòng Tư pháp thành phố Sóc Trăng");
    expect(meant("Phòng Tư pháp TX Sóc Trăng", { on: "2020-05-01" })).toBe("unit not in being on the day");
  });

  it("takes the unit under the one spoken of where several bear one name", () => {
    const within = "Trung tâm Trợ giúp pháp lý nhà nước";
    expect(find("Văn phòng", { within })).toMatchObject({ ok: true, unit: { parent: within } });
    expect(meant("Văn phòng", { within: so })).toBe("Văn phòng Sở");
    expect(meant("VP")).toBe("Văn phòng Sở");
    expect(meant("Văn phòng Sở", { within })).toBe("Văn phòng Sở");
    expect(meant("Lãnh đạo Trung tâm", { within })).toBe(within);
  });

  it("suggests what was perhaps meant", () => {
    expect(find("Phòng Tư pháp huyện Kế Xách")).toEqual({
      ok: false,
      why: "unknown unit",
      near: "Phòng Tư pháp huyện Kế Sách",
    });
    expect(find("Kho bạc Nhà nước")).toEqual({ ok: false, why: "unknown unit" });
  });
});
