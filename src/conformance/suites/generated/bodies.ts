import { OPERATIONS, type OperationId } from '../../../../generated/operations.ts';
import type { CallOptions, CheckContext } from '../../context.ts';
import { bodySchema, resolved, type Schema } from '../../contract.ts';
import {
  endStarted,
  ensureEnded,
  existing,
  groupBody,
  recordBody,
  recordExecution,
  recordGroup,
  startBody,
} from '../../fixtures/fixtures.ts';
import { OPERATION_IDS } from '../../http/exchange.ts';
import { type Check, checkOf, simpleCheckOf } from '../suite.ts';
import { type BoundaryValue, boundaryValues } from './boundary-values.ts';
import { assertRejectedOrTolerated, keywordsOf, type LimitedInput, limitChecks } from './limit-checks.ts';

const WITH_BODY = OPERATION_IDS.filter((id) => OPERATIONS[id].body);

/** Each field of each body, at its limits and just beyond; and bodies that are not JSON objects. */
export function bodyChecks(): Check[] {
  return WITH_BODY.flatMap((operationId) => [
    ...inputs(operationId).flatMap(limitChecks),
    ...requiredFields(operationId),
    ...exclusiveFields(operationId),
    unknownField(operationId),
    ...contentChecks(operationId),
  ]);
}

export function bodyKeywords(): string[] {
  return WITH_BODY.flatMap((operationId) => {
    const { required = [], not } = bodySchema(operationId) ?? {};
    return [
      ...inputs(operationId).flatMap(keywordsOf),
      ...required.map((name) => broken(operationId, 'required', name)),
      broken(operationId, 'additionalProperties'),
      ...(not ? [broken(operationId, 'not')] : []),
    ];
  });
}

const broken = (operationId: OperationId, keyword: string, name = '') =>
  [operationId, 'body', name, keyword, 'broken'].filter(Boolean).join(' ');

function inputs(operationId: OperationId): LimitedInput[] {
  return Object.entries(bodySchema(operationId)?.properties ?? {}).map(([name, schema]) => ({
    operationId,
    place: 'body',
    name,
    values: (t) => distinct(boundaryValues(resolved<Schema>(schema), validValues(operationId, name, t))),
    assertFixtures: (t) => {
      const { deploymentGroup, targetGroup } = t.fixtures;
      const group = name === 'deployment_group_id' ? deploymentGroup : targetGroup;
      if (name.endsWith('_group_id') && group === undefined) t.skip(NO_GROUP);
    },
    request: (t, value) => requestWith(t, operationId, name, value),
    cleanUp: endMember,
  }));
}

const NO_GROUP = 'no deployment group to work with: --deployment-group <id> and --target-group <id>';

function distinct(values: readonly BoundaryValue[]): BoundaryValue[] {
  return [...new Map(values.map((one) => [JSON.stringify(one), one])).values()];
}

const TIMES = ['2026-03-02T09:15:00Z', '2026-03-02T09:15:00.123Z', '2026-03-02T10:15:00.123456+01:00'];
const LATER = ['2999-01-01T02:00:00.000Z', '2999-01-01T02:00+01:00', '299901010200+0000'];

