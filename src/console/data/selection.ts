import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Execution } from '../../client/index.ts';
import { LiveQuery } from './live-query.ts';
import type { Poller } from './poller.ts';
import type { Session } from './session.ts';

export class Selection {
  readonly query: LiveQuery<Execution | null>;
  readonly id = signal<string | null>(null);
  /** All of its fields; undefined while it is loading, or when none is selected. */
  readonly execution: ReadonlySignal<Execution | undefined> = computed(() => {
    const execution = this.query.value.value;
    return execution?.id === this.id.value ? execution : undefined;
  });

  constructor(session: Session, poller: Poller) {
    this.query = new LiveQuery(
      poller,
      async (abort) => {
        const id = this.id.value;
        return id === null ? null : session.observer.value.executions.get(id, { signal: abort });
      },
      () => [this.id.value, session.username.value, session.tenant.value],
    );
  }
}
