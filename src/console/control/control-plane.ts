// What a console asks of a sandbox beside the API: spec/sandbox/openapi.yaml, over any fetch.
import type { Fetch } from '../../client/index.ts';

export interface Clock {
  readonly mode: 'real' | 'accelerated' | 'virtual';
  readonly rate: number;
  readonly now: string;
  /** When something happens next by itself. */
  readonly due: string | null;
}

export interface Health {
  readonly runner: 'auto' | 'manual';
  readonly executions: number;
  readonly revision: number;
  readonly requests: number;
  readonly clock: Clock;
}

export interface Parameter {
  readonly type?: string;
  readonly item_type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly required?: boolean;
  readonly constraints?: readonly Readonly<Record<string, unknown>>[];
}

export interface Workflow {
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly is_available?: boolean;
}

export interface Blueprint {
  readonly id: string;
  readonly tenant: string;
  readonly workflows: Readonly<Record<string, Workflow>>;
}

export interface Deployment {
  readonly id: string;
  readonly tenant: string;
  readonly blueprint_id: string;
  readonly display_name: string;
}

export interface DeploymentGroup {
  readonly id: string;
  readonly tenant: string;
  readonly deployment_ids: readonly string[];
}

export interface User {
  readonly username: string;
  readonly password: string;
  readonly system_role: string;
  readonly active: boolean;
  readonly tenants: Readonly<Record<string, string>>;
}

export interface Effect {
  readonly kind: string;
  readonly [field: string]: unknown;
}

export interface FaultRule {
  readonly operationId?: string;
  readonly path?: string;
  readonly probability?: number;
  readonly seed?: string | number;
  readonly count?: number;
  readonly effect: Effect;
  readonly struck?: number;
}

export interface JournalItem {
  readonly seq: number;
  readonly at: string;
  readonly operationId: string | null;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly user: string | null;
  readonly status: number;
  readonly error_code: string | null;
  readonly deviation: string | null;
  readonly interference: string | null;
}

export interface AnsweredRequest {
  readonly request: JournalItem;
  readonly answer: { readonly headers: Readonly<Record<string, string>>; readonly body: unknown };
}

/** The sandbox asks for its token, or for another one. */
export class TokenRequired extends Error {}

/** The control plane has refused. */
export class ControlRefused extends Error {}

export type ClockChange =
  | { readonly advance: number }
  | { readonly mode?: Clock['mode']; readonly rate?: number; readonly now?: string };

export class ControlPlane {
  readonly #base: string;
  readonly #fetch: Fetch;
  /** What it asks for, where it asks for one. */
  token: string | null = null;

  /** @param base The address of the sandbox. */
  constructor(base: string, fetch: Fetch) {
    this.#base = `${base}/_sandbox`;
    this.#fetch = fetch;
  }

  health(): Promise<Health> {
    return this.#read('/health');
  }

  users(): Promise<User[]> {
    return this.#rows('/users');
  }

  blueprints(): Promise<Blueprint[]> {
    return this.#rows('/blueprints');
  }

  deployments(): Promise<Deployment[]> {
    return this.#rows('/deployments');
  }

  deploymentGroups(): Promise<DeploymentGroup[]> {
    return this.#rows('/deployment-groups');
  }

  requestsSince(seq: number): Promise<JournalItem[]> {
    return this.#rows(`/requests?since=${seq}`);
  }

  request(seq: number): Promise<AnsweredRequest> {
    return this.#read(`/requests/${seq}`);
  }

  async faults(): Promise<FaultRule[]> {
    return (await this.#read<{ rules: FaultRule[] }>('/faults')).rules;
  }

  /** Without what has been counted: the counts begin anew. */
  async putFaults(rules: readonly FaultRule[]): Promise<void> {
    await this.#write('PUT', '/faults', JSON.stringify({ rules }));
  }

  async changeClock(change: ClockChange): Promise<void> {
    await this.#write('POST', '/clock', JSON.stringify(change));
  }

  async reset(): Promise<void> {
    await this.#write('POST', '/reset');
  }

  async clearJournal(): Promise<void> {
    await this.#write('DELETE', '/requests');
  }

  /** The whole state document, which may be large. */
  async state(): Promise<Record<string, unknown>> {
    return this.#read('/state');
  }

  async putState(document: BodyInit): Promise<void> {
    await this.#write('PUT', '/state', document);
  }

  async #rows<Row>(path: string): Promise<Row[]> {
    return (await this.#read<{ items: Row[] }>(path)).items;
  }

  async #read<Answer>(path: string): Promise<Answer> {
    const headers = { 'X-Sandbox-Observer': 'console', ...this.#authorization() };
    return (await this.#checked(await this.#fetch(new Request(this.#base + path, { headers })))).json();
  }

  async #write(method: string, path: string, body: BodyInit | null = null): Promise<void> {
    const headers = { Prefer: 'return=minimal', ...this.#authorization() };
    await this.#checked(await this.#fetch(new Request(this.#base + path, { method, headers, body })));
  }

  #authorization(): Record<string, string> {
    return this.token === null ? {} : { Authorization: `Bearer ${this.token}` };
  }

  async #checked(response: Response): Promise<Response> {
    if (response.ok) return response;
    const { error_code: code, message } = await response
      .json()
      .catch(() => ({ message: `It answered ${response.status}.` }));
    throw code === 'token_required' ? new TokenRequired(message) : new ControlRefused(message);
  }
}
