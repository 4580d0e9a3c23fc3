import { formatDay } from "#kernel/calendar/index.ts";
import { excelBook, type ListSheet } from "#kernel/spreadsheets/index.ts";
import type { Placed, Ranking } from "./rank.ts";

/** Bảng xếp hạng as an Excel file; `sums` gives the self and checked totals by unit. */
export function rankingBook(
  of: { cluster: string; year: number; today: string },
  { placed }: Ranking,
  sums: ReadonlyMap<string, { self: number | null; checked: number | null }>,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheet: ListSheet<Placed> = {
    sheet: "Xếp hạng",
    title: [`XẾP HẠNG NĂM ${of.year}`, of.cluster, `Tính đến ngày ${formatDay(of.today)}`],
    rows: placed,
    columns: [
      { head: "Hạng", width: 8, cell: ({ place }) => place },
      { head: "Thành viên", width: 40, cell: ({ name }) => name },
      { head: "Tự chấm", width: 12, cell: ({ unitId }) => sums.get(unitId)?.self },
      { head: "Chấm chéo", width: 12, cell: ({ unitId }) => sums.get(unitId)?.checked },
      { head: "Kết luận", width: 12, cell: ({ total }) => total },
      { head: "Vì sao đứng trên", width: 60, cell: ({ over }) => over },
    ],
  };
  return excelBook(sheet);
}
