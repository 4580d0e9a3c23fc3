import type { Role } from "#kernel/auth/officer.ts";
import { isMark, textOf } from "#kernel/spreadsheets/index.ts";
import { fold, tidy } from "#kernel/vietnamese/index.ts";
import { hasColumn, type Line, placeOf } from "./line.ts";

/** What each role is called in files; the first that fits counts. */
const wordsOfRoles: [RegExp, Role][] = [
  [/quan tri/, "administrator"],
  [/chu tich.*(hoi dong|hd)|chu tich hd/, "council_chair"],
  [/thu ky.*(hoi dong|hd)|thu ky hd/, "council_secretary"],
  [/(uy vien|thanh vien).*(hoi dong|hd)|uy vien hd/, "council_member"],
  [/thi dua|tdkt|td-kt|khen thuong|dau moi/, "emulation_officer"],
  [/cap uy|bi thu|chi uy|dang uy|to chuc dang/, "party_committee"],
  [/bien tap|cong thong tin|trang thong tin|tin bai/, "editor"],
  [
    /cap pho|pho thu truong|pho (giam doc|chanh an|cuc truong|chi cuc truong|truong phong|truong don vi)|^pho /,
    "deputy_head",
  ],
  [
    /thu truong|lanh dao|nguoi dung dau|truong don vi|cap truong|^(chanh an|giam doc|cuc truong|chi cuc truong|truong phong)/,
    "head",
  ],
  [/can bo|cong chuc|vien chuc|nhan vien|nguoi dung|chuyen vien|nguoi lao dong|thanh vien/, "staff"],
];

/** Vai trò trong chương trình: named in words, several divided by commas, or marked in a column of its own. */
export function readRoles(line: Line): Role[] {
  const roles = new Set<Role>();
  const text = textOf(line.cells.roles);
  for (const piece of text === null ? [] : splitRoles(line.cells.roles?.text ?? "")) {
    const role = wordsOfRoles.find(([pattern]) => pattern.test(fold(piece)))?.[1];
    if (role) roles.add(role);
    else line.faults.add(line.row, placeOf(line, "roles"), "unknown role", { text: piece });
  }
  if (isMark(textOf(line.cells.emulation) ?? "")) roles.add("emulation_officer");
  return [...roles];
}

/** Thư điện tử, in small letters; faulty where it is none. Required only where the list is one of accounts. */
export function readEmail(line: Line, required: boolean): string | null {
  const written = (line.cells.email?.text ?? "")
    .replace(/\s+/g, "")
    .replace(/^mailto:/i, "")
    .toLowerCase();
  if (written === "" || written === "-") {
    if (required) line.faults.add(line.row, placeOf(line, "email", "Thư điện tử"), "empty required cell");
    return null;
  }
  if (/^[a-z0-9._%+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(written)) return written;
  line.faults.add(
    line.row,
    placeOf(line, "email"),
    line.cells.email?.error ? "error value in the cell" : "not an e-mail address",
  );
  return null;
}

/** Whether the list says anything about roles. */
export function tellsRoles(line: Line): boolean {
  return hasColumn(line, "roles", "emulation");
}

function splitRoles(text: string): string[] {
  return text
    .split(/[;,\n+/]|\s+và\s+/u)
    .map(tidy)
    .filter((piece) => piece !== "");
}
