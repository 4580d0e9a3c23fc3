import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { placeUnit } from "../commands/establish-unit.ts";
import { foundAgency } from "../commands/found-agency.ts";
import { enterPerson } from "../commands/people/enter-person.ts";
import { mandates, posts } from "../schema.ts";

/** A department with two divisions, one office under the first, and five people: small enough to count by heart. */
export async function smallAgency(db: Db, key = "so-noi-vu") {
  const now = new Date("2020-01-01T02:00:00Z");
  return db.transaction(async (tx) => {
    const { agencyId, rootUnitId } = await foundAgency(
      tx,
      { key, name: "Sở Nội vụ", root: { name: "Sở Nội vụ", kind: "Sở", validFrom: "2000-01-01" } },
      now,
    );
    const division = (name: string, parentId: string, validFrom = "2005-01-01") =>
      placeUnit(tx, agencyId, { name, kind: "Phòng", parentId, validFrom });
    const training = await division("Phòng Đào tạo", rootUnitId);
    const cadres = await division("Phòng Cán bộ", rootUnitId);
    const archive = await division("Bộ phận Lưu trữ", training);
    const units = { root: rootUnitId, training, cadres, archive };

    const employ = async (name: string, unitId: string, title: string, position: "head" | "staff" = "staff") => {
      const id = await enterPerson(tx, agencyId, { name });
      await tx.insert(posts).values({ id: newId(), personId: id, unitId, title, position, validFrom: "2010-01-01" });
      return id;
    };
    const people = {
      hoa: await employ("Đinh Thị Hoa", rootUnitId, "Giám đốc", "head"),
      minh: await employ("Trần Văn Minh", training, "Trưởng phòng", "head"),
      nam: await employ("Lê Nam", training, "Chuyên viên"),
      an: await employ("Nguyễn Văn An", cadres, "Chuyên viên"),
      anh: await employ("Phạm Ánh", archive, "Văn thư"),
    };
    await tx.insert(mandates).values([
      { id: newId(), personId: people.nam, role: "emulation_officer", unitId: training, validFrom: "2010-01-01" },
      { id: newId(), personId: people.minh, role: "head", unitId: training, validFrom: "2010-01-01" },
    ]);
    const officer = (personId: string, name: string, role: "administrator" | "staff"): Officer => ({
      personId,
      accountId: "none",
      name,
      caption: "",
      agencyId,
      unitId: rootUnitId,
      mandates: [{ role, unitId: rootUnitId, covers: "agency" }],
    });
    return {
      agencyId,
      units,
      people,
      hoa: officer(people.hoa, "Đinh Thị Hoa", "administrator"),
      an: officer(people.an, "Nguyễn Văn An", "staff"),
    };
  });
}
