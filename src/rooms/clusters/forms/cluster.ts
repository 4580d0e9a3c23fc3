import { z } from "zod";
import { typedCount, typedDay, typedDayOrNone, typedText, typedTextOrNone } from "#kernel/web/forms.ts";
import { clusterKinds } from "../terms.ts";

/** The revision the page was opened with. */
export const revision = typedCount("Mở lại trang rồi làm.");

/** Cụm, khối. */
export const clusterForm = z.object({
  name: typedText("Ghi tên cụm, khối.", 200),
  kind: z.enum(clusterKinds, { error: "Chọn cụm hay khối." }),
  document: typedTextOrNone(200),
  decidedOn: typedDayOrNone(),
  note: z.string().max(2000).optional().default(""),
});

/** Một thành viên vào cụm; the unit is chosen, or typed where there are too many. */
export const memberForm = z.object({
  unit: typedText("Chọn đơn vị.", 200),
  joinedOn: typedDay("Ghi ngày vào cụm, ví dụ 01/01/2024."),
});

/** Một thành viên rời cụm. */
export const leaveForm = z.object({
  leftOn: typedDay("Ghi ngày cuối còn là thành viên, ví dụ 30/06/2025."),
  reason: typedText("Ghi lý do hoặc văn bản.", 500),
});

export const yearForm = z.object({ year: typedCount("Ghi năm, ví dụ 2024.", { min: 1990, max: 2200 }) });

/** Giao ước, các hạn của năm, số cờ. */
export const pledgeForm = z.object({
  revision,
  pledge: typedText("Soạn nội dung giao ước.", 20_000),
  flags: typedCount("Ghi số cờ được đề nghị, ví dụ 1.", { min: 0, max: 20 }),
  pledgeOn: typedDayOrNone(),
  reviewOn: typedDayOrNone(),
  selfOn: typedDayOrNone(),
  checkedOn: typedDayOrNone(),
  finalOn: typedDayOrNone(),
  rankingOn: typedDayOrNone(),
});

/** Chữ ký của một thành viên. */
export const signatureForm = z.object({
  sheet: z.string().max(80),
  signer: typedText("Ghi họ tên, chức vụ người ký.", 200),
});

/** Đổi cụm trưởng, cụm phó. */
export const leadsForm = z.object({
  revision,
  head: typedText("Chọn cụm trưởng."),
  deputy: typedTextOrNone(80),
  reason: typedText("Ghi lý do đổi.", 500),
});

/** Một bước của năm. */
export const stepForm = z.object({
  revision,
  reason: typedTextOrNone(1000),
  document: typedTextOrNone(300),
  happenedOn: typedDayOrNone(),
});

/** Lý do trả lại, mở lại, rút. */
export const reasonForm = z.object({ revision: revision.catch(0), reason: typedText("Ghi lý do.", 1000) });
