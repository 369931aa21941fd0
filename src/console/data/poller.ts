import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Health } from '../../../generated/control-plane.ts';
import type { ControlPlane } from './control-plane.ts';

/** The intervals of the requests, in milliseconds: while things change, while the clock runs, while it is stopped. */
const CHANGING_INTERVAL_MS = 300;
const RUNNING_INTERVAL_MS = 900;
const STOPPED_INTERVAL_MS = 2500;
/** How often the displayed time is updated, per second. */
const FRAMES_PER_SECOND = 20;

/** Polls the sandbox for changes: often while things change, seldom while they do not, never in a hidden page. */
export class Poller {
  readonly #control: ControlPlane;
  readonly health = signal<Health | undefined>(undefined);
  readonly failure = signal<unknown>(undefined);
  /** The time of the sandbox in milliseconds, continued between two polls. */
  readonly now = signal(0);
  #readAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #drawnAt = 0;
  #isRunning = false;
  #isPolling = false;
  #isPollDue = false;

  /** Grows with every change of what the sandbox holds. */
  readonly revision: ReadonlySignal<number> = computed(() => this.health.value?.revision ?? -1);
  /** The number of the newest request in the journal. */
  readonly lastRequest: ReadonlySignal<number> = computed(() => this.health.value?.requests ?? 0);

  constructor(control: ControlPlane) {
    this.#control = control;
  }

  start(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    document.addEventListener('visibilitychange', this.#wake);
    void this.#poll();
    this.#draw(0);
  }

  stop(): void {
    this.#isRunning = false;
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    document.removeEventListener('visibilitychange', this.#wake);
  }

  /** Polls immediately, as after an action, and resolves when the response has come. */
  async pollNow(): Promise<void> {
    if (!this.#isRunning) return;
    this.#isPollDue = this.#isPolling;
    if (!this.#isPolling) await this.#poll();
  }

  readonly #wake = () => {
    if (!document.hidden) void this.pollNow();
  };

  async #poll(): Promise<void> {
    clearTimeout(this.#timer);
    this.#isPolling = true;
    const before = this.revision.value;
    try {
      this.#store(await this.#control.health());
      this.failure.value = undefined;
    } catch (error) {
      this.failure.value = error;
    }
    this.#isPolling = false;
    if (!this.#isRunning) return;
    if (this.#isPollDue) {
      this.#isPollDue = false;
      await this.#poll();
    } else if (!document.hidden) {
      this.#timer = setTimeout(() => void this.#poll(), this.#interval(before));
    }
  }

  #store(health: Health): void {
    const last = this.health.value;
    this.#readAt = performance.now();
    const now = Date.parse(health.clock.now);
    // The display must not jump back when a response is a little late.
    const isBackwards =
      last !== undefined && now < this.now.value && this.now.value - now < 400 * health.clock.rate;
    this.now.value = isBackwards ? this.now.value : now;
    this.health.value = health;
  }

  #interval(before: number): number {
    const health = this.health.value;
    if (health === undefined || this.failure.value !== undefined || health.clock.rate === 0)
      return STOPPED_INTERVAL_MS;
    const { rate, due, now } = health.clock;
    const isSoon = due !== null && Date.parse(due) - Date.parse(now) < rate * 2 * RUNNING_INTERVAL_MS;
    return health.revision !== before || isSoon ? CHANGING_INTERVAL_MS : RUNNING_INTERVAL_MS;
  }

  /** Between two polls, the time follows from the rate of the clock. */
  readonly #draw = (at: number) => {
    if (!this.#isRunning) return;
    this.#frame = requestAnimationFrame(this.#draw);
    const clock = this.health.value?.clock;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (
      clock === undefined ||
      clock.rate === 0 ||
      at - this.#drawnAt < 1000 / (isCalm ? 1 : FRAMES_PER_SECOND)
    )
      return;
    this.#drawnAt = at;
    const now = Date.parse(clock.now) + (performance.now() - this.#readAt) * clock.rate;
    if (now > this.now.value) this.now.value = now;
  };
}
