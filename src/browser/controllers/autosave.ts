import { Controller } from "@hotwired/stimulus";
import { type Control, controlsOf, type Draft, fill, rowsMissing, valuesOf } from "../drafts.ts";

/** Drafts older than this are forgotten: 30 days. */
const keptFor = 30 * 86_400_000;

/**
 * Keeps what is typed into a form in this browser, and puts it back when the form is opened again, with a line that says
 * so. `<form data-controller="autosave" data-autosave-key-value="plan-title-7">`. Passwords, files and tokens are never kept.
 */
export default class AutosaveController extends Controller<HTMLFormElement> {
  static override values = { key: String };
  declare readonly keyValue: string;
  private timer: number | undefined;

  override connect() {
    this.element.addEventListener("input", this.later);
    this.element.addEventListener("change", this.later);
    this.element.addEventListener("turbo:submit-end", this.sent);
    if (!document.querySelector(".errsum")) window.requestAnimationFrame(this.restore);
  }

  override disconnect() {
    window.clearTimeout(this.timer);
    this.element.removeEventListener("input", this.later);
    this.element.removeEventListener("change", this.later);
    this.element.removeEventListener("turbo:submit-end", this.sent);
  }

  private later = () => {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(this.save, 500);
  };

  private save = () => {
    const draft: Draft = { at: Date.now(), values: valuesOf(this.element) };
    try {
      localStorage.setItem(this.storageKey, JSON.stringify(draft));
    } catch {
      // A full or forbidden store only means that there is no draft.
    }
  };

  /** Sent and accepted: the draft has done its work. A rejected form (422) keeps it. */
  private sent = (event: Event) => {
    const { success } = (event as CustomEvent<{ success: boolean }>).detail;
    window.clearTimeout(this.timer);
    if (success) localStorage.removeItem(this.storageKey);
  };

  /** After all controllers are there: rows of a table are added by theirs. */
  private restore = () => {
    const draft = this.stored();
    if (!draft) return;
    for (const [table, missing] of rowsMissing(this.element, draft)) {
      const add = this.element.querySelector<HTMLButtonElement>(`button[name="_add"][value="${CSS.escape(table)}"]`);
      for (let n = 0; n < missing; n += 1) add?.click();
    }
    const changed: Control[] = fill(controlsOf(this.element), draft);
    if (changed.length === 0) return;
    this.tell(draft.at);
    changed[0]?.dispatchEvent(new Event("input", { bubbles: true }));
    for (const control of changed) control.dispatchEvent(new Event("change", { bubbles: true }));
  };

  /** Says that these are words of an earlier visit, and offers to drop them. */
  private tell(at: number) {
    const words = document.createElement("span");
    words.textContent = `Bản nháp chưa gửi, lưu lúc ${written(new Date(at))}, vừa được điền lại.`;
    const drop = document.createElement("button");
    Object.assign(drop, { type: "button", className: "btn btn-sm", textContent: "Bỏ bản nháp" });
    drop.addEventListener("click", () => {
      window.clearTimeout(this.timer);
      localStorage.removeItem(this.storageKey);
      window.location.reload();
    });
    const note = document.createElement("p");
    Object.assign(note, { className: "note draft-note", role: "status" });
    note.append(words, drop);
    this.element.prepend(note);
  }

  private stored(): Draft | null {
    try {
      const draft = JSON.parse(localStorage.getItem(this.storageKey) ?? "null") as Draft | null;
      if (draft && Date.now() - draft.at <= keptFor) return draft;
    } catch {
      // Not a draft of ours: dropped below.
    }
    localStorage.removeItem(this.storageKey);
    return null;
  }

  private get storageKey() {
    return `gs-draft-${this.keyValue}`;
  }
}

/** `09:42`, with the day when it was not today: `09:42, 28/01/2019`. */
function written(at: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  if (at.toDateString() === new Date().toDateString()) return time;
  return `${time}, ${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`;
}
