import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import { holderNames, levelNames, ratingNames } from "#rooms/awards/index.ts";
import type { LedgerLine } from "../queries/ledger-list.ts";
import type { SheetLine } from "../queries/ratings.ts";
import { heldStateWords } from "../words.vi.ts";

/** Sổ khen thưởng as Excel, with the columns under which it is read back in. */
export function ledgerBook(agency: string, lines: LedgerLine[]) {
  const sheet: ListSheet<LedgerLine & { at: number }> = {
    sheet: "Sổ khen thưởng",
    title: ["SỔ KHEN THƯỞNG", agency],
    rows: lines.map((line, at) => ({ ...line, at: at + 1 })),
    columns: [
      { head: "STT", width: 6, cell: (line) => line.at },
      { head: "Năm", width: 12, cell: (line) => (line.fromYear ? `${line.fromYear}-${line.year}` : line.year) },
      { head: "Họ và tên/Tên tập thể", width: 30, cell: (line) => line.holderName },
      { head: "Phân loại", width: 14, cell: (line) => holderNames[line.holderKind] },
      { head: "Chức vụ", width: 22, cell: (line) => line.holderPost },
      {
        head: "Đơn vị công tác (lúc được khen)",
        width: 36,
        cell: (line) => (line.holderKind === "collective" ? null : line.unitName),
      },
      { head: "Danh hiệu, hình thức khen thưởng", width: 40, cell: (line) => line.awardName },
      {
        head: "Cấp",
        width: 18,
        cell: (line) => (line.level ? levelNames[line.level] : null),
      },
      { head: "Số quyết định", width: 18, cell: (line) => line.decisionNumber },
      { head: "Ngày ký", width: 12, cell: (line) => line.decidedOn, day: true },
      { head: "Cơ quan, người ban hành", width: 30, cell: (line) => line.decidedBy },
      {
        head: "Tình trạng",
        width: 20,
        cell: (line) => heldStateWords[line.state].words,
      },
    ],
  };
  return excelBook(sheet);
}

/** A sheet of ratings as Excel; filled in, it is read back into the sheet. */
export function ratingBook(unit: string, year: number, lines: SheetLine[]) {
  const sheet: ListSheet<SheetLine & { at: number }> = {
    sheet: `Xếp loại ${year}`,
    title: [`XẾP LOẠI CHẤT LƯỢNG NĂM ${year}`, unit],
    rows: lines.map((line, at) => ({ ...line, at: at + 1 })),
    columns: [
      { head: "STT", width: 6, cell: (line) => line.at },
      { head: "Họ và tên", width: 34, cell: (line) => line.name },
      { head: "Chức vụ", width: 28, cell: (line) => line.title },
      {
        head: "Xếp loại",
        width: 34,
        cell: (line) => (line.level ? ratingNames[line.level] : null),
      },
      { head: "Văn bản", width: 24, cell: (line) => line.document },
    ],
  };
  return excelBook(sheet);
}
