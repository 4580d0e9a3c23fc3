import { Hono } from "hono";
import type { AskedAbove } from "./asked-above.ts";
import { catalogueRoutes } from "./routes/catalogue.tsx";
import { roadMapRoutes } from "./routes/road-maps.tsx";
import { ruleRoutes } from "./routes/rule.tsx";

/** The catalogue, its rules and road maps at their addresses. Fixed words stand before «:id». */
export function awardRoutes(above: AskedAbove) {
  return new Hono().route("/", roadMapRoutes(above)).route("/", ruleRoutes(above)).route("/", catalogueRoutes);
}
