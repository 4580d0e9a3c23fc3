import { Controller } from "@hotwired/stimulus";

/**
 * Goes through the proposals of a reading by keys, while one of them has the focus: J and K to the next and the one before,
 * N accepts, B lays aside, S changes. After an answer the next one that waits has the focus. Everything is a button or a link.
 */
export default class ReadingKeysController extends Controller<HTMLElement> {
  static override targets = ["hint"];
  /** The proposal that was answered last, by its id. */
  private answered: string | null = null;

  override connect() {
    this.element.addEventListener("keydown", this.press);
    this.element.addEventListener("submit", this.note, true);
    this.element.addEventListener("turbo:frame-render", this.goOn);
  }

  override disconnect() {
    this.element.removeEventListener("keydown", this.press);
    this.element.removeEventListener("submit", this.note, true);
    this.element.removeEventListener("turbo:frame-render", this.goOn);
  }

  /** What the keys do is said only where they do it; the line comes anew with every answer. */
  hintTargetConnected(hint: HTMLElement) {
    hint.hidden = false;
  }

  private press = (event: KeyboardEvent) => {
    const card = cardOf(event.target);
    if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    const act = { n: "acceptance", b: "rejection" }[key];
    if (key === "j" || key === "k") this.step(card, key === "j" ? 1 : -1);
    else if (card && act) card.querySelector<HTMLButtonElement>(`form[action$="/${act}"] button`)?.click();
    else if (card && key === "s") card.querySelector<HTMLAnchorElement>('a[href$="/edit"]')?.click();
    else return;
    event.preventDefault();
  };

  private step(from: HTMLElement | null, by: number) {
    const at = from ? this.cards.indexOf(from) + by : 0;
    focus(this.cards[at]);
  }

  /** On the way down: the frame takes the event and lets nobody above it know. */
  private note = (event: Event) => {
    this.answered = cardOf(event.target)?.id ?? null;
  };

  private goOn = () => {
    if (this.answered === null) return;
    const at = this.cards.findIndex((card) => card.id === this.answered);
    const next = this.cards.slice(at + 1).find((card) => card.classList.contains("is-waiting"));
    focus(next ?? this.cards[at] ?? this.cards[0]);
    this.answered = null;
  };

  private get cards(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>(".proposal")];
  }
}

function cardOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(".proposal") : null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
  );
}

function focus(card: HTMLElement | undefined) {
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: "nearest" });
}
