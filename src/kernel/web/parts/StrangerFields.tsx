/**
 * What a form of strangers carries unseen: `stamp`, the mark of when it was shown (`stampOf`), and `website`, a field that people
 * do not see and robots fill in. Whoever reads the form takes neither a robot's pace nor a filled field for an answer.
 * What it says: for how many months who she is will be kept, and from which day on (`after`, as «ngày kết luận»).
 */
export function StrangerFields(props: { stamp: string; kept: { months: number; after: string } }) {
  const { months, after } = props.kept;
  return (
    <>
      <p class="soft">
        Họ tên, nơi ở, liên hệ của người gửi được giữ {months} tháng, tính từ {after}, sau đó chương trình tự xóa.
      </p>
      <input type="hidden" name="stamp" value={props.stamp} />
      <p class="visually-hidden" aria-hidden="true">
        <label>
          Để trống ô này
          <input type="text" name="website" tabindex={-1} autocomplete="off" />
        </label>
      </p>
    </>
  );
}
