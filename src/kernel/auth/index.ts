export { createAccount, createAccounts, hashPassword } from "./accounts.ts";
export { firstPassword } from "./first-password.ts";
export { countFailure, failuresAllowed, forgetFailures, lockedUntil, lockMinutes } from "./lockout.ts";
export {
  type AgencyHere,
  holds,
  holdsForAgency,
  type Mandate,
  type Officer,
  type Role,
  readableUnits,
  roles,
} from "./officer.ts";
export { type Door, type DoorSettings, openDoor, practicePassword } from "./sign-in.ts";
