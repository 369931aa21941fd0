import { type Scenario, type Step, scenarios, withoutPlaceholders } from '../../recordings/index.ts';

type Json = Record<string, unknown>;

/** An update or action in a recorded scenario, with the statuses known before and after it. */
export interface RecordedChange {
  readonly scenario: string;
  /** For messages: the scenario and what the step is about. */
  readonly name: string;
  readonly kind: 'update' | 'action' | 'group action';
  /** The action, or the status to be set. */
  readonly what: string;
  /** Of one execution, or of all the members of a group. */
  readonly from: readonly string[];
  readonly workflowId: string;
  readonly error: string | undefined;
  /** An execution as it was last seen before. */
  readonly before: Json | undefined;
  /** The response, where it is an execution. */
  readonly response: Json | undefined;
  /** The statuses that the scenario reads afterwards, in the order of `from`; undefined where it does not look. */
  readonly to: readonly (string | undefined)[];
}

/** A group's status of the response, with the statuses of its members at that time. */
export interface RecordedGroupStatus {
  readonly scenario: string;
  readonly name: string;
  readonly members: readonly string[];
  readonly status: unknown;
}

export interface RecordedLifecycle {
  /** The names of the section's scenarios, to prove that the set is not empty. */
  readonly scenarios: string[];
  readonly changes: RecordedChange[];
  readonly groupStatuses: RecordedGroupStatus[];
}

/** What the scenarios of a section show of the life of executions. */
export function recordedLifecycle(section: string): RecordedLifecycle {
  const histories = scenarios()
    .filter((scenario) => scenario.section === section)
    .map((scenario) => new History(scenario));
  return {
    scenarios: histories.map(({ name }) => name),
    changes: histories.flatMap(({ changes }) => changes),
    groupStatuses: histories.flatMap(({ groupStatuses }) => groupStatuses),
  };
}

/** Follows one scenario and keeps every execution as it was last seen. */
class History {
  readonly changes: RecordedChange[] = [];
  readonly groupStatuses: RecordedGroupStatus[] = [];
  readonly #executions = new Map<string, Json>();
  readonly #members = new Map<string, readonly string[]>();
  readonly name: string;
  readonly #steps: readonly Step[];

  constructor({ scenario, steps }: Scenario) {
    this.name = scenario;
    this.#steps = steps.map((step) => withoutPlaceholders(step));
    for (const [index, step] of this.#steps.entries()) {
      const change = this.#change(step, index);
      this.#see(step);
      if (change) this.changes.push(change);
    }
  }

  #change(step: Step, index: number): RecordedChange | undefined {
    const { method, path, body } = step.request;
    const [, resource = '', id] = /\/(executions|execution-groups)\/([^/]+)$/.exec(path) ?? [];
    const what = method === 'PATCH' ? (body as Json)?.status : (body as Json)?.action;
    if (id === undefined || typeof what !== 'string') return undefined;
    const ids = resource === 'executions' ? [id] : this.#members.get(id);
    const before = ids?.map((it) => this.#executions.get(it));
    if (ids === undefined || before === undefined || before.some((it) => it === undefined)) return undefined;
    const kind = method === 'PATCH' ? 'update' : resource === 'executions' ? 'action' : 'group action';
    return {
      scenario: this.name,
      name: `${this.name} (${step.name})`,
      kind,
      what,
      from: before.map((execution) => String(execution?.status)),
      workflowId: String(before[0]?.workflow_id),
      error: step.response.error_code,
      before: before[0],
      response: kind === 'group action' ? undefined : (step.response.body as Json | undefined),
      to: this.#readNext(ids, index),
    };
  }

  /** The first sight of each execution from this step on, up to the next change. */
  #readNext(ids: readonly string[], index: number): (string | undefined)[] {
    const steps = this.#steps.slice(index);
    const next = steps.findIndex(({ request }, distance) => distance > 0 && request.method !== 'GET');
    const seen = steps.slice(0, next < 0 ? undefined : next).flatMap(executionsIn);
    return ids.map((id) => seen.find((execution) => execution.id === id)?.status as string | undefined);
  }

  #see(step: Step): void {
    for (const execution of executionsIn(step)) {
      const id = String(execution.id);
      this.#executions.set(id, { ...this.#executions.get(id), ...execution });
    }
    const group = groupIn(step);
    if (!Array.isArray(group?.execution_ids)) return;
    const members = group.execution_ids.map(String);
    this.#members.set(String(group.id), members);
    const statuses = members.map((id) => this.#executions.get(id)?.status);
    if (statuses.some((status) => status === undefined)) return;
    this.groupStatuses.push({
      scenario: this.name,
      name: `${this.name} (${step.name})`,
      members: statuses.map(String),
      status: group.status,
    });
  }
}

function executionsIn({ request, response }: Step): Json[] {
  if (!/\/executions(\/[^/]+)?$/.test(request.path)) return [];
  const body = response.body as (Json & { items?: Json[] }) | undefined;
  return (body?.items ?? [body ?? {}]).filter((it) => it.id !== undefined && it.status !== undefined);
}

function groupIn({ request, response }: Step): Json | undefined {
  return /\/execution-groups(\/[^/]+)?$/.test(request.path) ? (response.body as Json | undefined) : undefined;
}
