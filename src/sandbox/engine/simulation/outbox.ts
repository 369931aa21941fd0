import type { ExecutionRow, Micros } from '../model/types.ts';
import { RingBuffer } from '../store/ring-buffer.ts';

export type MessageKind = 'start' | 'kill';

/** A message to a worker: run an execution, or kill it. */
export interface OutboxItem {
  /** The number of the message, from 1. */
  readonly seq: number;
  readonly at: Micros;
  readonly kind: MessageKind;
  readonly execution_id: string;
  /** The worker authenticates with it. */
  readonly execution_token: string | null;
}

/** Limits the memory of a sandbox that runs for weeks. */
const MAX_MESSAGES = 100_000;

/** The latest messages from the manager to its workers. */
export class Outbox {
  readonly #now: () => Micros;
  readonly #deliver: (kind: MessageKind, execution: ExecutionRow) => void;
  readonly #sent: RingBuffer<OutboxItem>;

  constructor(
    now: () => Micros,
    deliver: (kind: MessageKind, execution: ExecutionRow) => void,
    maxMessages: number = MAX_MESSAGES,
  ) {
    this.#now = now;
    this.#deliver = deliver;
    this.#sent = new RingBuffer(maxMessages);
  }

  /** Sends a message with the execution's current token. */
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

  /** Oldest first. */
  items(): readonly OutboxItem[] {
    return this.#sent.after(0);
  }
}
