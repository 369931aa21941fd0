// The client of a sandbox's control plane (spec/sandbox/openapi.yaml), over any fetch.
import createClient, { type Client } from 'openapi-fetch';
import type {
  Blueprint,
  ClockChange,
  Deployment,
  DeploymentGroup,
  FaultRule,
  Health,
  JournalItem,
  paths,
  RecordedExchange,
  SandboxError,
  StateDocument,
  User,
} from '../../../generated/control-plane.ts';
import type { Fetch } from '../../client/index.ts';

/** The sandbox requires a token, or rejected the one that was sent. */
export class TokenRequiredError extends Error {}

class ControlPlaneError extends Error {}

/** Requests with this header are not recorded and not subject to faults. */
const UNRECORDED = { headers: { 'X-Sandbox-Observer': 'console' } };

export class ControlPlane {
  readonly #client: Client<paths>;
  /** The token, where the sandbox requires one. */
  token: string | null = null;

  /** @param base The address of the sandbox. */
  constructor(base: string, fetch: Fetch) {
    this.#client = createClient<paths>({ baseUrl: base, fetch });
    this.#client.use({
      onRequest: ({ request }) => {
        if (this.token !== null) request.headers.set('Authorization', `Bearer ${this.token}`);
      },
      onResponse: async ({ response }) => {
        if (!response.ok) throw await toControlPlaneError(response);
      },
    });
  }

  health(): Promise<Health> {
    return unwrap(this.#client.GET('/_sandbox/health', UNRECORDED));
  }

  async users(): Promise<readonly User[]> {
    return (await unwrap(this.#client.GET('/_sandbox/users', UNRECORDED))).items;
  }

  async blueprints(): Promise<readonly Blueprint[]> {
    return (await unwrap(this.#client.GET('/_sandbox/blueprints', UNRECORDED))).items;
  }

  async deployments(): Promise<readonly Deployment[]> {
    return (await unwrap(this.#client.GET('/_sandbox/deployments', UNRECORDED))).items;
  }

  async deploymentGroups(): Promise<readonly DeploymentGroup[]> {
    return (await unwrap(this.#client.GET('/_sandbox/deployment-groups', UNRECORDED))).items;
  }

  async requestsSince(since: number): Promise<readonly JournalItem[]> {
    const options = { ...UNRECORDED, params: { query: { since } } };
    return (await unwrap(this.#client.GET('/_sandbox/requests', options))).items;
  }

  request(seq: number): Promise<RecordedExchange> {
    return unwrap(this.#client.GET('/_sandbox/requests/{seq}', { ...UNRECORDED, params: { path: { seq } } }));
  }

  async faults(): Promise<readonly FaultRule[]> {
    return (await unwrap(this.#client.GET('/_sandbox/faults', UNRECORDED))).rules;
  }

  /** The counts of the rules restart. */
  async putFaults(rules: readonly FaultRule[]): Promise<void> {
    await this.#client.PUT('/_sandbox/faults', { body: { rules } });
  }

  async changeClock(body: ClockChange): Promise<void> {
    await this.#client.POST('/_sandbox/clock', { body });
  }

  async changeRelease(release: string): Promise<void> {
    await this.#client.PUT('/_sandbox/release', { body: { release } });
  }

  async reset(): Promise<void> {
    await this.#client.POST('/_sandbox/reset');
  }

  async clearJournal(): Promise<void> {
    await this.#client.DELETE('/_sandbox/requests');
  }

  /** The whole state document, which may be large. */
  state(): Promise<StateDocument> {
    return unwrap(this.#client.GET('/_sandbox/state', UNRECORDED));
  }

  /** @param text The document as JSON. A large one is generated in a worker. */
  async putState(text: BodyInit): Promise<void> {
    await this.#client.PUT('/_sandbox/state', {
      body: {},
      bodySerializer: () => text,
      headers: { Prefer: 'return=minimal' },
    });
  }
}

/** Error responses were thrown before. */
async function unwrap<Data>(call: Promise<{ data?: Data }>): Promise<Data> {
  return (await call).data as Data;
}

async function toControlPlaneError(response: Response): Promise<Error> {
  const { error_code: code, message }: Partial<SandboxError> = await response
    .json()
    .catch(() => ({ message: `It responded ${response.status}.` }));
  return code === 'token_required' ? new TokenRequiredError(message) : new ControlPlaneError(message);
}
