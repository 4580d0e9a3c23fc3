import { count } from "#kernel/web/index.tsx";
import { Link } from "./shell/Link.tsx";

/** Below a long list: where one is, and the way on. Draws nothing when all fit. */
export function Pages(props: {
  page: number;
  size: number;
  total: number;
  of: string;
  href: (page: number) => string;
}) {
  const pages = Math.ceil(props.total / props.size);
  if (pages <= 1) return null;
  const first = (props.page - 1) * props.size + 1;
  const last = Math.min(props.total, props.page * props.size);
  return (
    <nav class="pages" aria-label="Các trang của danh sách">
      <p>
        {count(first)}–{count(last)} trong {count(props.total)} {props.of}
      </p>
      {props.page > 1 && (
        <Link class="btn btn-plain" href={props.href(props.page - 1)}>
          Trang trước
        </Link>
      )}
      {props.page < pages && (
        <Link class="btn btn-plain" href={props.href(props.page + 1)}>
          Trang sau
        </Link>
      )}
    </nav>
  );
}
