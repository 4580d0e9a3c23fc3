import { masked, maskName } from "#kernel/vietnamese/index.ts";

/** Người gửi who is not of the agency, as she left herself: name and a way to reach her (telephone, e-mail); each may be empty. */
export type Sender = { name: string; contact: string };

/** So many digits make a telephone number; fewer may be a year or a sum. */
const digitsOfNumber = 8;
const mails = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu;
const numbers = /\+?\d(?:[\s.()-]{0,2}\d)+/g;

/** The text without who sent it: her full name, her telephone and her e-mail, however they are written in it. */
export function coverSender(text: string, { name, contact }: Sender): string {
  if (name !== "" && text.trim() === name.trim()) return masked;
  return coverContact(maskName(text, name), contact);
}

function coverContact(text: string, contact: string): string {
  const known = new Set([...contact.matchAll(mails)].map(([mail]) => mail.toLowerCase()));
  const dialled = new Set([...contact.matchAll(numbers)].map(([number]) => lastDigits(number)).filter(Boolean));
  return text
    .replace(mails, (mail) => (known.has(mail.toLowerCase()) ? masked : mail))
    .replace(numbers, (number) => (dialled.has(lastDigits(number)) ? masked : number));
}

/** A number without the 0 or +84 before it, by which two ways of writing it are one; empty when it is too short. */
function lastDigits(number: string): string {
  const digits = number.replace(/\D/g, "").replace(/^(84|0)/, "");
  return digits.length < digitsOfNumber ? "" : digits;
}

/** A row of texts with its sender covered in each of the columns named; what is empty stays empty. */
export function coverColumns<Row extends Sender & Record<Column, string | null>, Column extends string>(
  row: Row,
  columns: readonly Column[],
): Row {
  const covered = columns.map((column) => [column, row[column] === null ? null : coverSender(row[column], row)]);
  return { ...row, ...Object.fromEntries(covered) };
}

/** Of somebody who tells of herself the name stays, for it is what is told; else the sender is covered by name too. */
export function coveredBeside(about: string, sender: Sender): Sender {
  return maskName(about, sender.name).includes(masked) ? { ...sender, name: "" } : sender;
}
