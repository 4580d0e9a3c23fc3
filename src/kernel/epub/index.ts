/** Sách điện tử: EPUB 3 out of pages that are XHTML already. */
export { type Epub, type EpubEntry, type EpubPage, type EpubPicture, packEpub } from "./pack-epub.ts";
