import { addresses } from "../../addresses.ts";
import { Link } from "./Link.tsx";
import { usePortal } from "./portal.ts";

/** What the portal is, how it works, how to be told of news. */
export function Foot() {
  const { agency } = usePortal();
  return (
    <footer class="foot">
      <div class="wrap">
        <div>
          <b>{agency ? agency.name : "Gương Sáng"}</b>
          <p class="soft">
            Cổng gương điển hình tiên tiến. Chỉ nêu tên, đơn vị, danh hiệu và việc đã làm; người được kể chuyện đã đồng
            ý.
          </p>
        </div>
        {agency && <Links agency={agency.key} />}
      </div>
    </footer>
  );
}

function Links({ agency }: { agency: string }) {
  return (
    <>
      <ul>
        <li>
          <Link href={addresses.about(agency, "cach-chon")}>Cách chọn và xác nhận một gương</Link>
        </li>
        <li>
          <Link href={addresses.about(agency, "dinh-chinh-go-bai")}>Yêu cầu đính chính, gỡ bài</Link>
        </li>
        <li>
          <Link href={addresses.about(agency, "du-lieu-ca-nhan")}>Bảo vệ dữ liệu cá nhân</Link>
        </li>
      </ul>
      <ul>
        <li>
          <a href={addresses.storyFeed(agency)}>Nhận gương mới kể (Atom)</a>
        </li>
        <li>
          <a href={addresses.decisionFeed(agency)}>Nhận quyết định mới (Atom)</a>
        </li>
        <li>
          <Link href={addresses.contests(agency)}>Cuộc thi</Link>
        </li>
        <li>
          <Link href={addresses.opinions(agency)}>Lấy ý kiến Nhân dân</Link>
        </li>
        <li>
          <Link href={addresses.map(agency)}>Sơ đồ trang</Link>
        </li>
        <li>
          <Link href={addresses.agencies}>Các cơ quan khác</Link>
        </li>
      </ul>
    </>
  );
}
