import type { FileKind } from "#kernel/web/forms.ts";

/** What an entry may be sent as. Word before 2007 hides its maker where it cannot be taken out. */
export const entryFileKinds = ["pdf", "docx", "jpg", "png"] as const satisfies readonly FileKind[];
export const entryFilesHint =
  "PDF, Word (.docx) hoặc ảnh, nhiều nhất 5 tệp, mỗi tệp tối đa 20 MB. Chương trình xóa tên người soạn ẩn trong tệp.";
export const mostEntryFiles = 5;

/** What a file of an entry is called: nothing of its maker; counted from 1. */
export const bareNameOf = (place: number, kind: string) => `bai-du-thi-${place}.${kind}`;
