import { Controller } from "@hotwired/stimulus";

/**
 * Shows what a form would give while it is being filled in: its fields go to `url` as a query, the answer fills the
 * Turbo frame. Without scripts the form has a button that shows the same on the next page.
 */
export default class PreviewController extends Controller<HTMLFormElement> {
  static override values = { url: String, frame: String };
  declare readonly urlValue: string;
  declare readonly frameValue: string;
  private timer: number | undefined;

  override connect() {
    this.element.addEventListener("input", this.later);
    this.element.addEventListener("change", this.later);
  }

  override disconnect() {
    window.clearTimeout(this.timer);
    this.element.removeEventListener("input", this.later);
    this.element.removeEventListener("change", this.later);
  }

  private later = () => {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(this.show, 350);
  };

  private show = () => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(this.element)) {
      if (typeof value === "string" && !name.startsWith("_")) query.append(name, value);
    }
    document.getElementById(this.frameValue)?.setAttribute("src", `${this.urlValue}?${query}`);
  };
}
