import { decimal } from "#kernel/scoring/index.ts";
import { Act, Button, day, Page, PrintButton } from "#kernel/web/index.tsx";
import type { YearFound } from "../../queries/years.ts";
import type { Ranking } from "../../ranking/rank.ts";
import type { ClusterSheet } from "../../schema.ts";
import { crumbsOfYear } from "../crumbs.ts";

/** Biên bản họp tổng kết: what the meeting came to, to be printed and signed. */
export function MinutesPage(
  props: YearFound & { sheets: ClusterSheet[]; ranking: Ranking; nextNames: { head: string; deputy: string } },
) {
  const { cluster, year, sheets, ranking, nextNames } = props;
  const named = (unitId: string | null) => sheets.find((one) => one.unitId === unitId)?.name ?? "";
  return (
    <Page
      title={`Biên bản tổng kết năm ${year.year}`}
      over={cluster.name}
      crumbs={crumbsOfYear(cluster, year)}
      act={
        <Act words="In ra để các thành viên ký.">
          <Button
            words="Tải xếp hạng"
            icon="file-spreadsheet"
            href={`/cluster-years/${year.id}/ranking.xlsx`}
            download
            second
          />
          <PrintButton words="In biên bản" />
        </Act>
      }
    >
      <article class="sheet block paper-doc">
        <header>
          <p>
            <b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
            <br />
            <b>Độc lập - Tự do - Hạnh phúc</b>
          </p>
          <h2>BIÊN BẢN HỌP TỔNG KẾT NĂM {year.year}</h2>
          <p>{cluster.name}</p>
        </header>
        <p>
          Ngày họp: {year.heldOn && day(year.heldOn)}. Nơi họp: {year.minutes?.place}.
        </p>
        <p>Chủ trì: {named(year.headId)} (cụm trưởng).</p>
        <p>Thành phần: {year.minutes?.present}</p>
        <h3>1. Kết quả chấm điểm, xếp hạng</h3>
        <table class="table rows cards">
          <caption class="visually-hidden">Kết quả xếp hạng</caption>
          <thead>
            <tr>
              <th scope="col" class="num">
                Hạng
              </th>
              <th scope="col">Thành viên</th>
              <th scope="col" class="num">
                Tổng điểm
              </th>
              <th scope="col">Căn cứ xếp trên</th>
            </tr>
          </thead>
          <tbody>
            {ranking.placed.map(({ place, unitId, name, total, over }) => (
              <tr key={unitId}>
                <td class="num" data-th="Hạng">
                  {place}
                </td>
                <th scope="row">{name}</th>
                <td class="num" data-th="Tổng điểm">
                  {decimal(total)}
                </td>
                <td data-th="Căn cứ xếp trên">{over}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h3>2. Đề nghị tặng cờ thi đua</h3>
        <p>
          {year.flagIds.map(named).join(", ") || "Không đề nghị."} {year.flagReason}
        </p>
        <h3>3. Cụm trưởng, cụm phó năm {year.year + 1}</h3>
        <p>
          Cụm trưởng: {nextNames.head}. {nextNames.deputy && `Cụm phó: ${nextNames.deputy}.`} {year.nextReason}
        </p>
        {year.minutes?.notes && (
          <>
            <h3>4. Ý kiến, kết luận khác</h3>
            <p class="pre">{year.minutes.notes}</p>
          </>
        )}
      </article>
    </Page>
  );
}
