import type { DbOrTx } from "#kernel/db/index.ts";
import type { NewAward } from "../commands/enter-awards.ts";
import type { AwardChoice } from "../queries/choices.ts";
import { resolveHolders } from "../queries/resolve-holders.ts";
import type { DecisionForm } from "./award-forms.ts";

/** The choice for what the catalogue does not know. */
const other = "-";

/** What award a form means: its key and the name the paper bears. */
export function typedAward(form: { award: string; awardName: string | null }, awards: readonly AwardChoice[]) {
  const known = awards.find(({ key }) => key === form.award);
  if (known)
    return { awardKey: known.key, awardName: form.awardName ?? known.name, family: known.family, level: known.level };
  return form.awardName ? { awardKey: null, awardName: form.awardName, family: null, level: null } : null;
}

/** The recipients of a decision as awards to be entered, and what is wrong by field. Empty rows are no rows. */
export async function typedAwards(
  db: DbOrTx,
  agencyId: string,
  form: DecisionForm,
  choices: readonly AwardChoice[],
  today: string,
): Promise<{ awards: NewAward[]; errors: Record<string, string[]> }> {
  const errors: Record<string, string[]> = {};
  const award = typedAward(form, choices);
  if (!award) {
    if (form.award === other) errors.awardName = ["Ghi tên danh hiệu, hình thức như trong quyết định."];
    else errors.award = ["Chọn danh hiệu, hình thức khen thưởng trong danh sách."];
  }
  if (form.fromYear !== null && form.year !== null && form.fromYear > form.year)
    errors.fromYear = ["Năm đầu không thể sau năm cuối."];
  if (form.decidedOn !== null && form.decidedOn > today) errors.decidedOn = ["Ngày ký chưa tới; hãy kiểm tra lại."];
  const rows = form.recipient.map((row, at) => ({ ...row, at })).filter(({ name }) => name !== "");
  if (rows.length === 0) errors["recipient[0][name]"] = ["Ghi ít nhất một người, tập thể hoặc hộ được khen."];
  const found = await resolveHolders(db, agencyId, rows, form.decidedOn ?? today);
  const awards = found.flatMap((one, at): NewAward[] => {
    const row = rows[at]!;
    if ("said" in one) {
      errors[`recipient[${row.at}][${one.at}]`] = [one.said];
      return [];
    }
    if (!award) return [];
    const { awardKey, awardName } = award;
    const { year, fromYear, ground, achievement } = form;
    return [{ holder: one.holder, awardKey, awardName, year, fromYear, ground, achievement, goldBook: row.goldBook }];
  });
  return { awards, errors };
}
