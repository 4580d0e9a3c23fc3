import type { MiddlewareHandler } from "hono";

/** Everything comes from our own house; no inline style or script. `data:` pictures are Tabler's ticks and arrows. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Two years, in seconds. */
const strictTransport = "max-age=63072000";

/** Headers of every answer. With `https`, browsers are told never to come without it. Pages are kept by nobody. */
export function secureHeaders(given: { https: boolean }): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    headers.set("content-security-policy", policy);
    headers.set("x-content-type-options", "nosniff");
    headers.set("x-frame-options", "DENY");
    headers.set("referrer-policy", "same-origin");
    headers.set("cross-origin-opener-policy", "same-origin");
    headers.set("cross-origin-resource-policy", "same-origin");
    headers.set(
      "permissions-policy",
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
    );
    if (given.https) headers.set("strict-transport-security", strictTransport);
    if (!headers.has("cache-control")) headers.set("cache-control", "private, no-store");
  };
}
