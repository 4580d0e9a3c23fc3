import { Controller } from "@hotwired/stimulus";
import { valuesOf } from "../drafts.ts";

/** Milliseconds without typing after which the draft goes to the server. */
const quiet = 2_000;

/**
 * Keeps what is typed for its writer on the server, so that it is there on another machine too. The answer is the sentence
 * to show (“Đã lưu nháp lúc 09:42.”). Files wait until the form is sent or “Lưu nháp” is pressed.
 */
export default class KeepDraftController extends Controller<HTMLFormElement> {
  static override values = { url: String, said: String };
  declare readonly urlValue: string;
  declare readonly saidValue: string;
  private timer: number | undefined;

  override connect() {
    this.element.addEventListener("input", this.later);
    this.element.addEventListener("change", this.later);
    this.element.addEventListener("submit", this.stop);
  }

  override disconnect() {
    this.stop();
    this.element.removeEventListener("input", this.later);
    this.element.removeEventListener("change", this.later);
    this.element.removeEventListener("submit", this.stop);
  }

  private stop = () => window.clearTimeout(this.timer);

  private later = () => {
    this.stop();
    this.timer = window.setTimeout(this.save, quiet);
  };

  private save = async () => {
    const typed = new URLSearchParams(valuesOf(this.element));
    for (const hidden of this.element.querySelectorAll<HTMLInputElement>('input[type="hidden"][name]')) {
      typed.append(hidden.name, hidden.value);
    }
    try {
      const answer = await fetch(this.urlValue, { method: "POST", body: typed });
      if (!answer.ok) throw new Error(String(answer.status));
      this.say(await answer.text());
    } catch {
      this.say("Chưa lưu được nháp, sẽ thử lại khi gõ tiếp.");
    }
  };

  private say(words: string) {
    const place = document.getElementById(this.saidValue);
    if (place) place.textContent = words;
  }
}
