import { hasColumn, placeOf, textIn } from "#kernel/imports/index.ts";
import { textOf } from "#kernel/spreadsheets/index.ts";
import {
  fold,
  personName,
  plainPunctuation,
  tidy,
  tidyLines,
  upperFirst,
  withoutSalutation,
} from "#kernel/vietnamese/index.ts";
import { type Found, isPost, type KnownUnit, looksLikeUnit, readNameCell } from "#rooms/organisation/imports/index.ts";
import { type EntryField, naming } from "./fields.ts";
import type { Line } from "./line.ts";
import type { EntryRow, EntrySubject } from "./types.ts";

type Holder = Pick<EntryRow, "subject" | "name" | "post" | "unit" | "unitText" | "unitId" | "collectiveId">;

/** Whom or what a row registers, of which unit. */
export function readHolder(line: Line): Holder {
  const field = naming.find((one) => textIn(line, one) !== null);
  const written = field ? (line.cells[field]?.text ?? "") : "";
  const subject = subjectOf(line, field ?? null, written);
  const unit = readUnit(line, subject);
  if (field === undefined || tidy(written) === "") {
    line.faults.add(line.row, placeOf(line, [...naming], "Tên tập thể, cá nhân, mô hình"), "empty required cell");
    return { subject, name: null, post: null, collectiveId: null, ...unit };
  }
  if (subject === "collective") return { subject, post: null, ...unit, ...readCollective(line, field, written) };
  if (subject === "person") return { subject, collectiveId: null, ...unit, ...readPerson(line, written) };
  return {
    subject,
    post: null,
    collectiveId: null,
    ...unit,
    name: subject === "model" ? modelName(written) : said(written),
  };
}

/** A team of a works, a farm, a hospital; written with its tone, for “Tô” is a surname. */
const team = /^(?:tổ|đội|nhóm|chuyền|phân xưởng|xưởng|nông trường|kíp|ca trực)\s/iu;

/** Cá nhân, tập thể, hộ gia đình hay mô hình: the column, its own cell, the group above, the name itself, the title. */
function subjectOf(line: Line, field: EntryField | null, written: string): EntrySubject {
  if (field === "collective" || field === "person" || field === "model") return field;
  const told = subjectIn(textIn(line, "subject") ?? "") ?? subjectIn(textIn(line, "kind") ?? "");
  if (told) return told;
  for (const group of [...line.groups].reverse()) {
    const said = subjectIn(group.text);
    if (said) return said;
  }
  const plain = fold(written);
  if (/^(mo hinh|cach lam|sang kien|cau lac bo|de an)\b/.test(plain)) return "model";
  if (/^(ho (gia dinh|ong|ba)|gia dinh (ong|ba))\b/.test(plain)) return "household";
  if (/^tap the\b/.test(plain) || team.test(tidy(written))) return "collective";
  if (textIn(line, "post") === null && isUnit(line, tidy(written))) return "collective";
  return line.titles.map(subjectIn).findLast((one) => one !== null) ?? "person";
}

/** The one subject a text speaks of; null when it names none or several. */
function subjectIn(text: string): EntrySubject | null {
  const plain = fold(text);
  const named: [RegExp, EntrySubject][] = [
    [/\btap the\b|\bdon vi kieu mau\b/, "collective"],
    [/\bca nhan\b|\bguong (ca nhan|nguoi)\b|\bnguoi tot\b/, "person"],
    [/\bho gia dinh\b/, "household"],
    [/\bmo hinh\b/, "model"],
  ];
  const found = named.filter(([pattern]) => pattern.test(plain)).map(([, subject]) => subject);
  if (found.includes("collective") && found.includes("model") && found.length === 2) return "collective";
  return found.length === 1 ? found[0]! : null;
}

