import type { ErrorCode } from '../../../../generated/errors.ts';
import type { ApiRequest } from '../../samples/request.ts';

/** A request that triggers an error at a manager with the example data. */
export interface ErrorRequest {
  /** Why it fails. */
  readonly reason: string;
  readonly request: ApiRequest;
  /** The user. Default: the administrator. */
  readonly as?: string;
  /** A wrong password. */
  readonly password?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Prepares the state of the manager. */
  readonly before?: (state: State) => void;
}

/** The parts of a state document that are changed. */
export interface State {
  readonly settings: Record<string, unknown>;
  readonly executions: { id: string; status: string; [field: string]: unknown }[];
}

const EXECUTION = '5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0b';
const GROUP = '9d2c7a44-1e83-4f6b-8a35-7c60d91fe401';

const list = (query: ApiRequest['query']): ApiRequest => ({ operationId: 'listExecutions', path: {}, query });
const start = (body: object): ApiRequest => ({ operationId: 'startExecution', path: {}, query: {}, body });
const update = (id: string, body: object): ApiRequest => ({
  operationId: 'updateExecution',
  path: { id },
  query: {},
  body,
});

/** Sets the status of the environment of shop-vienna. */
const environment = (status: string) => (state: State) => {
  const creation = state.executions.find(({ id }) => id === '5b1f0c3e-6f0a-4b57-9c7e-2d1a8f4e0e05');
  if (creation) creation.status = status;
};
const onVienna = start({ deployment_id: 'shop-vienna', workflow_id: 'backup' });

/** The real requests, by code. The other errors need what a simulated manager does not have: a licence, memory. */
export const ERROR_REQUESTS: Partial<Record<ErrorCode, ErrorRequest>> = {
  bad_parameters_error: { reason: 'a page size that is no number', request: list({ _size: 'many' }) },
  no_such_include_field_error: {
    reason: 'a field that no execution has',
    request: list({ _include: ['id', 'colour'] }),
  },
  illegal_action_error: {
    reason: 'cancelling an execution that has terminated',
    request: {
      operationId: 'actOnExecution',
      path: { id: `${EXECUTION}03` },
      query: {},
      body: { action: 'cancel' },
    },
  },
  illegal_execution_parameters_error: {
    reason: 'backups are kept for 90 days at most',
    request: start({ deployment_id: 'shop-vienna', workflow_id: 'backup', parameters: { keep_days: 500 } }),
  },
  invalid_exception_status_update: {
    reason: 'an execution that has terminated cannot be started again',
    request: update(`${EXECUTION}03`, { status: 'started' }),
  },
  existing_running_execution_error: {
    reason: 'something runs on this deployment already',
    request: start({ deployment_id: 'shop-lisbon', workflow_id: 'restart' }),
  },
  nonexistent_workflow_error: {
    reason: 'the blueprint has no such workflow',
    request: start({ deployment_id: 'shop-vienna', workflow_id: 'paint' }),
  },
  unavailable_workflow_error: {
    reason: 'this workflow is not available now',
    request: start({ deployment_id: 'shop-vienna', workflow_id: 'migrate' }),
  },
  functions_evaluation_error: {
    reason: 'an input that the deployment does not have',
    request: start({
      deployment_id: 'shop-vienna',
      workflow_id: 'backup',
      parameters: { region: { get_input: 'colour' } },
    }),
  },
  unauthorized_error: { reason: 'a wrong password', request: list({}), password: 'guessed' },
  forbidden_error: {
    reason: 'a viewer may look and start nothing',
    request: start({ deployment_id: 'shop-vienna', workflow_id: 'backup' }),
    as: 'vera',
  },
  not_found_error: {
    reason: 'an id that no execution has',
    request: { operationId: 'getExecution', path: { id: 'nowhere' }, query: {} },
  },
  conflict_error: {
    reason: 'an id that an execution has already',
    request: start({
      deployment_id: 'shop-vienna',
      workflow_id: 'restart',
      id: `${EXECUTION}03`,
      force_status: 'terminated',
      started_at: '2026-03-02T08:10:01.400Z',
    }),
  },
  storage_error: {
    reason: 'a status that there is not',
    request: update(`${EXECUTION}0a`, { status: 'finished' }),
  },
  unsupported_content_type_error: {
    reason: 'a body without the content type JSON',
    request: {
      operationId: 'updateExecutionGroup',
      path: { id: GROUP },
      query: {},
      body: { concurrency: 1 },
    },
    headers: { 'Content-Type': 'text/plain' },
  },
  deployment_creation_error: {
    reason: 'the environment of the deployment was never made',
    before: environment('failed'),
    request: onVienna,
  },
  deployment_environment_creation_pending_error: {
    reason: 'the environment of the deployment is still to be made',
    before: environment('pending'),
    request: onVienna,
  },
  deployment_environment_creation_in_progress_error: {
    reason: 'the environment of the deployment is being made',
    before: environment('started'),
    request: onVienna,
  },
  entering_maintenance_mode: {
    reason: 'the manager is about to be maintained',
    before: ({ settings }) => {
      settings.maintenance = 'activating';
    },
    request: onVienna,
  },
  maintenance_mode_active: {
    reason: 'the manager is being maintained',
    before: ({ settings }) => {
      settings.maintenance = 'activated';
    },
    request: list({}),
  },
};
