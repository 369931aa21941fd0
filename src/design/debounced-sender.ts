/** How long a value has to stay the same before it is sent, in milliseconds. */
const DELAY_MS = 300;

/** Sends the newest of many values, after a pause and one request at a time. */
export class DebouncedSender<Value> {
  readonly #send: (value: Value) => Promise<boolean>;
  readonly #onRejected: () => void;
  #pending: { readonly value: Value } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSending = false;

  /**
   * @param send Stores a value; resolves to false when it was rejected.
   * @param onRejected Called when the newest value was rejected.
   */
  constructor(send: (value: Value) => Promise<boolean>, onRejected: () => void) {
    this.#send = send;
    this.#onRejected = onRejected;
  }

  /** Whether no value is pending or being sent. */
  get isIdle(): boolean {
    return this.#pending === null && !this.#isSending;
  }

  change(value: Value): void {
    this.#pending = { value };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), DELAY_MS);
  }

  /** Sends the pending value, now or after the current request. */
  flush(): void {
    clearTimeout(this.#timer);
    if (!this.#isSending) void this.#sendPending();
  }

  async #sendPending(): Promise<void> {
    const next = this.#pending;
    if (next === null) return;
    this.#pending = null;
    this.#isSending = true;
    const isStored = await this.#send(next.value).catch(() => false);
    this.#isSending = false;
    if (this.#pending !== null) await this.#sendPending();
    else if (!isStored) this.#onRejected();
  }
}
