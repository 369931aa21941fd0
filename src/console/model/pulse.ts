import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Health } from '../../../generated/control-plane.ts';
import type { ControlPlane } from '../control/control-plane.ts';

/** How soon to look again, in milliseconds. */
const WHILE_MOVING = 300;
const WHILE_RUNNING = 900;
const WHILE_STILL = 2500;
/** So many times a second the time on display moves on. */
const FRAMES = 20;

/** Looks whether anything has changed: often while things move, seldom while they do not, never in a hidden page. */
export class Pulse {
  readonly #control: ControlPlane;
  readonly #health = signal<Health | undefined>(undefined);
  readonly #failure = signal<unknown>(undefined);
  readonly #now = signal(0);
  #readAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #drawnAt = 0;
  #isRunning = false;
  #isAsking = false;
  #isHurried = false;

  /** Grows with every change of what the sandbox holds. */
  readonly revision: ReadonlySignal<number> = computed(() => this.#health.value?.revision ?? -1);
  /** The number of the newest request in the journal. */
  readonly requests: ReadonlySignal<number> = computed(() => this.#health.value?.requests ?? 0);

  constructor(control: ControlPlane) {
    this.#control = control;
  }

  get health(): ReadonlySignal<Health | undefined> {
    return this.#health;
  }

  /** Why it could not look the last time. */
  get failure(): ReadonlySignal<unknown> {
    return this.#failure;
  }

  /** The time of the sandbox in milliseconds, as it goes on between two looks. */
  get now(): ReadonlySignal<number> {
    return this.#now;
  }

  start(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    document.addEventListener('visibilitychange', this.#wake);
    void this.#look();
    this.#draw(0);
  }

  stop(): void {
    this.#isRunning = false;
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    document.removeEventListener('visibilitychange', this.#wake);
  }

  /** Looks at once, and resolves when it has: after something was done there is something to see. */
  async hurry(): Promise<void> {
    if (!this.#isRunning) return;
    this.#isHurried = this.#isAsking;
    if (!this.#isAsking) await this.#look();
  }

  readonly #wake = () => {
    if (!document.hidden) void this.hurry();
  };

  async #look(): Promise<void> {
    clearTimeout(this.#timer);
    this.#isAsking = true;
    const before = this.revision.value;
    try {
      this.#take(await this.#control.health());
      this.#failure.value = undefined;
    } catch (error) {
      this.#failure.value = error;
    }
    this.#isAsking = false;
    if (!this.#isRunning) return;
    if (this.#isHurried) {
      this.#isHurried = false;
      await this.#look();
    } else if (!document.hidden) {
      this.#timer = setTimeout(() => void this.#look(), this.#pause(before));
    }
  }

  #take(health: Health): void {
    const last = this.#health.value;
    this.#readAt = performance.now();
    const now = Date.parse(health.clock.now);
    // Of two answers that are a little late the display must not jump back.
    const isBackwards =
      last !== undefined && now < this.#now.value && this.#now.value - now < 400 * health.clock.rate;
    this.#now.value = isBackwards ? this.#now.value : now;
    this.#health.value = health;
  }

  #pause(before: number): number {
    const health = this.#health.value;
    if (health === undefined || this.#failure.value !== undefined || health.clock.rate === 0)
      return WHILE_STILL;
    const { rate, due, now } = health.clock;
    const isSoon = due !== null && Date.parse(due) - Date.parse(now) < rate * 2 * WHILE_RUNNING;
    return health.revision !== before || isSoon ? WHILE_MOVING : WHILE_RUNNING;
  }

  /** The time between two looks is known by the pace of the clock. */
  readonly #draw = (at: number) => {
    if (!this.#isRunning) return;
    this.#frame = requestAnimationFrame(this.#draw);
    const clock = this.#health.value?.clock;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (clock === undefined || clock.rate === 0 || at - this.#drawnAt < 1000 / (isCalm ? 1 : FRAMES)) return;
    this.#drawnAt = at;
    const now = Date.parse(clock.now) + (performance.now() - this.#readAt) * clock.rate;
    if (now > this.#now.value) this.#now.value = now;
  };
}
