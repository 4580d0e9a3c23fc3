/** Lists that offices send as files: opened whatever kind they are, read row by row, told as found. Pure. */
export { bookOf, isToldOfFile, listFiles } from "./book-of.ts";
export { above, hasColumn, type ListLine, placeOf, textIn } from "./line.ts";
export { type PrintedFindings, printedFindings } from "./printed.ts";
export { readList, titlesOver } from "./read-list.ts";
