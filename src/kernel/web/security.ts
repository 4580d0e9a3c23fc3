/** Guards every request passes, in this order: headers, body limit, rate limit, (session), csrf. */
export { limitedBody } from "./security/body-limit.ts";
export { csrf } from "./security/csrf.ts";
export { secureHeaders } from "./security/headers.ts";
export { addressOf, type Counter, counter, type Rate, rateLimit } from "./security/rate-limit.ts";
