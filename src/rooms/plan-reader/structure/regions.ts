import type { Block } from "./blocks.ts";

/** The parts of an administrative document, as the rules of form order them. */
export type Region = "header" | "title" | "preamble" | "body" | "closing" | "recipients" | "annex";

const genre =
  /^(?:dự thảo )?(?:kế hoạch|chương trình|hướng dẫn|phương án|đề án|quy chế|quy định|quyết định|chỉ thị|thể lệ|thông báo|nghị quyết|công văn|lời phát động|phát động)(?![\p{L}])/iu;
const basis =
  /^(?:-\s*)?(?:căn cứ|thực hiện|xét|theo|tiếp tục thực hiện|nhằm|để|kính gửi|triển khai|hưởng ứng|phát huy|chào mừng|với mục đích|trên cơ sở|được sự|nhân dịp|tiếp theo|sau khi|quán triệt)(?![\p{L}])/iu;
const closing =
  /^(?:trên đây là|trên đây,|trong quá trình (?:tổ chức |triển khai |thực hiện )+|kế hoạch này (?:thay thế|có hiệu lực)|yêu cầu các (?:đơn vị|cơ quan|phòng)[^.]{0,80}(?:nghiêm túc|khẩn trương))/iu;
const recipients = /^(?:nơi nh[ậâạ]n|noi nhan|noi nhận|nơi nhân)\s*:?/iu;
const annex = /^(?:phụ lục|mẫu số|mẫu \d|biểu mẫu|biểu số|danh mục kèm theo|\(?kèm theo kế hoạch)/iu;

/** Which part of the document each block belongs to. */
export function regionsOf(blocks: readonly Block[]): Region[] {
  const titleAt = titleStart(blocks);
  const bodyAt = bodyStart(blocks, titleAt);
  let now: Region = "header";
  return blocks.map((block, at) => {
    if (at < titleAt) return "header";
    if (at >= bodyAt && (now === "header" || now === "title" || now === "preamble")) now = "body";
    else if (at < bodyAt) now = at >= titleAt && !isPreamble(blocks, titleAt, at) ? "title" : "preamble";
    if (at >= bodyAt) now = later(now, block, at, blocks);
    return now;
  });
}

function later(now: Region, block: Block, at: number, blocks: readonly Block[]): Region {
  if (recipients.test(block.words)) return "recipients";
  if ((now === "recipients" || at > blocks.length * 0.4) && annex.test(block.words) && block.words.length < 200)
    return "annex";
  if (now === "recipients" && block.mark?.style === "roman") return "body";
  if (closing.test(block.words) && at > blocks.length * 0.3) return "closing";
  return now === "closing" ? (block.mark ? "body" : "closing") : now;
}

/** The block that says what the document is (“KẾ HOẠCH …”); without one the first block of words. */
function titleStart(blocks: readonly Block[]): number {
  const head = blocks.slice(0, 40);
  const capital = head.findIndex(
    (block) =>
      genre.test(block.words) && /^\p{Lu}{2}/u.test(block.words) && !/\p{Ll}{2}/u.test(block.words.slice(0, 9)),
  );
  if (capital >= 0) return capital;
  const any = head.findIndex(
    (block) =>
      genre.test(block.words) && block.mark === null && block.words.length < 260 && !/[.:]\s*$/.test(block.words),
  );
  if (any >= 0) return any;
  const dated = head.findIndex((block) => /ngày.{0,12}tháng.{0,12}năm|^số:/iu.test(block.words));
  return dated >= 0 && dated + 1 < blocks.length ? dated + 1 : 0;
}

/** The first numbered section after the title. */
function bodyStart(blocks: readonly Block[], titleAt: number): number {
  const found = blocks.findIndex(
    (block, at) =>
      at > titleAt &&
      block.mark !== null &&
      block.mark.style !== "dash" &&
      block.mark.style !== "plus" &&
      !/^căn cứ/iu.test(block.words),
  );
  if (found >= 0) return found;
  const plain = blocks.findIndex((_, at) => at > titleAt && isPreamble(blocks, titleAt, at));
  return plain >= 0 ? plain + 1 : Math.min(titleAt + 1, blocks.length);
}

/**
 * Past the title: the first basis, or the first sentence that is not in capitals and ends like one. Under a bare
 * “KẾ HOẠCH” the next block is the title whatever it begins with.
 */
function isPreamble(blocks: readonly Block[], titleAt: number, at: number): boolean {
  const bare = /^\P{Ll}{4,40}$/u.test(blocks[titleAt]?.words ?? "");
  return blocks.slice(titleAt + (bare ? 2 : 1), at + 1).some(({ words }) => basis.test(words) || sentence(words));
}

function sentence(words: string): boolean {
  return /\p{Ll}/u.test(words) && /[.;:]\s*$/.test(words) && words.length > 60;
}
