import type { Execution } from '../../../generated/openapi.ts';

/** The parameters of a workflow of which nothing is known. */
export interface UnknownParameters {
  [name: string]: unknown;
}

/**
 * An execution of a workflow whose parameters are known: `ExecutionWithParameters<{ region: string }>`. Parameters that the workflow
 * fills in by itself are there as well, unknown. The type is what you say it is; nothing compares it with the workflow.
 */
export type ExecutionWithParameters<Parameters extends object> = [UnknownParameters] extends [Parameters]
  ? Execution
  : Execution & { parameters: Parameters };
