import { Hono } from "hono";

/** Plans and obligations at their addresses. */
export const planRoutes = new Hono();