/** Values that mean something on the target. Without a context they are placeholders. */
function validValues(operationId: OperationId, name: string, t: CheckContext | undefined): unknown[] {
  const { fixtures } = t ?? {};
  switch (name) {
    case 'deployment_id':
      return [fixtures ? fixtures.deployments[0] : 'a'];
    case 'workflow_id':
      return [fixtures ? fixtures.workflow : 'a'];
    case 'deployment_group_id':
      return [fixtures ? (fixtures.deploymentGroup ?? '') : 'a'];
    case 'success_group_id':
    case 'failure_group_id':
      return [fixtures ? (fixtures.targetGroup ?? '') : 'a'];
    case 'created_by':
      return [t ? ownerOf(t) : 'a'];
    case 'created_at':
    case 'started_at':
    case 'ended_at':
      return TIMES;
    case 'scheduled_time':
      return LATER;
    case 'to_datetime':
      return ['2026-03-01', '2026-03-01T00:00:00', '2026-03-01 00:00:00.5', '2026-03-01T00:00:00.000Z'];
    case 'associated_executions':
      return operationId === 'startExecutionGroup' ? [[]] : [{}];
    case 'parameters':
    case 'default_parameters':
      return [{}];
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

function ownerOf({ target, fixtures }: CheckContext): string {
  if ('username' in target.credentials) return target.credentials.username;
  const [user] = Object.values(fixtures.users ?? {});
  return user && 'username' in user ? user.username : 'admin';
}

function requiredFields(operationId: OperationId): Check[] {
  return (bodySchema(operationId)?.required ?? []).map((name) =>
    checkOf(operationId, `without "${name}" it is rejected`, async (t) => {
      const options = await requestWith(t, operationId, name, undefined);
      const exchange = await t.fail(operationId, options, 'bad_parameters_error', `${name} is missing`);
      await endStarted(t, operationId, options, exchange);
      await endMember(t);
      t.coverage.recordKeyword(broken(operationId, 'required', name));
    }),
  );
}

function exclusiveFields(operationId: OperationId): Check[] {
  if (!bodySchema(operationId)?.not) return [];
  const both =
    operationId === 'startExecution'
      ? { scheduled_time: LATER[0] }
      : { keep_last: 1, to_datetime: '2026-03-01' };
  return [
    checkOf(operationId, 'fields that exclude each other are rejected together', async (t) => {
      const options = await requestWith(t, operationId, undefined, undefined);
      const body = { ...(options.body as object), ...both };
      await t.fail(operationId, { ...options, body }, 'bad_parameters_error', 'only one can be given');
      t.coverage.recordKeyword(broken(operationId, 'not'));
    }),
  ];
}

function unknownField(operationId: OperationId): Check {
  return checkOf(operationId, 'an unknown field is rejected, or is a known issue', async (t) => {
    const options = await requestWith(t, operationId, 'conformance_unknown', 1);
    const exchange = await t.call(operationId, options);
    assertRejectedOrTolerated(t, exchange, 'an unknown field');
    t.coverage.recordKeyword(broken(operationId, 'additionalProperties'));
    await endStarted(t, operationId, options, exchange);
    await endMember(t);
  });
}

const TYPES = ['text/plain', 'application/json; charset=utf-8', 'APPLICATION/JSON', 'application/xml', null];
const NOT_JSON = ['', '{', 'nonsense', '{"a": 1,}', "{'a': 1}"];
const NOT_OBJECTS = ['null', '1', '"text"', '[]', 'true'];

function contentChecks(operationId: OperationId): Check[] {
  // The content is checked before the id, so that nothing needs to exist.
  return [
    simpleCheckOf(operationId, 'any other content type than application/json is rejected', async (t) => {
      for (const type of TYPES) {
        const options = { id: t.resources.newId(), text: '{}', headers: { 'content-type': type } };
        const why = `the content type is ${type ?? 'missing'}`;
        await t.fail(operationId, options, 'unsupported_content_type_error', why);
      }
    }),
    simpleCheckOf(operationId, 'a body that is not JSON is rejected with a page', async (t) => {
      for (const text of NOT_JSON) {
        const why = `the body is ${JSON.stringify(text)}`;
        const exchange = await t.fail(operationId, { id: t.resources.newId(), text }, 400, why);
        const type = exchange.response.headers['content-type'] ?? 'nothing';
        t.assert(
          type.startsWith('text/html'),
          `the response to a body that is not JSON is ${type}`,
          exchange,
        );
      }
    }),
    checkOf(operationId, 'a body that is not an object is rejected', async (t) => {
      for (const text of NOT_OBJECTS) {
        const options = { id: await idFor(t, operationId), text };
        await t.fail(operationId, options, 'bad_parameters_error', `the body is ${text}`);
      }
    }),
  ];
}

async function idFor(t: CheckContext, operationId: OperationId): Promise<string | undefined> {
  if (!OPERATIONS[operationId].path.includes('{id}')) return undefined;
  return existing(t, operationId.endsWith('Group') ? 'group' : 'execution');
}

/** A request that is valid except for this field, and that changes as little as possible. Undefined: without the field. */
async function requestWith(
  t: CheckContext,
  operationId: OperationId,
  name: string | undefined,
  value: unknown,
): Promise<CallOptions> {
  const { body, ...options } = await validRequest(t, operationId, name, value);
  if (name === undefined) return { ...options, body };
  return { ...options, body: { ...(body as object), [name]: forMember(t, value) } };
}

async function validRequest(
  t: CheckContext,
  operationId: OperationId,
  name: string | undefined,
  value: unknown,
): Promise<CallOptions> {
  switch (operationId) {
    case 'startExecution':
      return {
        body: name === 'scheduled_time' ? startBody(t, { id: undefined }) : recordBody(t, 'terminated'),
      };
    case 'deleteExecutions':
      return { query: { id: t.resources.newId() }, body: {} };
    case 'actOnExecution': {
      const id = await recordExecution(t, value === 'force-resume' ? 'failed' : 'started');
      return { id, body: { action: 'cancel' } };
    }
    case 'updateExecution':
      return { id: await recordExecution(t, 'pending'), body: { status: 'started' } };
    case 'startExecutionGroup': {
      // Only a group that starts something validates parameters; this one is paused.
      if (name?.endsWith('parameters') && value !== null && JSON.stringify(value) !== '{}') {
        return { body: groupBody(t, { concurrency: 0 }) };
      }
      return { body: groupBody(t, { associated_executions: [await existing(t, 'execution')] }) };
    }
    case 'actOnExecutionGroup':
      return { id: await startedGroup(t), body: { action: 'cancel' } };
    case 'updateExecutionGroup':
      return { id: await existing(t, 'group'), body: {} };
    default:
      throw new Error(`${operationId} takes no body.`);
  }
}

/** One group for all of these checks, with its member. */
const STARTED = new WeakMap<CheckContext, { group: string; member: string }>();

/** Ends the member of the group that was started. */
async function endMember(t: CheckContext): Promise<void> {
  const started = STARTED.get(t);
  if (started) await ensureEnded(t, started.member);
}

async function startedGroup(t: CheckContext): Promise<string> {
  const before = STARTED.get(t);
  // Workers would carry out the kill sooner or later.
  if (before && !t.hasWorkers) {
    await t.call('actOnExecution', { id: before.member, body: { action: 'kill' } });
    await t.call('updateExecution', { id: before.member, body: { status: 'started' } });
    return before.group;
  }
  const member = await recordExecution(t, 'started');
  const group = await recordGroup(t, [member]);
  STARTED.set(t, { group, member });
  return group;
}

/** Parameters by deployment are validated only for deployments that take part. */
function forMember({ fixtures }: CheckContext, value: unknown): unknown {
  const isKeyed = typeof value === 'object' && value !== null && 'any' in value;
  const [member = ''] = fixtures.groupMembers ?? fixtures.deployments;
  return isKeyed ? { [member]: value.any } : value;
}
