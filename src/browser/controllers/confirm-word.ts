import { Controller } from "@hotwired/stimulus";

/** The button of an irreversible act opens only when the word is typed. The server asks for it in any case. */
export default class ConfirmWordController extends Controller<HTMLFormElement> {
  static override values = { word: String };
  declare readonly wordValue: string;

  override connect() {
    this.element.addEventListener("input", this.look);
    this.look();
  }

  override disconnect() {
    this.element.removeEventListener("input", this.look);
  }

  private look = () => {
    const typed = new FormData(this.element).get("word");
    const same = typeof typed === "string" && fold(typed) === fold(this.wordValue);
    for (const button of this.buttons()) button.toggleAttribute("disabled", !same);
  };

  /** They stand in the bar at the bottom, outside of the form. */
  private buttons() {
    return document.querySelectorAll(`[form="${this.element.id}"][data-confirm-word-target="button"]`);
  }
}

function fold(word: string): string {
  return word.normalize("NFC").trim().toLocaleUpperCase("vi");
}
