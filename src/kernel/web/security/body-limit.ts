import type { MiddlewareHandler } from "hono";
import { TooLarge } from "../errors/kinds.ts";

/** Bytes of one post with files, and of one without. */
const limits = { files: 200 * 1024 * 1024, form: 4 * 1024 * 1024 };

/**
 * No body larger than a form can be; with files, ten times twenty megabytes. Browsers say the length of what they send:
 * a body without one is not a form. Stands above everything that reads.
 */
export function limitedBody(): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.raw.body) {
      const length = Number(c.req.header("content-length") ?? Number.NaN);
      const withFiles = (c.req.header("content-type") ?? "").startsWith("multipart/form-data");
      if (!(length <= (withFiles ? limits.files : limits.form))) throw new TooLarge();
    }
    await next();
  };
}
