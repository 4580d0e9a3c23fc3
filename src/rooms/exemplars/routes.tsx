import { Hono } from "hono";
import { exemplarRoutesOfOne } from "./routes/exemplar.tsx";
import { listRoutes } from "./routes/list.tsx";

/** Exemplars at their addresses. Fixed words stand before «:id». */
export const exemplarRoutes = new Hono().route("/", listRoutes).route("/", exemplarRoutesOfOne);
