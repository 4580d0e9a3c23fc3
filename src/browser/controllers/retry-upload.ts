import { Controller } from "@hotwired/stimulus";

/** Waits before each new try, in milliseconds: a line that drops for a minute costs nobody a file chosen anew. */
const waits = [2_000, 5_000, 10_000, 20_000, 30_000];

type SubmitStart = CustomEvent<{ formSubmission: { submitter?: HTMLElement } }>;

/**
 * Sends a form with files again when the line breaks while it is on its way: `<form data-controller="retry-upload">`. The
 * server takes the same post twice as once, so a try that had arrived does no harm. Says what it is doing; in the end the
 * reader sends again herself, with everything still in the form.
 */
export default class RetryUploadController extends Controller<HTMLFormElement> {
  private tries = 0;
  private timer: number | undefined;
  private submitter: HTMLElement | undefined;
  private line: HTMLElement | undefined;

  override connect() {
    this.element.addEventListener("turbo:submit-start", this.started);
    this.element.addEventListener("turbo:fetch-request-error", this.broken);
    this.element.addEventListener("turbo:submit-end", this.ended);
  }

  override disconnect() {
    window.clearTimeout(this.timer);
    this.element.removeEventListener("turbo:submit-start", this.started);
    this.element.removeEventListener("turbo:fetch-request-error", this.broken);
    this.element.removeEventListener("turbo:submit-end", this.ended);
  }

  private started = (event: Event) => {
    window.clearTimeout(this.timer);
    this.submitter = (event as SubmitStart).detail.formSubmission.submitter;
  };

  private broken = (event: Event) => {
    event.preventDefault();
    const wait = waits[this.tries];
    if (wait === undefined) {
      this.tries = 0;
      this.say("Vẫn chưa gửi được vì mất kết nối. Nội dung và tệp còn nguyên trên trang này; hãy bấm gửi lại sau.");
      return;
    }
    this.tries += 1;
    this.say(`Mất kết nối khi đang gửi. Tự gửi lại lần ${this.tries} sau ${wait / 1000} giây; đừng đóng trang này.`);
    this.timer = window.setTimeout(() => this.element.requestSubmit(this.submitter ?? null), wait);
  };

  private ended = (event: Event) => {
    const { success } = (event as CustomEvent<{ success?: boolean }>).detail;
    if (success === undefined) return;
    this.tries = 0;
    this.line?.remove();
    this.line = undefined;
  };

  private say(words: string) {
    if (!this.line) {
      this.line = document.createElement("p");
      Object.assign(this.line, { className: "note draft-note" });
      this.line.setAttribute("role", "status");
      this.element.prepend(this.line);
    }
    this.line.textContent = words;
  }
}
