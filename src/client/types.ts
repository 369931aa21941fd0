import type { Execution, ExecutionGroup, ExecutionId, WorkflowId } from '../../generated/openapi.ts';

/** One value or several. */
export type OneOrMany<Value> = Value | readonly Value[];

/** A field to sort by; `-` before it sorts in descending order. */
export type SortKey<Field extends string> = `${'' | '-' | '+'}${Field}`;

/**
 * Filters by these parameters of an operation: one value or several, where the contract has a list. Those that are null or
 * undefined do not filter.
 */
export type FilterOf<Query, Name extends keyof Query> = {
  readonly [Field in keyof Pick<Query, Name>]:
    | OneOrMany<Field extends 'workflow_id' ? WorkflowName : FilterValue<NonNullable<Query[Field]>>>
    | null
    | undefined;
};

// The manager also takes booleans as strings; a boolean is enough here.
type FilterValue<Parameter> = Parameter extends readonly unknown[]
  ? true extends Parameter[number]
    ? boolean
    : Parameter[number]
  : never;

/**
 * The fields of a row that `include` selects: all without it, exactly those of a constant list, and any of those that a list
 * made at run time can hold.
 */
export type Projection<Row, Include extends readonly unknown[]> = [Include] extends [never]
  ? Row
  : Include extends readonly unknown[]
    ? number extends Include['length']
      ? Partial<Pick<Row, Include[number] & keyof Row>>
      : Pick<Row, Include[number] & keyof Row>
    : never;

/**
 * The parameters of your workflows by name. It is empty until a program adds its own; then the names are completed and the
 * parameters checked wherever a workflow is started. `cloudify-executions types` writes such a file.
 *
 * ```ts
 * declare module 'cloudify-executions' {
 *   interface WorkflowParameters {
 *     backup: { region?: string; keep_days?: number };
 *   }
 * }
 * ```
 */
// biome-ignore lint/suspicious/noEmptyInterface: programs add to it by declaration merging.
export interface WorkflowParameters {}

/** The name of a workflow: one of {@link WorkflowParameters}, or any other. */
export type WorkflowName = keyof WorkflowParameters | WorkflowId;

/** The parameters of a workflow that {@link WorkflowParameters} does not have. */
export interface UnknownParameters {
  [name: string]: unknown;
}

/** The parameters of a workflow by its name. */
export type ParametersOf<Workflow extends WorkflowName> = Workflow extends keyof WorkflowParameters
  ? WorkflowParameters[Workflow]
  : UnknownParameters;

/** An execution of a workflow by its name. */
export type ExecutionOf<Workflow extends WorkflowName> = Workflow extends keyof WorkflowParameters
  ? TypedExecution<Workflow>
  : Execution;

/** An execution with the parameters that {@link WorkflowParameters} has; all others can be read as `unknown`. */
export interface TypedExecution<Workflow extends keyof WorkflowParameters> extends Execution {
  /** The name of the workflow. */
  workflow_id: Workflow;
  /** The values, with the declared defaults for those that were not given. */
  parameters: WorkflowParameters[Workflow] & UnknownParameters;
}

/** An execution group with its members loaded. Its status is null when it has none. */
export interface ExecutionGroupWithMembers extends Omit<ExecutionGroup, 'execution_ids'> {
  /** The members' ids, in no particular order. */
  execution_ids: ExecutionId[];
}

/** An execution group without its members, as the manager returns it unless `getData` is true. */
export interface ExecutionGroupWithoutMembers extends Omit<ExecutionGroup, 'execution_ids' | 'status'> {
  /** Not loaded. */
  execution_ids: null;
  /** Unknown without the members. */
  status: null;
}

/** An execution group with or without `getData`. */
export type ExecutionGroupRow<GetData extends boolean> = GetData extends true
  ? ExecutionGroupWithMembers
  : ExecutionGroupWithoutMembers;
