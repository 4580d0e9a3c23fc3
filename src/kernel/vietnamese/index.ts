export {
  type Alignment,
  alignAbbreviated,
  fullWords,
  looseness,
  type WrittenWord,
  writtenWords,
} from "./abbreviation.ts";
export {
  type DateOptions,
  type DateReading,
  dayOfSerial,
  type PartialDay,
  readDate,
  readDateNumber,
  serialOfDay,
  spanOf,
} from "./dates.ts";
export { fold, foldedWords, hasDiacritics, sameTextKey } from "./fold.ts";
export { decodeAs, type Encoding, fromTcvn3, fromVni } from "./legacy/convert.ts";
export { type Detection, detectEncoding, toUnicode } from "./legacy/detect.ts";
export { masked, maskName } from "./mask-name.ts";
export { personName, sentenceCase, upperFirst, withoutSalutation } from "./names.ts";
export { type NumberReading, readNumber } from "./numbers.ts";
export { compareNames, letterOfKey, sortKey, sortName } from "./sort.ts";
export { isSyllable } from "./syllable.ts";
export { textOfBytes } from "./text-of-bytes.ts";
export { plainPunctuation, tidy, tidyLines } from "./tidy.ts";
export { placeTones, type TonePlacement } from "./tone-placement.ts";
