/** Dàn trang: what is printed as PDF, from a template of ours and data. */
export { type SetInType, setEachInType, setInType, type Typesetting, TypesettingFailed } from "./set-in-type.ts";
