/** Reading what officers post: forms, rows, days, files. */
export { type Filled, filled, withErrors } from "./forms/filled.ts";
export { uploadLimits } from "./forms/multipart.ts";
export {
  confirmed,
  ticked,
  typedCount,
  typedCountOrNone,
  typedDay,
  typedDayOrNone,
  typedText,
  typedTextOrNone,
} from "./forms/parts.ts";
export { queryOf, typedQuery } from "./forms/query.ts";
export { check, type Read, readForm, readQuery, typedOf } from "./forms/read.ts";
export { rowsAsked } from "./forms/rows-asked.ts";
export { type FileKind, kinds, sniff } from "./forms/sniff.ts";
export { readUpload, type Upload, type UploadRead } from "./forms/upload.ts";
