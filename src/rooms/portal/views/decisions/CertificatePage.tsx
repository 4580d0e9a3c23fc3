import { day, Icon } from "#kernel/web/index.tsx";
import { addresses } from "../../addresses.ts";
import type { Checked } from "../../queries/decisions.ts";
import { Crumbs } from "../Crumbs.tsx";
import { Link } from "../shell/Link.tsx";
import { PortalPage } from "../shell/PortalPage.tsx";
import { type Portal, usePortal } from "../shell/portal.ts";

export type CertificateQuery = { number: string; name: string };

/** Kiểm tra giấy chứng nhận: does this number go with this name? `found` null: nothing asked yet. */
export function CertificatePage(props: { portal: Portal; query: CertificateQuery; found: Checked[] | null }) {
  const { portal, query, found } = props;
  const agency = portal.agency!;
  const description = `Đối chiếu giấy chứng nhận, giấy khen, bằng khen với sổ khen thưởng của ${agency.name}.`;
  const half = (query.number === "") !== (query.name === "");
  return (
    <PortalPage
      portal={portal}
      part="certificate"
      told={{ title: "Kiểm tra giấy chứng nhận", description, hidden: found !== null }}
    >
      <Crumbs
        steps={[{ words: "Gương điển hình", href: addresses.home(agency.key) }]}
        here="Kiểm tra giấy chứng nhận"
      />
      <div class="open">
        <div>
          <h1>Kiểm tra giấy chứng nhận</h1>
          <p class="soft">
            Ghi số quyết định và tên như trên giấy; viết không dấu cũng được. Cổng trả lời có hay không có trong sổ khen
            thưởng của {agency.name}.
          </p>
        </div>
      </div>
      <CheckForm query={query} half={half} />
      {found && <Answer found={found} agency={agency.key} />}
    </PortalPage>
  );
}

function CheckForm({ query, half }: { query: CertificateQuery; half: boolean }) {
  const { agency, large } = usePortal();
  return (
    <form class="choices" action={addresses.certificate(agency!.key)}>
      <div>
        <label for="so">Số quyết định</label>
        <input id="so" name="so" type="text" maxlength={60} value={query.number} placeholder="Ví dụ: 214/QĐ-STP" />
      </div>
      <div>
        <label for="ten">Tên cá nhân, tập thể, hộ</label>
        <input id="ten" name="ten" type="text" maxlength={200} value={query.name} />
      </div>
      {large && <input type="hidden" name="chu" value="to" />}
      <button class="btn" type="submit">
        Kiểm tra
      </button>
      {half && <p class="wrong">Ghi cả số quyết định và tên.</p>}
    </form>
  );
}

function Answer({ found, agency }: { found: Checked[]; agency: string }) {
  if (found.length === 0)
    return (
      <p class="nothing" role="status">
        Không có dòng nào mang đúng số và tên này. Kiểm tra lại cách viết trên giấy, hoặc hỏi cơ quan ban hành quyết
        định.
      </p>
    );
  return (
    <div role="status">
      <ul class="checked">
        {found.map((one) => (
          <li key={`${one.decisionId} ${one.award}`} class={one.revokedOn ? "revoked" : undefined}>
            <Icon name={one.revokedOn ? "circle-x" : "circle-check"} />
            <div>
              <p>
                <b>
                  {one.revokedOn
                    ? "Đã bị thu hồi, hủy bỏ"
                    : one.decisionId
                      ? "Có trong sổ khen thưởng"
                      : "Có trong kết quả cuộc thi"}
                </b>
                {one.revokedOn && ` từ ngày ${day(one.revokedOn)}`}
              </p>
              <p>
                {one.award}: {one.name}
                {one.unitName && one.unitName !== one.name && `, ${one.unitName}`}
              </p>
              <p class="soft small">
                Quyết định số {one.number} ngày {day(one.decidedOn)}
                {one.decidedBy && `, ${one.decidedBy}`}
                {!one.revokedOn && one.decisionId && (
                  <>
                    {". "}
                    <Link href={`${addresses.decisions(agency)}/${one.decisionId}`}>Xem quyết định</Link>
                  </>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
