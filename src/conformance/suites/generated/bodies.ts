import { OPERATIONS, type OperationId } from '../../../../generated/operations.ts';
import type { Call, CheckContext } from '../../context.ts';
import { bodySchema, resolved, type Schema } from '../../contract.ts';
import { end, endStarted, recentTime, recordExecution, recordGroup } from '../../fixtures/fixtures.ts';
import { OPERATION_IDS } from '../../http/exchange.ts';
import { type Check, checkOf } from '../suite.ts';
import { type BoundaryValue, boundaryValues } from './boundary-values.ts';
import { assertRejectedOrTolerated, existing } from './queries.ts';

/** Each field of each body, at its limits and just beyond; and bodies that are none. */
export function bodyChecks(): Check[] {
  return withBody().flatMap((operationId) => [
    ...fieldsOf(operationId).flatMap(([name, schema]) => fieldChecks(operationId, name, schema)),
    ...requiredChecks(operationId),
    unknownField(operationId),
    ...contentChecks(operationId),
  ]);
}

export function bodyKeywords(): string[] {
  return withBody().flatMap((operationId) => {
    const { required = [], not } = bodySchema(operationId) ?? {};
    return [
      ...fieldsOf(operationId).flatMap(([name, schema]) =>
        boundariesOf(operationId, name, schema, undefined).map((boundary) =>
          nameOf(operationId, name, boundary),
        ),
      ),
      ...required.map((name) => `${operationId} body ${name} required broken`),
      `${operationId} body additionalProperties broken`,
      ...(not ? [`${operationId} body not broken`] : []),
    ];
  });
}

const withBody = () => OPERATION_IDS.filter((id) => OPERATIONS[id].body);

function fieldsOf(operationId: OperationId): [string, Schema][] {
  const properties = bodySchema(operationId)?.properties ?? {};
  return Object.entries(properties).map(([name, schema]) => [name, resolved<Schema>(schema)]);
}

const nameOf = (operationId: OperationId, name: string, { keyword, isValid }: BoundaryValue) =>
  `${operationId} body ${name} ${keyword} ${isValid ? 'kept' : 'broken'}`;

/** Without a stage the values are stand-ins, for their number and their names. */
function boundariesOf(
  operationId: OperationId,
  name: string,
  schema: Schema,
  t: CheckContext | undefined,
): BoundaryValue[] {
  const boundaries = boundaryValues(schema, goodValues(operationId, name, t));
  const seen = new Set<string>();
  return boundaries.filter((boundary) => {
    const key = `${nameOf(operationId, name, boundary)} ${JSON.stringify(boundary.value)}`;
    return !seen.has(key) && seen.add(key);
  });
}

const MOMENTS = ['2026-03-02T09:15:00Z', '2026-03-02T09:15:00.123Z', '2026-03-02T10:15:00.123456+01:00'];
const LATER = ['2999-01-01T02:00:00.000Z', '2999-01-01T02:00+01:00', '299901010200+0000'];

/** Values that mean something at the target. Patterns name the value they were tried with, so ids are left to types. */
function goodValues(operationId: OperationId, name: string, t: CheckContext | undefined): unknown[] {
  const { fixtures } = t ?? {};
  switch (name) {
    case 'deployment_id':
      return fixtures ? [fixtures.deployments[0]] : ['a'];
    case 'workflow_id':
      return fixtures ? [fixtures.workflow] : ['a'];
    case 'deployment_group_id':
      return fixtures ? [fixtures.deploymentGroup ?? ''] : ['a'];
    case 'success_group_id':
    case 'failure_group_id':
      return fixtures ? [fixtures.targetGroup ?? ''] : ['a'];
    case 'created_by':
      return fixtures && t ? [owner(t)] : ['a'];
    case 'created_at':
    case 'started_at':
    case 'ended_at':
      return MOMENTS;
    case 'scheduled_time':
      return LATER;
    case 'to_datetime':
      return ['2026-03-01', '2026-03-01T00:00:00', '2026-03-01 00:00:00.5', '2026-03-01T00:00:00.000Z'];
    case 'parameters':
    case 'default_parameters':
    case 'associated_executions':
      return operationId === 'createExecutionGroup' && name === 'associated_executions' ? [[]] : [{}];
    case 'wait_after_fail':
      return [0.5, 60];
    case 'concurrency':
    case 'keep_last':
      return [1, 2];
    case 'error':
      return ['', 'Because.'];
    case 'force':
    case 'is_system_workflow':
      return [true, false];
    default:
      return [];
  }
}

function owner({ target, fixtures }: CheckContext): string {
  if ('username' in target.credentials) return target.credentials.username;
  const [user] = Object.values(fixtures.users ?? {});
  return user && 'username' in user ? user.username : 'admin';
}

