/** Valid bodies with random changes. */
import fc, { type Arbitrary } from 'fast-check';
import { oddJson, oddText } from './values.ts';

/** Every field that an operation with a body reads. */
const FIELDS = {
  startExecution: [
    'deployment_id',
    'workflow_id',
    'parameters',
    'allow_custom_parameters',
    'force',
    'queue',
    'dry_run',
    'wait_after_fail',
    'scheduled_time',
    'force_status',
    'id',
    'created_by',
    'created_at',
    'started_at',
    'ended_at',
    'is_system_workflow',
    'error',
  ],
  actOnExecution: ['action'],
  updateExecution: ['status', 'error'],
  deleteExecutions: ['keep_last', 'to_datetime'],
  startExecutionGroup: [
    'deployment_group_id',
    'workflow_id',
    'default_parameters',
    'parameters',
    'force',
    'concurrency',
    'created_at',
    'created_by',
    'id',
    'associated_executions',
  ],
  actOnExecutionGroup: ['action'],
  updateExecutionGroup: ['concurrency', 'success_group_id', 'failure_group_id'],
} as const;

export type WithBody = keyof typeof FIELDS;

/** What makes a request pass the first checks, as JSON texts to choose from. */
const HONEST: Readonly<Record<WithBody, Readonly<Record<string, readonly string[]>>>> = {
  startExecution: {
    deployment_id: ['"shop-vienna"', '"shop-berlin"', '""'],
    workflow_id: ['"backup"', '"restart"', '"migrate"', '"update"'],
    queue: ['true', '"False"'],
  },
  actOnExecution: { action: ['"cancel"', '"force-cancel"', '"kill"', '"resume"'] },
  updateExecution: { status: ['"started"', '"failed"', '"cancelled"', '"terminated"', 'null'] },
  deleteExecutions: {},
  startExecutionGroup: {
    deployment_group_id: ['"shops"'],
    workflow_id: ['"backup"', '"migrate"', '"none"'],
  },
  actOnExecutionGroup: { action: ['"cancel"', '"kill"', '"resume"'] },
  updateExecutionGroup: { concurrency: ['0', '2'] },
};

function honestMembers(operation: WithBody): Arbitrary<[name: string, json: string][]> {
  const members = Object.entries(HONEST[operation]);
  return fc.tuple(...members.map(([name, texts]) => fc.tuple(fc.constant(name), fc.constantFrom(...texts))));
}

/** Some fields are odd, and some are unknown. */
function oddFields(operation: WithBody): Arbitrary<string> {
  const name = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...FIELDS[operation]) },
    { weight: 1, arbitrary: oddText },
  );
  const odd = fc.array(fc.tuple(name, oddJson), { minLength: 1, maxLength: 3 });
  return fc.tuple(honestMembers(operation), odd).map((members) => objectOf(members.flat()));
}

function objectOf(members: readonly (readonly [name: string, json: string])[]): string {
  return `{${members.map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(',')}}`;
}

/** The text in other bytes: other encodings, marks, cuts and bytes that are no text. */
function inBytes(text: string, way: number): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  switch (way) {
    case 0:
      return Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]);
    case 1:
      return utf16(text, false);
    case 2:
      return utf16(text, true);
    case 3:
      return bytes.subarray(0, bytes.length >> 1);
    case 4:
      return Uint8Array.from([...bytes.subarray(0, 5), 0xc3, 0x28, 0xff, 0xfe, ...bytes.subarray(5)]);
    case 5:
      return Uint8Array.from([0x00, 0x00, 0xfe, 0xff, ...bytes]);
    case 6:
      return Uint8Array.from([...bytes, 0]);
    case 7:
      return Uint8Array.from([0xed, 0xa0, 0x80, ...bytes]);
    default:
      return bytes;
  }
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return bytes;
}

export function oddBody(operation: WithBody): Arbitrary<Uint8Array | null> {
  const text = fc.oneof(
    { weight: 8, arbitrary: oddFields(operation) },
    { weight: 2, arbitrary: oddJson },
    { weight: 1, arbitrary: fc.constant('') },
  );
  const way = fc.oneof({ weight: 4, arbitrary: fc.constant(-1) }, { weight: 1, arbitrary: fc.nat(7) });
  return fc.oneof(
    { weight: 12, arbitrary: fc.tuple(text, way).map(([it, how]) => inBytes(it, how)) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
}

export function honestBody(operation: WithBody): Arbitrary<Uint8Array> {
  return honestMembers(operation).map((members) => new TextEncoder().encode(objectOf(members)));
}
