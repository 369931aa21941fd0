import { signal } from '@preact/signals';
import type { ClockChange } from '../../../generated/control-plane.ts';
import { ACTION_STATUSES } from '../../../generated/lifecycle.ts';
import type { CloudifyClient, Fetch } from '../../client/index.ts';
import { ControlPlane, TokenRequiredError } from './control-plane.ts';
import { ExecutionsTable } from './executions-table.ts';
import { Faults } from './faults.ts';
import { Groups } from './groups.ts';
import { Inventory } from './inventory.ts';
import { Journal } from './journal.ts';
import { Notices } from './notices.ts';
import { Poller } from './poller.ts';
import { Selection } from './selection.ts';
import { Session } from './session.ts';
import { Timeline } from './timeline.ts';

/** The views of the console; the first is the default. */
export const VIEWS = ['executions', 'groups', 'journal', 'faults', 'data'] as const;
export type View = (typeof VIEWS)[number];

export interface Target {
  /** The address of the sandbox; `/api/v3.1` and `/_sandbox` are added to it. */
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly name: string;
  /** With more executions, the state is not saved for the next page. Default: no limit. */
  readonly maxSavedExecutions?: number;
  /** The root of the documentation, with a slash at its end. Default: errors have no links. */
  readonly docsUrl?: string;
}

/** The state of a console over one sandbox, and its actions. */
export class ConsoleStore {
  readonly target: Target;
  readonly control: ControlPlane;
  readonly notices = new Notices();
  readonly poller: Poller;
  readonly session: Session;
  readonly inventory: Inventory;
  readonly table: ExecutionsTable;
  readonly timeline: Timeline;
  readonly selection: Selection;
  readonly groups: Groups;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly view = signal<View>('executions');
  /** Whether the sandbox is reachable: `token` when it requires one, `closed` when it does not respond. */
  readonly state = signal<'opening' | 'open' | 'token' | 'closed'>('opening');
  readonly failure = signal<unknown>(undefined);

  constructor(target: Target) {
    const { baseUrl: base, fetch } = target;
    this.target = target;
    this.control = new ControlPlane(base, fetch);
    this.poller = new Poller(this.control);
    this.session = new Session(base, fetch, this.control);
    this.inventory = new Inventory(this.control, this.session);
    this.table = new ExecutionsTable(this.session, this.poller);
    this.timeline = new Timeline(this.session, this.poller);
    this.selection = new Selection(this.session, this.poller);
    this.groups = new Groups(this.session, this.poller);
    this.journal = new Journal(this.control, this.poller);
    this.faults = new Faults(this.control);
  }

  async open(): Promise<void> {
    this.state.value = 'opening';
    try {
      await this.#readAll();
      this.state.value = 'open';
      this.poller.start();
    } catch (error) {
      this.failure.value = error;
      this.state.value = error instanceof TokenRequiredError ? 'token' : 'closed';
    }
  }

  close(): void {
    this.poller.stop();
  }

  /**
   * Makes a call of the SDK, shows its result as a notice, and polls for its effects.
   * @param done The notice of success.
   * @param call The call as source text.
   * @returns whether it succeeded.
   */
  async runSdkCall(
    done: string,
    call: string,
    what: (client: CloudifyClient) => Promise<unknown>,
  ): Promise<boolean> {
    try {
      await what(this.session.client.value);
      this.notices.showSuccess(done, call);
      return true;
    } catch (error) {
      this.notices.showError(error, call);
      return false;
    } finally {
      void this.poller.pollNow();
      if (this.faults.rules.value.length > 0) void this.faults.read().catch(() => {});
    }
  }

  /** Cancels the executions that the table's filters match, and reports how many were accepted and rejected. */
  async cancelMatching(): Promise<void> {
    try {
      const ids = await this.table.matching(ACTION_STATUSES.cancel);
      const { executions } = this.session.client.value;
      const failures: unknown[] = [];
      for (const id of ids) await executions.cancel(id).catch((error) => failures.push(error));
      if (failures.length > 0) this.notices.showError(failures[0]);
      const accepted = (ids.length - failures.length).toLocaleString('en-GB');
      this.notices.showSuccess(`Cancel: ${accepted} accepted, ${failures.length} rejected.`);
    } catch (error) {
      this.notices.showError(error);
    } finally {
      void this.poller.pollNow();
    }
  }

  async runControl(done: string, what: (control: ControlPlane) => Promise<unknown>): Promise<boolean> {
    try {
      await what(this.control);
      if (done !== '') this.notices.showSuccess(done);
      return true;
    } catch (error) {
      this.notices.showError(error);
      return false;
    } finally {
      void this.poller.pollNow();
    }
  }

  changeClock(change: ClockChange): Promise<boolean> {
    return this.runControl('', (control) => control.changeClock(change));
  }

  /** Returns the sandbox to the data it started with. */
  async reset(): Promise<boolean> {
    return await this.runControl('The sandbox is reset.', async (control) => {
      await control.reset();
      await this.#reloadAll();
    });
  }

  async putState(done: string, document: BodyInit): Promise<boolean> {
    return await this.runControl(done, async (control) => {
      await control.putState(document);
      await this.#reloadAll();
    });
  }

  async #reloadAll(): Promise<void> {
    this.selection.id.value = null;
    this.groups.page.value = 0;
    this.timeline.end.value = null;
    this.table.clearFilters();
    await this.#readAll();
  }

  async #readAll(): Promise<void> {
    await this.session.readUsers();
    await Promise.all([this.inventory.read(), this.faults.read()]);
  }
}
