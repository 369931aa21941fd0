import { type Signal, signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { ClockChange } from '../../../../generated/control-plane.ts';
import { CloudifyClient, type Execution, isActive, isApiError } from '../../../client/index.ts';
import { ControlPlane } from '../../data/control-plane.ts';
import { type GroupView, readGroupView } from '../../data/groups.ts';
import { LiveQuery } from '../../data/live-query.ts';
import { createInPageManager, type InPageManager } from '../../data/manager/in-page.ts';
import { messageOf } from '../../data/notices.ts';
import { Poller } from '../../data/poller.ts';
import { QueueExits } from '../../data/queue-exits.ts';
import { DEPLOYMENT_GROUP, IDLE, type Scene, START_TIME } from './example-state.ts';

export type Step = 'start' | 'again' | 'queue' | 'rejected' | 'queued' | 'group' | 'slots';

const BASE = 'http://manager.in-page';
const AUTH = { username: 'admin', password: 'admin' } as const;
const MAX_EXECUTIONS = 60;

/** A start that the manager rejected because another execution is running on the deployment. */
export interface Rejection {
  readonly deployment: string;
  /** The error code, or the message of another error. */
  readonly code: string;
}

/** A small manager of its own, apart from the one that the other pages share. */
export class PlaygroundStore {
  readonly #manager: InPageManager;
  readonly client: CloudifyClient;
  readonly control: ControlPlane;
  readonly poller: Poller;
  readonly step = signal<Step>('start');
  readonly rejection = signal<Rejection | null>(null);
  readonly #scene: Scene;
  readonly groupId: Signal<string | null>;
  readonly executions: LiveQuery<readonly Execution[]>;
  readonly queueExits = new QueueExits();
  readonly group: LiveQuery<GroupView | null>;

  /** @param rate The rate of its clock; 0 stops it. */
  constructor(scene: Scene, rate: number) {
    this.#scene = scene;
    this.#manager = createInPageManager({ state: scene.state, now: START_TIME, rate, seed: 'play' });
    this.groupId = signal(scene.group?.group.id ?? null);
    const fetch = (request: Request) => this.#manager.fetch(request);
    this.control = new ControlPlane(BASE, fetch);
    this.poller = new Poller(this.control);
    this.client = new CloudifyClient({ baseUrl: BASE, auth: AUTH, fetch });
    const { executions, executionGroups } = this.client;
    this.executions = new LiveQuery(
      this.poller,
      async (abort) => {
        const query = { sort: '-created_at', size: MAX_EXECUTIONS } as const;
        const { items } = await executions.list(query, { signal: abort });
        this.queueExits.observe(items, this.poller.now.value);
        return items;
      },
      () => null,
    );
    this.group = new LiveQuery(
      this.poller,
      async (abort) => {
        const id = this.groupId.value;
        return id === null ? null : await readGroupView(this.client, await executionGroups.get(id), abort);
      },
      () => this.groupId.value,
    );
    // The picture before the manager responds.
    this.executions.value.value = scene.executions;
    this.group.value.value = scene.group;
    this.poller.now.value = Date.parse(START_TIME);
  }

  /** Starts to poll. @returns a function that ends the manager. */
  open(): () => void {
    this.poller.start();
    const ends = [this.executions.subscribe(), this.group.subscribe()];
    return () => {
      for (const end of ends) end();
      this.poller.stop();
      this.#manager.close();
    };
  }

  /** Starts a backup. A rejection is stored in `rejection`. */
  async start(deployment: string, options: { queue?: true; force?: true } = {}): Promise<void> {
    this.rejection.value = null;
    try {
      await this.client.executions.start({ deployment_id: deployment, workflow_id: 'backup', ...options });
      if (options.queue && this.step.value === 'rejected') this.step.value = 'queued';
      else if (this.step.value === 'start') this.step.value = 'again';
    } catch (error) {
      this.rejection.value = {
        deployment,
        code: isApiError(error) ? error.code : messageOf(error),
      };
      if (['start', 'again', 'queue'].includes(this.step.value)) this.step.value = 'rejected';
    }
    void this.poller.pollNow();
  }

  async startGroup(): Promise<void> {
    const group = await this.client.executionGroups.start({
      deployment_group_id: DEPLOYMENT_GROUP,
      workflow_id: 'backup',
      concurrency: 2,
    });
    this.groupId.value = group.id;
    this.step.value = 'group';
    void this.poller.pollNow();
  }

  /** @returns whether the manager accepted it. */
  async setConcurrency(concurrency: number): Promise<boolean> {
    const id = this.groupId.value;
    if (id === null) return false;
    await this.client.executionGroups.setConcurrency(id, concurrency);
    if (this.step.value === 'group') this.step.value = 'slots';
    void this.poller.pollNow();
    return true;
  }

  /** Explains a step of the tour. */
  async showStep(step: Step): Promise<void> {
    this.step.value = step;
  }

  async changeClock(change: ClockChange): Promise<void> {
    await this.control.changeClock(change);
    void this.poller.pollNow();
  }

  async reset(): Promise<void> {
    await this.control.reset();
    this.rejection.value = null;
    this.groupId.value = this.#scene.group?.group.id ?? null;
    this.step.value = 'start';
    void this.poller.pollNow();
  }

  /** Whether nothing was started since the last reset. */
  get isUntouched(): boolean {
    return this.step.value === 'start' && this.rejection.value === null;
  }

  /** The active execution of a deployment, or else its newest. */
  latest(deployment: string): Execution | undefined {
    const own = (this.executions.value.value ?? []).filter((each) => each.deployment_id === deployment);
    return own.find(isActive) ?? own[0];
  }
}

/** A store for as long as the component is on the page. */
export function usePlayground(scene = IDLE, rate = 1): PlaygroundStore {
  const store = useMemo(() => new PlaygroundStore(scene, rate), [scene, rate]);
  useEffect(() => store.open(), [store]);
  return store;
}
