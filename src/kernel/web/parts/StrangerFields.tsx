/**
 * What a form of strangers carries unseen: `stamp`, the mark of when it was shown (`stampOf`), and `website`, a field that people
 * do not see and robots fill in. Whoever reads the form takes neither a robot's pace nor a filled field for an answer.
 */
export function StrangerFields(props: { stamp: string }) {
  return (
    <>
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