function isUnit(line: Line, text: string): boolean {
  return (
    looksLikeUnit(text) ||
    (/^(phong|so|cuc|toa|van phong|thanh tra|trung tam|chi cuc|chi nhanh|tand|p|tt)\b/.test(fold(text)) &&
      line.find(text, { within: line.home }).ok)
  );
}

function readUnit(line: Line, subject: EntrySubject): Pick<Holder, "unit" | "unitText" | "unitId"> {
  const own = textIn(line, "unit");
  const text = own ?? (hasColumn(line, "unit") ? null : unitAbove(line));
  if (text === null) {
    if (hasColumn(line, "unit") && subject !== "collective")
      line.faults.add(line.row, placeOf(line, ["unit"], "Đơn vị"), "empty required cell");
    return { unit: null, unitText: null, unitId: null };
  }
  const found = line.find(text, { within: line.home });
  if (!found.ok && subject !== "household") faultOfUnit(line, ["unit"], "Đơn vị", text, found);
  const unitText = textOf(line.written.unit) ?? text;
  return { unit: found.ok ? found.unit.name : null, unitText, unitId: idOf(found) };
}

/** A group that names a unit stands for the rows below it; without any, the unit whose list it is. */
function unitAbove(line: Line): string | null {
  const group = [...line.groups].reverse().find(({ name }) => line.find(name, { within: line.home }).ok);
  return group?.name ?? line.context.unit ?? null;
}

function readCollective(line: Line, field: EntryField, written: string): Pick<Holder, "name" | "collectiveId"> {
  const text = said(written).replace(/^tập thể\s+(?=\p{L})/iu, "");
  const found = line.find(text, { within: line.home });
  if (found.ok) return { name: found.unit.name, collectiveId: idOf(found) };
  faultOfUnit(line, [field], "Tên tập thể", text, found);
  return { name: upperFirst(text), collectiveId: null };
}

function readPerson(line: Line, written: string): Pick<Holder, "name" | "post"> {
  const cell = readNameCell(written);
  const name = cell.name ? personName(cell.name) : null;
  if (name === null)
    line.faults.add(line.row, placeOf(line, [...naming], "Họ và tên"), "empty required cell", { text: said(written) });
  const post = textIn(line, "post") ?? cell.post;
  return { name, post: post && upperFirst(tidy(post)) };
}

/** Người theo dõi, bồi dưỡng: her name without salutation and post; a body or a post as it stands. */
export function readMentor(line: Line): string | null {
  const text = textIn(line, "mentor");
  if (text === null) return null;
  const { rest } = withoutSalutation(plainPunctuation(text));
  const { name } = readNameCell(text);
  const isName = name !== null && !isPost(rest) && /^(\p{Lu}[\p{L}'’]*)(\s+\p{Lu}[\p{L}'’]*){1,5}$/u.test(name);
  return upperFirst(isName && !/^(chi (uy|bo)|dang (uy|bo)|cong doan|ban|to|phong)\b/.test(fold(name)) ? name : rest);
}

/** “Mô hình “…””: the name alone; quotation marks inside it stay. */
function modelName(written: string): string {
  const bare = said(written).replace(/^(?:tên )?mô hình\s*:?\s*/iu, "");
  const quoted = /^[“"«]([^”"»]*)[”"»]$/u.exec(bare)?.[1];
  return upperFirst(tidy(quoted ?? bare));
}

/** One line, without a running number before it. */
function said(written: string): string {
  return tidy(tidyLines(written.replace(/^\s*\d{1,3}\s*[.)]\s*/, "")).join(" "));
}

function faultOfUnit(line: Line, fields: EntryField[], fallback: string, text: string, found: Found): void {
  if (found.ok) return;
  line.faults.add(line.row, placeOf(line, fields, fallback), found.why, {
    text,
    ...("near" in found && found.near !== undefined ? { near: found.near } : {}),
  });
}

function idOf(found: Found): string | null {
  const unit = found.ok ? (found.unit as typeof found.unit & { known?: KnownUnit }) : null;
  return unit?.known?.id ?? null;
}
