import { Hono } from "hono";
import { listRoutes } from "./routes/list.tsx";

/** Stories and channels at their addresses. Fixed words stand before «:id». */
export const storyRoutes = new Hono().route("/", listRoutes);
