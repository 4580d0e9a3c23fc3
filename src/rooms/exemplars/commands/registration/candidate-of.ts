import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { exemplarById } from "../../queries/exemplars.ts";
import { livingExemplar } from "../../queries/living-exemplar.ts";
import type { NamedList } from "../../queries/registration-lists.ts";
import type { RegistrationEntry } from "../../schema/registration.ts";
import { detectExemplar } from "../detect-exemplar.ts";
import { select } from "../select-exemplar.ts";

/**
 * The exemplar of an accepted entry: the same holder of the same unit that lives already goes on (whatever its kind was
 * called before); otherwise one begins, chosen to be nurtured by the very acceptance. What was struck off is never gone on with.
 */
export async function candidateOf(
  tx: Tx,
  officer: Officer,
  list: NamedList,
  entry: RegistrationEntry,
  now: Date,
): Promise<string> {
  const ground = { reason: `Danh sách đăng ký năm ${list.year} của ${list.unitName} đã được duyệt.`, document: null };
  const known = await livingExemplar(tx, { ...entry, agencyId: list.agencyId, unitId: list.unitId });
  if (known) {
    if (known.stage === "detected" && known.standing === "active") await select(tx, officer, known, ground, now);
    await record(tx, officer, now, {
      verb: "exemplar.continued",
      subjectType: "exemplar",
      subjectId: known.id,
      unitId: list.unitId,
      facts: { name: entry.name, year: String(list.year) },
    });
    return known.id;
  }
  const { kindKey, kindName, holderKind, personId, collectiveId, name, post, summary } = entry;
  const model = holderKind === "model";
  const id = await detectExemplar(
    tx,
    officer,
    {
      ...{ planId: list.planId, kindKey, kindName, holderKind, personId, collectiveId, name, caption: post },
      ...{ unitId: list.unitId, field: null, practice: model ? name : null, summary, worksDirectly: null },
      ...{ origin: "registration", detectedOn: vietnamDay(now) },
    },
    now,
  );
  await select(tx, officer, await exemplarById(tx, officer, id), ground, now);
  return id;
}
