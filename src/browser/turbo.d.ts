declare module "@hotwired/turbo" {
  /** What of Turbo we reach into; it ships no types. */
  export const session: { adapter: { progressBar: { installStylesheetElement(): void } } };
}
