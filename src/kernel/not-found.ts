/** Absent and unseen look the same from outside; the web layer answers 404. */
export class NotFound extends Error {}

export function notFound(): never {
  throw new NotFound("not found");
}
