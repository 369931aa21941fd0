import { OPERATIONS, type OperationId } from '../../../generated/operations.ts';
import {
  type RecordedResponse,
  type Scenario,
  type Step,
  scenarios,
  withoutPlaceholders,
} from '../../recordings/index.ts';
import { type JsonText, readJson } from './json-text.ts';

/** A recorded request and its response, seen with the eyes of the contract. */
export interface Exchange {
  readonly scenario: Scenario;
  /** For messages: scenario, step and what the step is about. */
  readonly name: string;
  readonly method: string;
  /** Below the base path, decoded. */
  readonly path: string;
  readonly query: string;
  readonly auth: string;
  /** With names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Undefined when nothing was sent. */
  readonly body: JsonText | undefined;
  readonly response: RecordedResponse;
  /** The contract's path that it goes to, if any, and the operation there, if the contract has this method. */
  readonly template: string | undefined;
  readonly operationId: OperationId | undefined;
  readonly id: string | undefined;
}

const BASE = '/api/v3.1';
const TEMPLATES = [...new Set(Object.values(OPERATIONS).map(({ path }) => path))];

/** Every recorded exchange with the two resources. What goes elsewhere is not the contract's business. */
export function exchanges(recorded: readonly Scenario[] = scenarios()): Exchange[] {
  return recorded.flatMap((scenario) =>
    scenario.steps.flatMap((step, index) => (step.outside ? [] : [exchange(scenario, step, index)])),
  );
}

function exchange(scenario: Scenario, step: Step, index: number): Exchange {
  const { request, response } = withoutPlaceholders(step);
  const path = decodeURIComponent(request.path).slice(BASE.length);
  const template = TEMPLATES.find((it) => pathPattern(it).test(path));
  return {
    scenario,
    name: `${scenario.scenario}, step ${index} (${step.name})`,
    method: request.method,
    path,
    query: request.query ?? '',
    auth: request.auth,
    headers: new Map([
      ...Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const),
      ...(request.auth === 'exec' ? [['execution-token', 'recorded'] as const] : []),
    ]),
    body: request.raw_body !== undefined ? readJson(request.raw_body) : sentJson(request.body),
    response,
    template,
    operationId: template === undefined ? undefined : operationAt(template, request.method),
    id: template === undefined ? undefined : pathPattern(template).exec(path)?.[1],
  };
}

function sentJson(value: unknown): JsonText | undefined {
  return value === undefined ? undefined : { value, beyond: [] };
}

function pathPattern(template: string): RegExp {
  return new RegExp(`^${template.replaceAll('{id}', '([^/]+)')}$`);
}

function operationAt(template: string, method: string): OperationId | undefined {
  const ids = Object.keys(OPERATIONS) as OperationId[];
  // HEAD goes wherever GET goes.
  const known = method === 'HEAD' ? 'GET' : method;
  return ids.find((id) => OPERATIONS[id].path === template && OPERATIONS[id].method === known);
}
