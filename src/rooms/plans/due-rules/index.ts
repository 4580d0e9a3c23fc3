export * from "./fields.ts";
export * from "./rule.ts";
