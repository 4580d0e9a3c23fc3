export * from "./duty.ts";
export { foldedName } from "./folded-name.ts";
export * from "./pack.ts";
export * from "./problem.ts";
export { type ReadPack, readPack } from "./read-pack.ts";
