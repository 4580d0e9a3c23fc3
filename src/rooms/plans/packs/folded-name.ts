/**
 * A name reduced to what tells it apart: no diacritics, no case, single spaces; đ is d, hyphens of any kind are spaces.
 * “Toà án  cấp Huyện” and “Tòa án cấp huyện” are the same kind of unit.
 */
export function foldedName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[\s\-–—_/]+/gu, " ")
    .trim();
}
