import type { Officer } from "#kernel/auth/index.ts";
import { type Verdict, verdict } from "#kernel/verdict.ts";
import { mayKeepAccounts } from "#rooms/organisation/index.ts";
import type { AccountRefusal } from "./words.vi.ts";

/** A person as these rules look at her. */
type Person = { id: string; name: string; email: string | null; accountId: string | null; mergedInto: string | null };

/** An account needs an address to sign in with; nobody has two. */
export function mayOpenAccount(officer: Officer, person: Person): Verdict {
  const facts = { name: person.name };
  return joined(mayKeepAccounts(officer), [
    person.mergedInto !== null && { code: "account.of_merged", facts },
    person.accountId !== null && { code: "account.exists", facts },
    person.accountId === null && !person.email && { code: "account.no_email", facts },
  ]);
}

/** A new first password is given to others; one's own is changed with the old one. */
export function mayResetPassword(officer: Officer, person: Person): Verdict {
  const facts = { name: person.name };
  return joined(mayKeepAccounts(officer), [
    person.accountId === null && { code: "account.none", facts },
    officer.personId === person.id && { code: "account.own_password" },
  ]);
}

/** An account is closed by another hand than its owner's, and an administrator who can sign in must remain. */
export function mayCloseAccount(officer: Officer, person: Person, administratorsLeft: number): Verdict {
  const facts = { name: person.name };
  return joined(mayKeepAccounts(officer), [
    person.accountId === null && { code: "account.none", facts },
    officer.personId === person.id && { code: "account.own" },
    person.accountId !== null && administratorsLeft < 1 && { code: "account.last_administrator", facts },
  ]);
}

/** The agency is entered once, when the program has none yet. */
export function mayStart(agencies: number): Verdict {
  return verdict<AccountRefusal>([agencies > 0 && { code: "start.already" }]);
}

function joined(first: Verdict, broken: Parameters<typeof verdict<AccountRefusal>>[0]): Verdict {
  const second = verdict<AccountRefusal>(broken);
  if (first.allowed) return second;
  return second.allowed ? first : { allowed: false, reasons: [...first.reasons, ...second.reasons] };
}
