/** Excel files out: lists as offices keep them, one or more sheets a file. Reading them in is `#kernel/spreadsheets`. */
export { excelBook, type ListColumn, type ListSheet, type NotesSheet } from "./book.ts";