function fieldChecks(operationId: OperationId, name: string, schema: Schema): Check[] {
  const isValid = ({ isValid }: BoundaryValue) => isValid;
  return [
    checkOf(operationId, `"${name}" is taken up to its limits`, async (t) => {
      for (const boundary of boundariesOf(operationId, name, schema, t).filter(isValid)) {
        if (needsGroup(name) && boundary.value === '') t.skip(NO_GROUP);
        const call = await callWith(t, operationId, name, boundary.value);
        const exchange = await t.call(operationId, call);
        const what = `${name}: ${JSON.stringify(boundary.value)} is documented`;
        t.expect(exchange, { status: OPERATIONS[operationId].success }, what);
        t.coverage.recordKeyword(nameOf(operationId, name, boundary));
        await endStarted(t, operationId, call, exchange);
        await endMember(t);
      }
    }),
    checkOf(operationId, `"${name}" is refused beyond its limits, or known to be taken`, async (t) => {
      for (const boundary of boundariesOf(operationId, name, schema, t).filter((it) => !it.isValid)) {
        const call = await callWith(t, operationId, name, boundary.value);
        const exchange = await t.call(operationId, call);
        assertRejectedOrTolerated(t, exchange, `${name}: ${JSON.stringify(boundary.value)}`);
        t.coverage.recordKeyword(nameOf(operationId, name, boundary));
        await endStarted(t, operationId, call, exchange);
        await endMember(t);
      }
    }),
  ];
}

const needsGroup = (name: string) => name.endsWith('_group_id');
const NO_GROUP = 'no deployment group to work with: --deployment-group <id> and --target-group <id>';

function requiredChecks(operationId: OperationId): Check[] {
  const { required = [], not } = bodySchema(operationId) ?? {};
  const rejected = { status: 400, code: 'bad_parameters_error' } as const;
  return [
    ...required.map((name) =>
      checkOf(operationId, `without "${name}" it is refused`, async (t) => {
        const call = await callWith(t, operationId, name, undefined);
        const exchange = await t.call(operationId, call);
        t.expect(exchange, rejected, `${name} is missing`);
        await endStarted(t, operationId, call, exchange);
        await endMember(t);
        t.coverage.recordKeyword(`${operationId} body ${name} required broken`);
      }),
    ),
    ...(not
      ? [
          checkOf(operationId, 'what excludes each other is refused together', async (t) => {
            const both =
              operationId === 'startExecution'
                ? { scheduled_time: LATER[0] }
                : { keep_last: 1, to_datetime: '2026-03-01' };
            const call = await callWith(t, operationId, undefined, undefined);
            const body = { ...(call.body as object), ...both };
            t.expect(await t.call(operationId, { ...call, body }), rejected, 'only one can be given');
            t.coverage.recordKeyword(`${operationId} body not broken`);
          }),
        ]
      : []),
  ];
}

function unknownField(operationId: OperationId): Check {
  return checkOf(operationId, 'an unknown field is refused, or known to be ignored', async (t) => {
    const call = await callWith(t, operationId, 'conformance_unknown', 1);
    const exchange = await t.call(operationId, call);
    assertRejectedOrTolerated(t, exchange, 'an unknown field');
    t.coverage.recordKeyword(`${operationId} body additionalProperties broken`);
    await endStarted(t, operationId, call, exchange);
    await endMember(t);
  });
}

const TYPES = ['text/plain', 'application/json; charset=utf-8', 'APPLICATION/JSON', 'application/xml', null];
const NOT_JSON = ['', '{', 'nonsense', '{"a": 1,}', "{'a': 1}"];
const NOT_OBJECTS = ['null', '1', '"text"', '[]', 'true'];

function contentChecks(operationId: OperationId): Check[] {
  // What is refused for its content is never looked at, so there need be nothing to act on.
  const call = (t: CheckContext): Call => ({ id: t.resources.newId() });
  const kind = { needsNothing: true };
  return [
    checkOf(
      operationId,
      'only application/json, letter by letter, is taken',
      async (t) => {
        for (const type of TYPES) {
          const headers = { 'content-type': type };
          const exchange = await t.call(operationId, { ...call(t), text: '{}', headers });
          const rejected = { status: 415, code: 'unsupported_content_type_error' } as const;
          t.expect(exchange, rejected, `the content type is ${type ?? 'missing'}`);
        }
      },
      kind,
    ),
    checkOf(
      operationId,
      'a body that is not JSON is refused with a page',
      async (t) => {
        for (const text of NOT_JSON) {
          const exchange = await t.call(operationId, { ...call(t), text });
          t.expect(exchange, { status: 400 }, `the body is ${JSON.stringify(text)}`);
          const type = exchange.response.headers['content-type'] ?? 'nothing';
          t.assert(
            type.startsWith('text/html'),
            `a body that is not JSON is answered with ${type}`,
            exchange,
          );
        }
      },
      kind,
    ),
    checkOf(operationId, 'a body that is no object is refused', async (t) => {
      for (const text of NOT_OBJECTS) {
        const id = await existingFor(t, operationId);
        const exchange = await t.call(operationId, { ...(id && { id }), text });
        t.expect(exchange, { status: 400, code: 'bad_parameters_error' }, `the body is ${text}`);
      }
    }),
  ];
}

