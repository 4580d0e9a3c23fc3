import { Hono } from "hono";
import { listRoutes } from "./routes/list.tsx";

/** Movements at their addresses. Fixed words stand before «:id». */
export const movementRoutes = new Hono().route("/", listRoutes);
