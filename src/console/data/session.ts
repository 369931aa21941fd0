import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { User } from '../../../generated/control-plane.ts';
import { CloudifyClient, type Fetch } from '../../client/index.ts';
import type { ControlPlane } from './control-plane.ts';

/** The current user and tenant, and the two SDK clients that use them. */
export class Session {
  readonly #base: string;
  readonly #fetch: Fetch;
  readonly #control: ControlPlane;
  readonly users = signal<readonly User[]>([]);
  readonly username = signal('admin');
  readonly tenant = signal('default_tenant');

  readonly user: ReadonlySignal<User | undefined> = computed(() =>
    this.users.value.find(({ username }) => username === this.username.value),
  );
  readonly tenants: ReadonlySignal<readonly string[]> = computed(() =>
    tenantsOf(this.user.value, this.users.value),
  );
  /** Sends what the user does: with retries, recorded in the journal, subject to faults. */
  readonly client: ReadonlySignal<CloudifyClient> = computed(() => this.#newClient({}));
  /** Reads what the console shows: without retries, not recorded, not subject to faults. */
  readonly observer: ReadonlySignal<CloudifyClient> = computed(() =>
    this.#newClient({ headers: { 'X-Sandbox-Observer': 'console' }, retry: false }),
  );

  constructor(base: string, fetch: Fetch, control: ControlPlane) {
    this.#base = base;
    this.#fetch = fetch;
    this.#control = control;
  }

  /** Reads the users, and keeps the current one if it still exists. */
  async readUsers(): Promise<void> {
    const users = (await this.#control.users()).filter(({ active }) => active);
    const still = users.find(({ username }) => username === this.username.value);
    const first = still ?? users.find((user) => user.system_role === 'sys_admin') ?? users[0];
    this.users.value = users;
    if (first === undefined) return;
    this.selectUser(first.username);
  }

  selectUser(username: string): void {
    this.username.value = username;
    const tenants = this.tenants.value;
    if (!tenants.includes(this.tenant.value)) this.tenant.value = tenants[0] ?? 'default_tenant';
  }

  #newClient(options: { headers?: Record<string, string>; retry?: false }): CloudifyClient {
    const password = this.user.value?.password || 'admin';
    return new CloudifyClient({
      baseUrl: this.#base,
      tenant: this.tenant.value,
      auth: { username: this.username.value, password },
      fetch: this.#fetch,
      ...options,
    });
  }
}

/** An administrator of the system may work in all tenants; others in those that they are in. */
function tenantsOf(user: User | undefined, users: readonly User[]): readonly string[] {
  const of = user?.system_role === 'sys_admin' ? users : user === undefined ? [] : [user];
  return [...new Set(of.flatMap(({ tenants }) => Object.keys(tenants)))].sort();
}
