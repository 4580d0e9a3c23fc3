/** The mark and name; on a rail the name is hidden from sight only. */
export function Brand(props: { href: string }) {
  return (
    <a class="brand" href={props.href} aria-label="Gương Sáng, về trang đầu">
      <Mark />
      <span>Gương Sáng</span>
    </a>
  );
}

/** The mirror that shines, drawn in the colours of the head of the page. */
function Mark() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="17.5" fill="none" stroke="#e7c77a" stroke-width="2.6" />
      <circle cx="20" cy="20" r="11" fill="#e7c77a" />
      <path d="M14.2 18.6a6.2 6.2 0 0 1 6-4.7" fill="none" stroke="#7a1b1e" stroke-width="2.4" stroke-linecap="round" />
    </svg>
  );
}
