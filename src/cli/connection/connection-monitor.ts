import type { Middleware } from '../../client/index.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { formatDuration } from '../terminal/time.ts';

/** How long the manager may be silent before that is reported. */
const REPORT_AFTER_MS = 3000;
const CHECK_EVERY_MS = 500;

/** Statuses with which a proxy reports that it did not reach the manager. */
const GATEWAY_STATUSES = new Set([408, 425, 502, 503, 504, 520, 521, 522, 523, 524]);

/** Whether the manager itself responded: a page is a load balancer's. */
const isManagers = ({ status, headers }: Response) =>
  !GATEWAY_STATUSES.has(status) && !headers.get('content-type')?.includes('html');

/** Knows since when the manager has not responded. */
export class ConnectionMonitor {
  #failingSince: number | undefined;
  readonly #pending = new Map<symbol, number>();
  #onBack: (() => void) | undefined;

  readonly middleware: Middleware = async (request, next) => {
    const id = Symbol();
    const began = Date.now();
    this.#pending.set(id, began);
    try {
      const response = await next(request);
      if (isManagers(response)) this.#succeed();
      else this.#fail(began);
      return response;
    } catch (error) {
      this.#fail(began);
      throw error;
    } finally {
      this.#pending.delete(id);
    }
  };

  /** Reports on standard error that the connection is lost, and that it is back, until it is disposed of. */
  report(terminal: Terminal): Disposable {
    let reported: number | undefined;
    const timer = setInterval(() => {
      const since = this.#silentSince();
      if (reported !== undefined || since === undefined || Date.now() - since < REPORT_AFTER_MS) return;
      reported = since;
      terminal.warn(
        `cloudify-executions: No response from the manager since ${timeOfDay(since)}; still trying.`,
      );
    }, CHECK_EVERY_MS);
    timer.unref();
    this.#onBack = () => {
      if (reported === undefined) return;
      const away = formatDuration(Date.now() - reported);
      reported = undefined;
      terminal.warn(`cloudify-executions: The manager responds again, after ${away}.`);
    };
    return {
      [Symbol.dispose]: () => {
        clearInterval(timer);
        this.#onBack = undefined;
      },
    };
  }

  #silentSince(): number | undefined {
    const times = [...this.#pending.values(), this.#failingSince].filter((time) => time !== undefined);
    return times.length === 0 ? undefined : Math.min(...times);
  }

  #fail(began: number): void {
    this.#failingSince ??= began;
  }

  #succeed(): void {
    this.#failingSince = undefined;
    this.#onBack?.();
  }
}

const timeOfDay = (time: number) => new Date(time).toTimeString().slice(0, 8);
