/** The rejections that come too late: the manager has done something by then, and the sandbox does it as well. */
import type { OperationId } from '../../../generated/operations.ts';
import type { HostileRequest } from './requests.ts';

interface LateRefusal {
  readonly operations: readonly OperationId[];
  readonly codes: readonly string[];
  readonly why: string;
  readonly when?: (request: HostileRequest) => boolean;
}

export const LATE_REFUSALS: readonly LateRefusal[] = [
  {
    operations: ['startExecution'],
    codes: ['unavailable_workflow_error', 'nonexistent_workflow_error'],
    why: 'an execution that cannot be prepared is stored before that is tried, and stays as failed',
  },
  {
    operations: ['startExecutionGroup'],
    codes: [
      'unavailable_workflow_error',
      'illegal_execution_parameters_error',
      'functions_evaluation_error',
      'unknown_deployment_secret_error',
      'not_found_error',
    ],
    why: 'a group is stored before its executions are made, and stays when they cannot be',
  },
  {
    operations: ['updateExecution'],
    codes: ['not_found_error'],
    why: 'the record of an update or of a plugin is missed after the status has been stored',
  },
  {
    operations: ['actOnExecutionGroup'],
    codes: ['not_found_error', 'illegal_action_error', 'unavailable_workflow_error'],
    why: 'queued members are cancelled, and pending ones started, before the others are looked at',
  },
  {
    operations: [
      'startExecution',
      'actOnExecution',
      'updateExecution',
      'startExecutionGroup',
      'actOnExecutionGroup',
      'updateExecutionGroup',
    ],
    codes: ['bad_parameters_error'],
    why: 'a wrong `_get_data` is noticed while the response is written',
    when: ({ query }) => {
      const flag = new URLSearchParams(query).get('_get_data');
      return flag !== null && !['true', 'false'].includes(flag.toLowerCase());
    },
  },
];

export function isLate(operationId: OperationId, code: unknown, request: HostileRequest): boolean {
  return LATE_REFUSALS.some(
    ({ operations, codes, when }) =>
      operations.includes(operationId) && codes.includes(String(code)) && (when?.(request) ?? true),
  );
}
