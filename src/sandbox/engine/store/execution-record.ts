/** An execution with what the store keeps about it. */
import type { ExecutionStatus, Visibility } from '../../../../generated/openapi.ts';
import type {
  DeploymentRow,
  ExecutionRow,
  GroupRow,
  Json,
  JsonObject,
  Micros,
  NewExecution,
} from '../model/types.ts';
import type { Partition } from './partition-index.ts';

const NO_GROUPS: readonly GroupRow[] = [];
const NOTHING: JsonObject = {};
const DEFAULT_WAIT_AFTER_FAIL = 600;

export class StoredExecution implements ExecutionRow {
  readonly sequence: number;
  readonly id: string;
  readonly tenant: string;
  visibility: Visibility;
  created_at: Micros;
  started_at: Micros | null;
  ended_at: Micros | null;
  scheduled_for: Micros | null;
  error: string | null;
  is_system_workflow: boolean;
  parameters: JsonObject | null;
  status: ExecutionStatus | null;
  workflow_id: string;
  is_dry_run: boolean;
  resume: boolean;
  total_operations: number | null;
  finished_operations: number | null;
  allow_custom_parameters: boolean;
  blueprint_id: string | null;
  deployment: DeploymentRow | null;
  created_by: string;
  token: string | null;
  wait_after_fail: Json;
  groups: readonly GroupRow[] = NO_GROUPS;
  extra: JsonObject;
  // Private, so that a copy of a row does not include them.
  #partition: Partition | null = null;
  #text: string | null = null;

  constructor(sequence: number, values: NewExecution) {
    this.sequence = sequence;
    this.id = values.id;
    this.tenant = values.tenant;
    this.visibility = values.visibility ?? 'tenant';
    this.created_at = values.created_at;
    this.started_at = values.started_at ?? null;
    this.ended_at = values.ended_at ?? null;
    this.scheduled_for = values.scheduled_for ?? null;
    this.error = values.error ?? null;
    this.is_system_workflow = values.is_system_workflow ?? false;
    this.parameters = values.parameters ?? null;
    this.status = values.status;
    this.workflow_id = values.workflow_id;
    this.is_dry_run = values.is_dry_run ?? false;
    this.resume = values.resume ?? false;
    this.total_operations = values.total_operations ?? null;
    this.finished_operations = values.finished_operations ?? null;
    this.allow_custom_parameters = values.allow_custom_parameters ?? false;
    this.blueprint_id = values.blueprint_id ?? null;
    this.deployment = values.deployment ?? null;
    this.created_by = values.created_by;
    this.token = values.token ?? null;
    this.wait_after_fail =
      values.wait_after_fail === undefined ? DEFAULT_WAIT_AFTER_FAIL : values.wait_after_fail;
    this.extra = values.extra ?? NOTHING;
  }

  /** Null until it is indexed. */
  get partition(): Partition | null {
    return this.#partition;
  }

  set partition(partition: Partition | null) {
    this.#partition = partition;
  }

  /** Its cached JSON. */
  get text(): string | null {
    return this.#text;
  }

  set text(text: string | null) {
    this.#text = text;
  }
}
