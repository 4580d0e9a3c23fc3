import { addDays, type Day, startOfDay } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { hands } from "#kernel/scoring/index.ts";
import { usualDues } from "#rooms/clusters/commands/keep-year.ts";
import { assignCheckers, nextLeads } from "#rooms/clusters/life/rotation.ts";
import { type Ranking, rank } from "#rooms/clusters/ranking/rank.ts";
import { clusterEvidence, clusterMarks } from "#rooms/clusters/schema/scores.ts";
import {
  clusterMembers,
  clusterSheets,
  clusterSteps,
  clusters,
  clusterTables,
  clusterYears,
} from "#rooms/clusters/schema.ts";
import type { Figures } from "#rooms/clusters/scoring/figures.ts";
import { scoreSheet } from "#rooms/clusters/scoring/score.ts";
import { criteriaOf, nameOfTie } from "#rooms/clusters/table/table.ts";
import { actorsOf, type Cast } from "./cast.ts";
import { type ToldCluster, toldClusters, toldTable } from "./clusters-told.ts";
import type { Entered } from "./enter-agency.ts";
import { chance } from "./fate.ts";

type Around = { tx: Tx; agencyId: string; cast: Cast; told: ToldCluster; clusterId: string; members: Member[] };
type Member = { unitId: string; name: string };

const pledge = [
  "Các thành viên cùng ký giao ước thi đua với những nội dung sau:",
  "1. Hoàn thành 100 % chỉ tiêu, nhiệm vụ được giao trong năm, đúng hạn, đúng pháp luật.",
  "2. Phát động, đăng ký và thực hiện các phong trào thi đua; mỗi đơn vị có ít nhất một sáng kiến.",
  "3. Không có công chức, viên chức, người lao động bị kỷ luật; nội bộ đoàn kết.",
  "4. Tự chấm, chấm chéo trung thực, có minh chứng.",
].join("\n");

/** Cụm, khối of a practice agency: a year lived to its end, and the one that runs. The same every time. */
export async function enterClusters(tx: Tx, entered: Entered, key: string): Promise<void> {
  const cast = actorsOf(entered);
  for (const told of toldClusters[key] ?? []) {
    const members = told.members.map((name) => ({ unitId: entered.unitIds.get(name)!, name }));
    const clusterId = newId();
    const { name, kind, document, decidedOn } = told;
    const made = { createdBy: cast.office.id, createdAt: startOfDay(decidedOn) };
    await tx
      .insert(clusters)
      .values({ id: clusterId, agencyId: entered.agencyId, name, kind, document, decidedOn, ...made });
    await tx
      .insert(clusterMembers)
      .values(
        members.map(({ unitId }, n) => ({ id: newId(), clusterId, unitId, position: n + 1, joinedOn: decidedOn })),
      );
    const around = { tx, agencyId: entered.agencyId, cast, told, clusterId, members };
    await livedYear(around);
    await runningYear(around);
  }
}

async function livedYear(around: Around): Promise<void> {
  const { tx, told, members } = around;
  const year = told.lived;
  const ids = members.map(({ unitId }) => unitId);
  const next = nextLeads(ids, ids[0]!)!;
  const scored = members.map((member, n) => ({ ...member, sheetId: newId(), said: saidOf(member, n) }));
  const ranking = rankingOf(scored);
  const yearId = await yearIn(around, year, {
    ...{ state: "closed", headId: ids[0]!, deputyId: ids[1]!, seed: `${year}a7c`, ranking, heldOn: `${year}-12-27` },
    ...{ flagIds: [ranking.placed[0]!.unitId], nextHeadId: next.head, nextDeputyId: next.deputy },
    minutes: {
      place: "Phòng họp cơ quan",
      present: "Thủ trưởng và người phụ trách thi đua của các thành viên.",
      notes: "",
    },
  });
  const checkers = assignCheckers(ids, year);
  await tx.insert(clusterSheets).values(
    scored.map(({ sheetId, unitId, name }, n) => ({
      ...{ id: sheetId, yearId, unitId, name, outside: false, position: n + 1, state: "settled" as const },
      ...{
        signedOn: `${year}-02-${10 + n}`,
        signer: around.cast.ofUnit(unitId).name,
        checkerId: checkers.get(unitId)!,
      },
    })),
  );
  await scoresIn(around, scored, year);
  await stepsIn(around, yearId, [
    ["pledge", `${year}-02-28`],
    ["review", `${year}-07-05`],
    ["score", `${year}-11-01`],
    ["cross", `${year}-12-01`],
    ["finalise", `${year}-12-11`],
    ["rank", `${year}-12-20`],
    ["close", `${year}-12-27`],
  ]);
}

