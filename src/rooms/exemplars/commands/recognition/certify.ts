import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { recognitionById } from "../../queries/recognitions.ts";
import { mayCertify } from "../../recognition/rules.ts";
import { recognitionCertificates } from "../../schema/recognition.ts";

/** Xác nhận, as the form gives it. */
export type CertificateTyped = {
  about: string;
  certifier: string;
  certifierPost: string;
  certifiedOn: string;
  note: string | null;
};

/** Ghi xác nhận của một người có tên; a later one for the same condition stands in place of the first. */
export function certifyCondition(
  db: Db,
  officer: Officer,
  id: string,
  typed: CertificateTyped,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { recognition, exemplar } = await recognitionById(tx, officer, id);
    insist(mayCertify(officer, exemplar, recognition));
    const written = { ...typed, enteredBy: officer.personId, enteredAt: now };
    await tx
      .insert(recognitionCertificates)
      .values({ ...written, id: newId(), recognitionId: id })
      .onConflictDoUpdate({
        target: [recognitionCertificates.recognitionId, recognitionCertificates.about],
        set: written,
      });
    await record(tx, officer, now, {
      verb: "recognition.certified",
      subjectType: "recognition",
      subjectId: id,
      unitId: exemplar.unitId,
      facts: { name: exemplar.name, certifier: typed.certifier },
    });
  });
}