function existingFor(t: CheckContext, operationId: OperationId): Promise<string> | undefined {
  if (operationId === 'actOnExecution' || operationId === 'updateExecution') return existing(t, 'execution');
  return operationId.endsWith('Group') && operationId !== 'createExecutionGroup'
    ? existing(t, 'group')
    : undefined;
}

/** A request that is fine but for this field, and that changes as little as can be. Undefined: without the field. */
async function callWith(
  t: CheckContext,
  operationId: OperationId,
  name: string | undefined,
  value: unknown,
): Promise<Call> {
  const { id, ...base } = await baseCall(t, operationId, name, value);
  const body: Record<string, unknown> = { ...(base.body as object) };
  if (name !== undefined) {
    if (value === undefined) delete body[name];
    else body[name] = atDeployment(t, value);
  }
  return { ...base, id, body };
}

async function baseCall(
  t: CheckContext,
  operationId: OperationId,
  name: string | undefined,
  value: unknown,
): Promise<Call> {
  const { deployments, workflow } = t.fixtures;
  switch (operationId) {
    case 'startExecution': {
      const body = { deployment_id: deployments[0], workflow_id: workflow, dry_run: true };
      if (name === 'scheduled_time') return { body };
      const recorded = {
        id: t.resources.newId(),
        force_status: 'terminated',
        started_at: recentTime(t),
      };
      return { body: { ...body, ...recorded } };
    }
    case 'deleteExecutions':
      return { query: { id: t.resources.newId() }, body: {} };
    case 'actOnExecution':
      return {
        id: await recordExecution(t, value === 'force-resume' ? 'failed' : 'started'),
        body: { action: 'cancel' },
      };
    case 'updateExecution':
      return { id: await recordExecution(t, 'pending'), body: { status: 'started' } };
    case 'createExecutionGroup': {
      const group = t.deploymentGroup();
      if (name?.endsWith('parameters') && !isFine(value)) {
        // Only a group that starts something looks at them; this one is paused.
        return {
          body: {
            deployment_group_id: group,
            workflow_id: workflow,
            id: t.resources.newId(),
            concurrency: 0,
          },
        };
      }
      return {
        body: {
          deployment_group_id: group,
          workflow_id: workflow,
          id: t.resources.newId(),
          associated_executions: [await existing(t, 'execution')],
        },
      };
    }
    case 'actOnExecutionGroup':
      return { id: await startedGroup(t), body: { action: 'cancel' } };
    case 'updateExecutionGroup':
      return { id: await existing(t, 'group'), body: {} };
    default:
      throw new Error(`${operationId} takes no body.`);
  }
}

/** The same group again and again, its member brought back to `started` by way of a kill. */
const STARTED = new WeakMap<CheckContext, { group: string; member: string }>();

/** What was started for the sake of a group is ended with it. */
async function endMember(t: CheckContext): Promise<void> {
  const started = STARTED.get(t);
  if (started) await end(t, started.member);
}

async function startedGroup(t: CheckContext): Promise<string> {
  const before = STARTED.get(t);
  // Where there are workers, one carries out the kill sooner or later.
  if (before && t.target.workerTimeoutMs === 0) {
    await t.call('actOnExecution', { id: before.member, body: { action: 'kill' } });
    await t.call('updateExecution', { id: before.member, body: { status: 'started' } });
    return before.group;
  }
  const member = await recordExecution(t, 'started');
  const group = await recordGroup(t, [member]);
  STARTED.set(t, { group, member });
  return group;
}

/** No parameters at all, which is fine. */
function isFine(value: unknown): boolean {
  return value === null || JSON.stringify(value) === '{}';
}

/** Parameters by deployment are looked at only for deployments that take part. */
function atDeployment({ fixtures }: CheckContext, value: unknown): unknown {
  const isKeyed = typeof value === 'object' && value !== null && 'any' in value;
  const [member = ''] = fixtures.groupMembers ?? fixtures.deployments;
  return isKeyed ? { [member]: value.any } : value;
}
