import type { ExecutionRow, Micros } from '../model/types.ts';
import { RingBuffer } from '../store/ring-buffer.ts';

export type MessageKind = 'start' | 'kill';

/** A message that a worker would get: to run an execution, or to kill it. */
export interface OutboxItem {
  /** Counts the messages from 1, since the start or the last `clear`. */
  readonly seq: number;
  readonly at: Micros;
  readonly kind: MessageKind;
  readonly execution_id: string;
  /** With it a worker authenticates as this execution. */
  readonly execution_token: string | null;
}

/** So that a sandbox that runs for weeks does not fill the memory: far more than anyone who plays the worker leaves. */
const KEPT = 100_000;

/** What the manager has sent to its workers, the newest messages of it, oldest first. */
export class Outbox {
  readonly #now: () => Micros;
  readonly #deliver: (kind: MessageKind, execution: ExecutionRow) => void;
  readonly #sent: RingBuffer<OutboxItem>;

  constructor(
    now: () => Micros,
    deliver: (kind: MessageKind, execution: ExecutionRow) => void,
    kept: number = KEPT,
  ) {
    this.#now = now;
    this.#deliver = deliver;
    this.#sent = new RingBuffer(kept);
  }

  /** Sends a message with the token that the execution has now. */
  push(kind: MessageKind, execution: ExecutionRow): void {
    this.#sent.add({
      seq: this.#sent.added + 1,
      at: this.#now(),
      kind,
      execution_id: execution.id,
      execution_token: execution.token,
    });
    this.#deliver(kind, execution);
  }

  items(): readonly OutboxItem[] {
    return this.#sent.after(0);
  }

  clear(): void {
    this.#sent.clear();
  }
}
