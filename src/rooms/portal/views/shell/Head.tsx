import { addresses } from "../../addresses.ts";
import { Link } from "./Link.tsx";
import { usePortal } from "./portal.ts";

/** The parts of the portal, as its head names them. */
export type Part = "stories" | "movements" | "decisions" | "certificate";

/** The mark, the parts, the size of letters. */
export function Head(props: { part: Part | null }) {
  const { agency } = usePortal();
  return (
    <header class="head">
      <div class="wrap">
        <Link class="name" href={agency ? addresses.home(agency.key) : addresses.agencies}>
          <svg viewBox="0 0 40 40" aria-hidden="true">
            <circle cx="20" cy="20" r="17.5" fill="none" stroke="#7a1b1e" stroke-width="2.6" />
            <circle cx="20" cy="20" r="11" fill="#7a1b1e" />
            <path
              d="M14.2 18.6a6.2 6.2 0 0 1 6-4.7"
              fill="none"
              stroke="#e7c77a"
              stroke-width="2.4"
              stroke-linecap="round"
            />
          </svg>
          Gương Sáng
        </Link>
        <nav aria-label="Các phần của cổng">
          {agency && <Parts agency={agency.key} part={props.part} />}
          <a href="/sign-in">Đăng nhập</a>
        </nav>
        <Letters />
      </div>
    </header>
  );
}

function Parts({ agency, part }: { agency: string; part: Part | null }) {
  return (
    <>
      <Link href={addresses.home(agency)} current={part === "stories"}>
        Gương điển hình
      </Link>
      <Link href={addresses.movements(agency)} current={part === "movements"}>
        Phong trào
      </Link>
      <Link href={addresses.decisions(agency)} current={part === "decisions"}>
        Quyết định
      </Link>
      <Link href={addresses.certificate(agency)} current={part === "certificate"}>
        Kiểm tra giấy chứng nhận
      </Link>
    </>
  );
}

/** Cỡ chữ: two links to this page; which one is chosen stands in the address. */
function Letters() {
  const { path, large } = usePortal();
  const big = `${path}${path.includes("?") ? "&" : "?"}chu=to`;
  return (
    <nav class="letters" aria-label="Cỡ chữ">
      <a href={path} {...(large ? {} : { "aria-current": "true" as const })}>
        A<span class="hide"> chữ thường</span>
      </a>
      <a href={big} {...(large ? { "aria-current": "true" as const } : {})}>
        A<span class="hide"> chữ to</span>
      </a>
    </nav>
  );
}
