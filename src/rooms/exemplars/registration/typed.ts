import { z } from "zod";
import { check, type Filled, typedText, withErrors } from "#kernel/web/forms.ts";
import { type Named, personMeant, sameName } from "#rooms/organisation/index.ts";
import type { PackKind } from "#rooms/plans/packs/index.ts";
import type { EntryTyped } from "../commands/registration/keep-list.ts";
import { type HolderKind, holderKinds } from "../schema.ts";
import { type RegisterLevel, registerLevels } from "../terms.ts";
import { holderKindNames } from "../words.vi.ts";

/** Rows of one form at most; a longer list is sent as several or taken in from a file. */
const most = 300;

const text = (max: number) => z.string().max(max).optional().default("");

const row = z.object({
  id: text(40),
  holder: z.enum(holderKinds, "Chọn cá nhân, tập thể, hộ gia đình, người ngoài cơ quan hoặc mô hình."),
  kind: typedText("Chọn loại điển hình."),
  name: typedText("Ghi tên tập thể, họ và tên hoặc tên mô hình.", 300),
  post: text(300),
  level: text(80),
  span: text(20),
  summary: typedText("Ghi thành tích, việc làm hoặc nội dung mô hình.", 3000),
  mentor: text(200),
});

const entriesForm = z.object({
  revision: z.coerce.number().int().catch(0),
  row: z.array(row).max(most, `Mỗi danh sách tối đa ${most} mục.`),
});

/** What the list knows beside the form: its kinds, its period, whom a name may mean. */
export type EntriesAsked = {
  kinds: readonly PackKind[];
  period: { from: number; to: number } | null;
  people: readonly Named[];
  units: readonly { id: string; name: string }[];
};

type ReadEntriesForm = { ok: true; revision: number; entries: EntryTyped[] } | { ok: false; rejected: Filled };

/** Reads the rows of the form; empty ones are left out, every problem is named at its field. */
export function readEntriesForm(typed: Record<string, unknown>, asked: EntriesAsked): ReadEntriesForm {
  const rows = Array.isArray(typed.row) ? (typed.row as Record<string, string>[]) : [];
  const full = rows.filter((one) => [one.name, one.summary, one.post, one.mentor].some((said) => said?.trim()));
  const read = check(entriesForm, { ...typed, row: full });
  if (!read.ok) return { ok: false, rejected: read.rejected };
  const errors: Record<string, string[]> = {};
  const entries = read.values.row.map((one, n) =>
    entryOf(one, asked, (field, say) => (errors[`row[${n}][${field}]`] = [say])),
  );
  if (Object.keys(errors).length > 0) return { ok: false, rejected: withErrors({ ...typed, row: full }, errors) };
  return { ok: true, revision: read.values.revision, entries };
}

function entryOf(
  one: z.output<typeof row>,
  asked: EntriesAsked,
  fault: (field: string, say: string) => void,
): EntryTyped {
  const kind = asked.kinds.find(({ key }) => key === one.kind);
  if (!kind) fault("kind", "Chọn loại điển hình có trong kế hoạch.");
  else if (!kind.holders.includes(one.holder)) fault("kind", notForHolder(kind, one.holder));
  const { personId, collectiveId, known } = holderOf(one, asked, fault);
  const { name, post } = { name: known?.name ?? one.name, post: one.post || (known?.title ?? "") };
  const period = one.span === "period" ? asked.period : null;
  return {
    ...{ id: one.id || null, kindKey: one.kind, kindName: kind?.name ?? "", holderKind: one.holder },
    ...{ personId, collectiveId, name, post, levels: levelsOf(one.level) },
    ...{ periodFrom: period?.from ?? null, periodTo: period?.to ?? null, summary: one.summary, mentor: one.mentor },
  };
}

function notForHolder(kind: PackKind, holder: HolderKind): string {
  const whom = kind.holders.map((one) => holderKindNames[one].toLocaleLowerCase("vi")).join(", ");
  return `“${kind.name}” dành cho ${whom}, không dành cho ${holderKindNames[holder].toLocaleLowerCase("vi")}. Chọn loại khác.`;
}

/** Whom the name means: one person of the unit, one unit; two of one name are told apart by the post. */
function holderOf(
  one: z.output<typeof row>,
  { people, units }: EntriesAsked,
  fault: (field: string, say: string) => void,
): Pick<EntryTyped, "personId" | "collectiveId"> & { known?: Named } {
  if (one.holder === "collective") {
    const unit = units.find(({ name }) => sameName(name, one.name));
    if (!unit)
      fault(
        "name",
        "Chưa có đơn vị tên này trong danh sách đơn vị. Ghi đúng tên đơn vị; tổ, đội chưa có thì nhờ quản trị thêm ở Đơn vị, con người.",
      );
    return { personId: null, collectiveId: unit?.id ?? null };
  }
  if (one.holder !== "person") return { personId: null, collectiveId: null };
  const { id, among, known } = personMeant(people, one.name, one.post);
  if (among.length > 0)
    fault("post", `Đơn vị có ${among.length} người tên này; ghi đúng chức vụ: ${among.join("; ")}.`);
  return { personId: id, collectiveId: null, ...(known && { known }) };
}

/** `grassroots+sector` as a choice of the form holds it. */
export function levelsOf(choice: string): RegisterLevel[] {
  const chosen = new Set(choice.split("+"));
  return registerLevels.filter((level) => chosen.has(level));
}
