import { signal } from '@preact/signals';
import { CloudifyClient, type Execution, isActive, isApiError, isFinished } from '../../../client/index.ts';
import { ControlPlane } from '../../data/control-plane.ts';
import { type GroupView, viewOf } from '../../data/groups.ts';
import { type ManagerInPage, managerInPage } from '../../data/manager/in-page.ts';
import { messageOf } from '../../data/notices.ts';
import { Poller } from '../../data/poller.ts';
import { Reading } from '../../data/reading.ts';
import { BEGIN, GROUP, PLAY_WORLD } from './play-world.ts';

/** How far a reader has come. */
export type Step = 'start' | 'again' | 'refused' | 'queued' | 'group' | 'slots';

const BASE = 'http://manager.in-page';
const AUTH = { username: 'admin', password: 'admin' } as const;
const MAX_EXECUTIONS = 60;

/** A start that the manager rejected because another execution is running on the deployment. */
export interface Refusal {
  readonly deployment: string;
  readonly code: string;
  readonly message: string;
}

/** A small manager to play with, apart from the one that the other pages share. */
export class Play {
  readonly #manager: ManagerInPage;
  /** Acts as the administrator. */
  readonly client: CloudifyClient;
  readonly control: ControlPlane;
  readonly poller: Poller;
  readonly step = signal<Step>('start');
  readonly refusal = signal<Refusal | null>(null);
  readonly groupId = signal<string | null>(null);
  readonly executions: Reading<readonly Execution[]>;
  readonly group: Reading<GroupView | null>;

  constructor() {
    this.#manager = managerInPage({ state: PLAY_WORLD, now: BEGIN, rate: 1, seed: 'play' });
    const fetch = (request: Request) => this.#manager.fetch(request);
    this.control = new ControlPlane(BASE, fetch);
    this.poller = new Poller(this.control);
    this.client = new CloudifyClient({ baseUrl: BASE, auth: AUTH, fetch });
    const { executions, executionGroups } = this.client;
    this.executions = new Reading(async (abort) => {
      return (await executions.list({ sort: '-created_at', size: MAX_EXECUTIONS }, { signal: abort })).items;
    });
    this.group = new Reading(async (abort) => {
      const id = this.groupId.value;
      return id === null ? null : await viewOf(this.client, await executionGroups.get(id), abort);
    });
  }

  /** @returns what ends it, with the manager. */
  open(): () => void {
    this.poller.start();
    const ends = [
      this.executions.follow(
        () => null,
        () => this.poller.revision.value,
      ),
      this.group.follow(
        () => this.groupId.value,
        () => this.poller.revision.value,
      ),
    ];
    return () => {
      for (const end of ends) end();
      this.poller.stop();
      this.#manager.close();
    };
  }

  /** Starts a backup. A rejection is stored in `refusal`. */
  async start(deployment: string, how: { queue?: true; force?: true } = {}): Promise<void> {
    this.refusal.value = null;
    try {
      await this.client.executions.start({ deployment_id: deployment, workflow_id: 'backup', ...how });
      if (how.queue && this.step.value === 'refused') this.step.value = 'queued';
      else if (this.step.value === 'start') this.step.value = 'again';
    } catch (error) {
      this.refusal.value = {
        deployment,
        code: isApiError(error) ? error.code : 'no answer',
        message: messageOf(error),
      };
      if (this.step.value === 'start' || this.step.value === 'again') this.step.value = 'refused';
    }
    void this.poller.pollNow();
  }

  async startGroup(): Promise<void> {
    const group = await this.client.executionGroups.start({
      deployment_group_id: GROUP,
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

  async setPace(rate: number): Promise<void> {
    await this.control.changeClock(
      rate === 0 ? { mode: 'virtual' } : rate === 1 ? { mode: 'real' } : { rate },
    );
    void this.poller.pollNow();
  }

  async reset(): Promise<void> {
    await this.control.reset();
    this.refusal.value = null;
    this.groupId.value = null;
    this.step.value = 'start';
    void this.poller.pollNow();
  }

  /** Whether nothing was started since the beginning or the last reset. */
  get isUntouched(): boolean {
    return (this.executions.value.value ?? []).length === 0;
  }

  /** Whether anything is active or queued on a deployment. */
  isBusy(deployment: string): boolean {
    const all = this.executions.value.value ?? [];
    return all.some((execution) => execution.deployment_id === deployment && !isFinished(execution));
  }

  /** The newest execution of a deployment that runs, or else that has run. */
  latest(deployment: string): Execution | undefined {
    const own = (this.executions.value.value ?? []).filter((each) => each.deployment_id === deployment);
    return own.find(isActive) ?? own[0];
  }
}