async function runningYear(around: Around): Promise<void> {
  const { tx, told, members } = around;
  const { year, signed } = told.running;
  const yearId = await yearIn(around, year, {
    ...{ state: signed === "all" ? "pledged" : "opened", headId: members[1]!.unitId, deputyId: members[2]!.unitId },
  });
  const all = signed === "all" ? members.length : 2;
  await tx.insert(clusterSheets).values(
    members.map(({ unitId, name }, n) => ({
      ...{ id: newId(), yearId, unitId, name, outside: false, position: n + 1 },
      ...(n < all ? { signedOn: `${year}-02-${10 + n}`, signer: around.cast.ofUnit(unitId).name } : {}),
    })),
  );
  if (signed === "all") await stepsIn(around, yearId, [["pledge", `${year}-02-28`]]);
}

async function yearIn(
  { tx, clusterId, cast }: Around,
  year: number,
  of: Pick<typeof clusterYears.$inferInsert, "state" | "headId"> & Partial<typeof clusterYears.$inferInsert>,
): Promise<string> {
  const [id, opened] = [newId(), startOfDay(`${year}-01-15`)];
  await tx
    .insert(clusterYears)
    .values({ id, clusterId, year, pledge, dues: usualDues(year), createdAt: opened, ...of });
  const saved = { savedBy: cast.office.id, savedByName: cast.office.name, savedAt: opened };
  await tx.insert(clusterTables).values({ yearId: id, version: 1, content: toldTable, note: "Dán cả bảng", ...saved });
  return id;
}

async function stepsIn({ tx, cast }: Around, yearId: string, steps: [step: string, on: Day][]): Promise<void> {
  const by = { madeBy: cast.office.id, madeByName: cast.office.name };
  await tx
    .insert(clusterSteps)
    .values(steps.map(([step, on]) => ({ id: newId(), yearId, step, happenedOn: on, ...by, madeAt: startOfDay(on) })));
}

/** What a member says of itself, by chance that is the same every time; the others agree but for one figure. */
function saidOf({ name }: Member, n: number): Map<string, Figures> {
  const luck = (of: string, upTo: number) => chance(`${name} ${of}`) % upTo;
  return new Map<string, Figures>([
    ["chi-tieu-nam", { achieved: 92 + luck("chỉ tiêu", 20), target: 100 }],
    ["ho-so-dung-han", { achieved: 88 + luck("hồ sơ", 12), target: null }],
    ["chat-luong-ho-so", { achieved: 7 + luck("mẫu", 4), target: 120 + 10 * n }],
    ["phat-dong-dang-ky", { achieved: 1, target: null }],
    ["tap-the-ca-nhan-dat", { achieved: 8 + luck("danh hiệu", 3), target: 10 }],
    ["phoi-hop", { achieved: 7 + luck("phối hợp", 4), target: null }],
    ["sang-kien", { achieved: luck("sáng kiến", 4), target: null }],
    ["bao-cao-tre", { achieved: luck("trễ", 3), target: null }],
  ]);
}

const evidenced = new Set(criteriaOf(toldTable).flatMap(({ key, evidence }) => (evidence === "" ? [] : [key])));

function rankingOf(scored: readonly (Member & { said: Map<string, Figures> })[]): Ranking {
  const contenders = scored.map(({ unitId, name, said }) => ({
    unitId,
    name,
    score: scoreSheet(toldTable, said, evidenced),
  }));
  const chain = toldTable.ties.map((key) => ({ key, name: nameOfTie(toldTable, key) }));
  return rank(contenders, chain, new Map());
}

/** The marks of the three hands and a paper for each criterion that asks for one. */
async function scoresIn(
  { tx, cast }: Around,
  scored: readonly (Member & { sheetId: string; said: Map<string, Figures> })[],
  year: number,
): Promise<void> {
  const marks = scored.flatMap(({ unitId, sheetId, said }) =>
    hands.flatMap((hand, n) =>
      criteriaOf(toldTable)
        .filter(({ scorer }) => hand === "final" || scorer === "member")
        .map(({ key }) => {
          const figures = said.get(key)!;
          const own = hand === "self" && key === "ho-so-dung-han" ? { ...figures, achieved: 99 } : figures;
          const differs = hand === "checked" && figures.achieved !== 99 && key === "ho-so-dung-han";
          return {
            ...{
              sheetId,
              criterionKey: key,
              hand,
              ...own,
              reason: differs ? "Trừ hồ sơ quá hạn do đương sự bổ sung." : "",
            },
            ...{ markedBy: cast.ofUnit(unitId).id, markedAt: startOfDay(addDays(`${year}-11-20`, n * 12)) },
          };
        }),
    ),
  );
  await tx.insert(clusterMarks).values(marks);
  await tx.insert(clusterEvidence).values(
    scored.flatMap(({ unitId, sheetId }, n) =>
      criteriaOf(toldTable)
        .filter(({ key }) => evidenced.has(key))
        .map(({ key, evidence }) => ({
          ...{ id: newId(), sheetId, criterionKey: key, title: `${evidence} (số ${100 + n}/BC)` },
          ...{ addedBy: cast.ofUnit(unitId).id, addedAt: startOfDay(`${year}-11-20`) },
        })),
    ),
  );
}
