import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { insist } from "#kernel/verdict.ts";
import { addProof } from "#rooms/plans/index.ts";
import type { PrintedEdition } from "../book/terms.ts";
import { bookById, standingOfBook } from "../queries/books.ts";
import { mayHandInBook } from "../rules.ts";

/** To which obligation a book goes, and which of its prints. `once` is given by the form: posted twice it is one proof. */
export type HandedBook = { obligationId: number; edition: PrintedEdition; once: string };

/**
 * Nộp sách làm minh chứng: the print becomes a document behind the obligation, as one that was uploaded there; it is taken away
 * there too. A book made anew changes nothing of what was handed in.
 */
export async function handInBook(
  db: Db,
  officer: Officer,
  bookId: string,
  { obligationId, edition, once }: HandedBook,
  now: Date,
): Promise<void> {
  const book = await bookById(db, officer, bookId);
  insist(mayHandInBook(officer, await standingOfBook(db, book, now)));
  const fileId = { a5: book.a5FileId, a4: book.a4FileId }[edition];
  const happenedOn = vietnamDay(book.madeAt ?? now);
  await addProof(
    db,
    officer,
    obligationId,
    { kind: "document", title: `Sách: ${book.title}`, url: null, fileId, happenedOn },
    now,
    once,
  );
}
