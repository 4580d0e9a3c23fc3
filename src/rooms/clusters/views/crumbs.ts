import type { Crumb } from "#kernel/web/index.tsx";
import type { Cluster, ClusterYear } from "../schema.ts";

const all: Crumb = { words: "Cụm, khối", href: "/clusters" };

/** The way to a cluster. */
export const crumbsOfAll: Crumb[] = [all];

/** The way to what belongs to a cluster. */
export function crumbsOfCluster({ id, name }: Pick<Cluster, "id" | "name">): Crumb[] {
  return [all, { words: name, href: `/clusters/${id}` }];
}

/** The way to what belongs to one of its years. */
export function crumbsOfYear(cluster: Pick<Cluster, "id" | "name">, year: Pick<ClusterYear, "id" | "year">): Crumb[] {
  return [...crumbsOfCluster(cluster), { words: `Năm ${year.year}`, href: `/cluster-years/${year.id}` }];
}
