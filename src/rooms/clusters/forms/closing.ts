import { z } from "zod";
import { typedDay, typedText, typedTextOrNone } from "#kernel/web/forms.ts";
import { revision } from "./cluster.ts";

/** Tổng kết năm: the meeting, flags, who leads next year. Chosen against the program's proposal a reason is asked. */
export const closingForm = z.object({
  revision,
  heldOn: typedDay("Ghi ngày họp tổng kết, ví dụ 30/12/2024."),
  place: typedText("Ghi nơi họp.", 300),
  present: typedText("Ghi thành phần dự họp.", 3000),
  notes: z.string().max(6000).optional().default(""),
  flag: z.array(z.string().max(80)),
  flagReason: typedTextOrNone(1000),
  nextHead: typedText("Chọn cụm trưởng năm sau."),
  nextDeputy: typedTextOrNone(80),
  nextReason: typedTextOrNone(1000),
});

/** Phiếu của một thành viên. */
export const voteForm = z.object({
  subject: z.string().max(4000),
  voter: z.string().max(80),
  for: typedText("Chọn một thành viên."),
});
