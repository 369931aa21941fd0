/** A sandbox under attack, and what must hold after each request. */

import { EXAMPLE_WORLD } from '../../../generated/world.ts';
import { route } from '../../../src/sandbox/api/router.ts';
import { createSandbox, type Sandbox, type SandboxResponse } from '../../../src/sandbox/index.ts';
import { assertSavable } from '../assert-savable.ts';
import { isLate } from './late-rejections.ts';
import type { HostileRequest } from './requests.ts';

/** So often everything is compared that it holds; in between, what it says of its own changes is believed. */
const INSPECT_EVERY = 500;

/** What functions inside of parameters can ask for. */
const KNOWLEDGE = {
  secrets: { key: 'value' },
  deployments: EXAMPLE_WORLD.deployments.map((it) => ({ ...it, inputs: { region: 'eu', sizes: [1, 2] } })),
};

export class Besieged {
  readonly sandbox: Sandbox;
  /** Status → how often. */
  readonly tally = new Map<number, number>();
  #count = 0;
  #revision: number;
  #state: string;

  constructor() {
    const state = { ...EXAMPLE_WORLD, ...KNOWLEDGE };
    this.sandbox = createSandbox({ state, clock: 'virtual', runner: 'manual', validate: true, seed: 1 });
    this.#revision = this.sandbox.state.revision;
    this.#state = this.#text();
  }

  /** @throws when a response is not as it must be. */
  judge(request: HostileRequest, { status, headers, text }: Received, before: number): void {
    this.tally.set(status, (this.tally.get(status) ?? 0) + 1);
    const what = `${status} ${headers['X-Sandbox'] ?? headers['x-sandbox'] ?? ''} ${text.slice(0, 2_000)}`;
    if (status >= 500 || status < 200) throw new Error(`responded ${what}`);
    const { revision } = this.sandbox.state;
    if (status >= 300 && revision !== before) {
      const target = route(request);
      const operationId = 'operationId' in target ? target.operationId : null;
      const code = codeOf(text);
      if (operationId === null || !isLate(operationId, code, request)) {
        throw new Error(`changed something, and responded ${what}`);
      }
    }
    if (Object.keys(Object.prototype).length > 0 || 'polluted' in {}) throw new Error('changed all objects');
    this.#count++;
    if (this.#count % INSPECT_EVERY === 0) this.#inspect();
  }

  /** What has not been said to have changed has not; and what it holds by now, it can be given again. */
  #inspect(): void {
    const { state } = this.sandbox;
    const text = this.#text();
    if (state.revision === this.#revision && text !== this.#state)
      throw new Error('changed without saying so');
    assertSavable(this.sandbox);
    state.put(state.get());
    if (this.#text() !== text) throw new Error('its state is another when it is put back');
    this.sandbox.reset();
    this.#revision = state.revision;
    this.#state = this.#text();
  }

  #text(): string {
    return [...this.sandbox.state.text()].join('');
  }
}

export interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export function received({ status, headers, body }: SandboxResponse): Received {
  const text =
    typeof body === 'string'
      ? body
      : body instanceof Uint8Array
        ? new TextDecoder().decode(body)
        : [...(body ?? [])].join('');
  return { status, headers, text };
}

function codeOf(text: string): unknown {
  try {
    return JSON.parse(text).error_code;
  } catch {
    return undefined;
  }
}
